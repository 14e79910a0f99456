import { describe, expect, it } from '@jest/globals';
import { isOverdue } from './overdue.js';

const dueAt = '2026-03-01T00:00:00.000Z';
const later = '2026-03-01T00:00:00.001Z';

describe('an action item is overdue', () => {
  it.each(['PROPOSED', 'ACCEPTED'] as const)('once its date has passed while it is %s', (status) => {
    expect(isOverdue({ dueAt, status }, dueAt)).toBe(false);
    expect(isOverdue({ dueAt, status }, later)).toBe(true);
    expect(isOverdue({ dueAt: null, status }, later)).toBe(false);
  });

  it.each(['COMPLETED', 'DROPPED'] as const)('never while it is %s', (status) => {
    expect(isOverdue({ dueAt, status }, later)).toBe(false);
  });
});
