import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anyCharacter } from '#event-sourcing/testing';
import { GraphQLError } from 'graphql';
import { decodeCursor, encodeCursor, MAX_PAGE, pageOf, pageSize, positionAsked, positionFrom } from './paging.js';

const base64url = (text: string | Uint8Array): string => Buffer.from(text).toString('base64url');

function extensionsOf(refusal: () => unknown): object {
  try {
    refusal();
  } catch (error) {
    if (error instanceof GraphQLError) return error.extensions;
  }
  throw new Error('it was not refused');
}

describe('a cursor', () => {
  test('gives back the key that it was made of, whatever that holds', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: anyCharacter }), { maxLength: 5 }), (key) => {
        const cursor = encodeCursor(key);
        expect(cursor).toMatch(/^[\w-]+$/);
        expect(decodeCursor(cursor, key.length)).toEqual(key);
      }),
    );
    expect(decodeCursor(encodeCursor(['\ud800']), 1)).toEqual(['\ud800']);
  });

  test.each([
    ['nothing', ''],
    ['text', 'hello'],
    ['JSON itself', '["a","b"]'],
    ['too few parts', encodeCursor(['a'])],
    ['too many parts', encodeCursor(['a', 'b', 'c'])],
    ['numbers', base64url('["a",1]')],
    ['nulls', base64url('["a",null]')],
    ['lists', base64url('["a",["b"]]')],
    ['an object that looks like a list', base64url('{"0":"a","1":"b","length":2}')],
    ['a text', base64url('"ab"')],
    ['half a list', base64url('["a","b"')],
    ['bytes that are not UTF-8', base64url(Uint8Array.of(0x5b, 0x22, 0xff, 0x22, 0x2c, 0x22, 0x62, 0x22, 0x5d))],
    ['a list written otherwise', base64url('[ "a", "b" ]')],
    ['a cursor with something behind it', `${encodeCursor(['a', 'b'])}!`],
    ['a cursor with something within', `*${encodeCursor(['a', 'b'])}`],
    ['depth', base64url('['.repeat(100_000))],
    ['length', 'A'.repeat(1_000_000)],
    ['another alphabet', '😀'.repeat(10)],
  ])('of %s is refused as input, by the name of its argument', (_, cursor) => {
    for (const path of ['after', 'before']) {
      const refusal = (): unknown => decodeCursor(cursor, 2, path);
      expect(refusal).toThrow(GraphQLError);
      expect(refusal).toThrow(`${path}: is not a cursor of this list`);
      expect(extensionsOf(refusal)).toEqual({ code: 'BAD_USER_INPUT', argument: path });
    }
  });

  test('is refused or understood, and nothing else, whatever is sent', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), fc.json().map(base64url)), (cursor) => {
        try {
          expect(encodeCursor(decodeCursor(cursor, 1))).toBe(cursor);
        } catch (error) {
          if (!(error instanceof GraphQLError)) throw error;
        }
      }),
    );
  });
});

describe('a page', () => {
  const key = (value: number): readonly string[] => [String(value)];

  test('ends with the last that was asked for, and says whether another follows', () => {
    expect(pageOf([1, 2, 3], 2, key)).toEqual({ page: [1, 2], pageInfo: { hasNextPage: true, endCursor: encodeCursor(['2']) } });
    expect(pageOf([1, 2], 2, key)).toEqual({ page: [1, 2], pageInfo: { hasNextPage: false, endCursor: encodeCursor(['2']) } });
    expect(pageOf([], 2, key)).toEqual({ page: [], pageInfo: { hasNextPage: false, endCursor: null } });
  });
});

describe('the size of a page', () => {
  test.each([1, 2, 50, MAX_PAGE])('may be %i', (first) => {
    expect(pageSize(first)).toBe(first);
  });

  test.each([0, -1, MAX_PAGE + 1, 2 ** 31 - 1, 1.5, NaN, Infinity])('may not be %d', (first) => {
    expect(() => pageSize(first)).toThrow('first: is 1 to 500');
    expect(() => pageSize(first, 'top')).toThrow('top: is 1 to 500');
  });
});

describe('a position', () => {
  test('need not be given', () => {
    expect([undefined, null, '7'].map((position) => positionAsked(position, 'minPosition'))).toEqual([null, null, 7n]);
  });

  test('is a whole number', () => {
    expect(positionFrom('0', 'minPosition')).toBe(0n);
    expect(positionFrom('9007199254740993', 'minPosition')).toBe(9_007_199_254_740_993n);
  });

  test.each(['', '-1', '1.5', ' 1', '1\n', '0x1', 'soon', '1'.repeat(20)])('is not %j', (position) => {
    expect(extensionsOf(() => positionFrom(position, 'minPosition'))).toEqual({ code: 'BAD_USER_INPUT', argument: 'minPosition' });
  });
});
