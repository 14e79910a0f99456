import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '#event-sourcing';
import { contextOf } from './requests.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[45][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const operation = ['AdvanceIncident', 'incident-1'];
const idOf = (idempotencyKey: string | null, of: readonly string[] = operation, actorId = 'actor-1'): string =>
  contextOf(actorId, of, { idempotencyKey }).commandId;

describe('the context of a request', () => {
  test('says who asks, and expects nothing that the caller did not say', () => {
    for (const options of [undefined, {}, { expectedVersion: null, idempotencyKey: null }, { expectedVersion: undefined }]) {
      expect(contextOf('actor-1', operation, options)).toEqual({ commandId: expect.stringMatching(UUID), actorId: 'actor-1' });
    }
  });

  test.each([0, 1, Number.MAX_SAFE_INTEGER])('expects version %i, where the caller has read that', (expectedVersion) => {
    expect(contextOf('actor-1', operation, { expectedVersion })).toMatchObject({ expectedRevision: BigInt(expectedVersion) });
  });

  test.each([-1, -0.5, 1.5, NaN, Infinity, 2 ** 53])('refuses version %d', (expectedVersion) => {
    const refusal = (): unknown => contextOf('actor-1', operation, { expectedVersion });
    expect(refusal).toThrow(DomainError);
    expect(refusal).toThrow(expect.objectContaining({ code: 'INVALID', path: 'expectedVersion' }));
  });

  test.each(['', ' ', '\t\n', 'x'.repeat(201)])('refuses %j as an idempotency key', (idempotencyKey) => {
    const refusal = (): unknown => contextOf('actor-1', operation, { idempotencyKey });
    expect(refusal).toThrow(DomainError);
    expect(refusal).toThrow(expect.objectContaining({ code: 'INVALID', path: 'idempotencyKey' }));
  });
});

describe('the id of a command', () => {
  test('is a new one each time, without a key', () => {
    expect(new Set(Array.from({ length: 100 }, () => idOf(null))).size).toBe(100);
  });

  test('is the same for the same key, and for nothing else', () => {
    expect(idOf('key-1')).toBe(idOf('key-1'));
    expect(idOf('key-1')).toMatch(UUID);
    expect(
      new Set([
        idOf('key-1'),
        idOf('key-2'),
        idOf('KEY-1'),
        idOf('key-1 '),
        idOf('key-1', ['AdvanceIncident', 'incident-2']),
        idOf('key-1', ['ReopenIncident', 'incident-1']),
        idOf('key-1', operation, 'actor-2'),
        idOf('incident-1', ['AdvanceIncident', 'key-1']),
      ]).size,
    ).toBe(8);
  });

  test('never stands for two requests, whatever text they hold', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\\', '\u0000', ' ', '😀'), minLength: 1, maxLength: 4 });
    const key = text.filter((each) => each.trim() !== '');
    const request = fc.tuple(fc.array(text, { minLength: 1, maxLength: 3 }), key, text);
    fc.assert(
      fc.property(request, request, (one, other) => {
        const same = JSON.stringify(one) === JSON.stringify(other);
        expect(idOf(one[1], one[0], one[2]) === idOf(other[1], other[0], other[2])).toBe(same);
      }),
      { numRuns: 1_000 },
    );
  });

  test('takes a key of any characters, up to 200 of them', () => {
    for (const key of ['x'.repeat(200), '\ud800', '\u0000', 'clé 🔑']) expect(idOf(key)).toMatch(UUID);
    expect(idOf('\ud800')).not.toBe(idOf('\ud801'));
  });
});
