import { expect, test } from '@jest/globals';
import { anEvent } from '#event-sourcing/testing';
import { Seen } from './seen.js';

test('what is recorded now is never earlier than what was seen', () => {
  let clock = '2024-03-31T02:30:00.000Z';
  const seen = new Seen(() => clock);
  const note = (recordedAt: string, position: bigint): void => {
    seen.note({ ...anEvent(), stream: 's', revision: 0n, position, recordedAt });
  };
  expect(seen.position).toBe(0n);
  expect(seen.now()).toBe('2024-03-31T02:30:00.000Z');
  clock = '2024-03-31T01:30:00.000Z';
  expect(seen.now()).toBe('2024-03-31T02:30:00.000Z');
  note('2024-04-01T00:00:00.000Z', 900n);
  note('2024-03-01T00:00:00.000Z', 400n);
  expect(seen.now()).toBe('2024-04-01T00:00:00.000Z');
  expect(seen.position).toBe(900n);
  clock = '2024-04-01T00:00:00.001Z';
  expect(seen.now()).toBe('2024-04-01T00:00:00.001Z');
});
