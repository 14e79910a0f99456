import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { v5 } from 'uuid';
import { deterministicId, eventIdOf } from './ids.js';

const anyWords = fc.array(
  fc.string({ unit: fc.oneof(fc.string({ minLength: 1, maxLength: 1 }), fc.constantFrom('\u0000', '"', ',', '\ud800', '火')) }),
);

describe('a deterministic id', () => {
  test('is the UUID of version 5 that the words have as JSON, the same for the same words', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        expect(deterministicId(...words)).toBe(v5(JSON.stringify(words), '5d1f0a52-6a0c-5a0e-9a0e-2b1b7f0f5c11'));
      }),
    );
  });

  test('is another one for other words, however they are cut', () => {
    fc.assert(
      fc.property(anyWords, anyWords, (some, others) => {
        fc.pre(JSON.stringify(some) !== JSON.stringify(others));
        expect(deterministicId(...some)).not.toBe(deterministicId(...others));
      }),
    );
    expect(deterministicId('a', 'b\u0000c')).not.toBe(deterministicId('a\u0000b', 'c'));
    expect(deterministicId('ab', '')).not.toBe(deterministicId('a', 'b'));
    expect(deterministicId('')).not.toBe(deterministicId());
  });

  test('never changes: what is recorded was named by it', () => {
    expect(deterministicId('incident', 'one')).toBe('c8706c21-9df9-5d69-bc76-c28f940392b8');
    expect(eventIdOf('0b7e3a43-0d4e-4c5a-9d3c-6f6f2f5a9c11', 3)).toBe('f152a8ed-1ef5-517d-9cb8-55e83cf1a821');
  });
});
