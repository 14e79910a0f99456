import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from './domain-error.js';
import { asStorable, isDay, isStorableText, lineFrom, optionalTextFrom, textFrom } from './text.js';

const anyText = fc.string({
  unit: fc.oneof(fc.string({ unit: 'grapheme', maxLength: 1 }), fc.constantFrom('\u0000', '\ud83d', '\ude00', '\n', ' ')),
});

function refusalOf(work: () => unknown): DomainError {
  try {
    work();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('it was not refused');
}

describe.each([
  ['a text', textFrom],
  ['a line', lineFrom],
])('%s that is taken in', (_, from) => {
  it.each([
    [' kept  as it is ', 'kept  as it is'],
    ['\n\u00a0\ufeffZoë, 李小龙 and 👩🏽‍🚒\t', 'Zoë, 李小龙 and 👩🏽‍🚒'],
    ['e\u0301 stays two', 'e\u0301 stays two'],
    ['x', 'x'],
  ])('is %j without the white space around it', (given, taken) => {
    expect(from('title', given, 100)).toBe(taken);
  });

  it.each(['', ' ', '\r\n\t\u2028\ufeff'])('is not %j', (given) => {
    expect(refusalOf(() => from('title', given, 100))).toMatchObject({
      code: 'INVALID',
      path: 'title',
      message: 'This must say something.',
    });
  });

  it('has no more than its limit of UTF-16 units, white space around it not counted', () => {
    expect(from('title', ` ${'x'.repeat(10)} `, 10)).toHaveLength(10);
    expect(refusalOf(() => from('title', '🔥🔥🔥', 5))).toMatchObject({
      code: 'INVALID',
      path: 'title',
      message: expect.stringMatching(/6.*5/),
    });
  });

  it.each(['a\u0000b', '\u0000', 'half \ud83d', '\ude00 half', '\ude00\ud83d'])('is not %j, which not every database can hold', (given) => {
    const refusal = refusalOf(() => from('title', given, 100));
    expect(refusal).toMatchObject({ code: 'INVALID', path: 'title' });
    expect(refusal.message).not.toContain(given);
  });

  it('comes back from UTF-8 as it was, or is refused', () => {
    fc.assert(
      fc.property(anyText, (given) => {
        let taken: string;
        try {
          taken = from('title', given, 1_000);
        } catch (error) {
          expect(error).toBeInstanceOf(DomainError);
          return;
        }
        expect(taken).toBe(given.trim());
        expect(taken).not.toContain('\u0000');
        expect(Buffer.from(taken, 'utf8').toString('utf8')).toBe(taken);
      }),
    );
  });
});

describe('a text', () => {
  it('has whatever lines and control characters but NUL', () => {
    expect(textFrom('notes', 'two\r\nlines\u0007\u2028', 100)).toBe('two\r\nlines\u0007');
  });

  it('is refused in the words of who takes it', () => {
    const words = {
      empty: (path: string) => new DomainError('INVALID', `Say ${path}.`, path),
      tooLong: (path: string, length: number, limit: number) => new DomainError('INVALID', `${path}: ${length} of ${limit}.`, path),
    };
    expect(refusalOf(() => textFrom('note', ' ', 3, words)).message).toBe('Say note.');
    expect(refusalOf(() => optionalTextFrom('note', 'four', 3, words)).message).toBe('note: 4 of 3.');
  });

  it.each([undefined, null, '', ' \n'])('counts as left out when it is %j', (given) => {
    expect(optionalTextFrom('note', given, 3)).toBeUndefined();
  });

  it('is held to the same rules where it may be left out', () => {
    expect(optionalTextFrom('note', ' so ', 3)).toBe('so');
    expect(refusalOf(() => optionalTextFrom('note', '\u0000', 3))).toMatchObject({ code: 'INVALID', path: 'note' });
  });
});

describe('a line', () => {
  it.each(['two\nlines', 'a\tb', 'bell\u0007', 'a\u2028b', 'a\u2029b', 'a\u0085b'])('is not %j', (given) => {
    expect(refusalOf(() => lineFrom('name', given, 100))).toMatchObject({
      code: 'INVALID',
      path: 'name',
      message: expect.stringMatching(/one line/),
    });
  });
});

describe('a storable text', () => {
  it.each(['', 'two\nlines', '👩🏽‍🚒', '\ufffd', '\uffff'])('is %j', (text) => {
    expect(isStorableText(text)).toBe(true);
  });

  it.each(['\u0000', 'a\ud83d', '\ude00'])('is not %j', (text) => {
    expect(isStorableText(text)).toBe(false);
  });

  it('is made of any, which stays as it is where it is one', () => {
    expect(asStorable('a\u0000b\u0000 \ude00\ud83d \ud83d\ude00 \ud83d')).toBe('a\ufffdb\ufffd \ufffd\ufffd 😀 \ufffd');
    fc.assert(
      fc.property(anyText, (text) => {
        expect(isStorableText(asStorable(text))).toBe(true);
        expect(asStorable(text) === text).toBe(isStorableText(text));
        expect(asStorable(text)).toHaveLength(text.length);
      }),
    );
  });
});

describe('a day', () => {
  it.each(['2026-03-01', '2024-02-29', '1970-01-01', '9999-12-31'])('is %s', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each(['', '2026-3-1', '2026-02-30', '2025-02-29', '2026-13-01', '2026-00-10', '2026-03-01T00:00:00Z', ' 2026-03-01'])(
    'is not %j',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );
});
