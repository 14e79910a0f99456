import { describe, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { anyOf, eachOnce, MOST_VALUES } from './any-of.js';

describe('the values of which a filter wants any', () => {
  test.each([undefined, null, []])('are all there are where %j is given', (values) => {
    expect(anyOf(values)).toBeUndefined();
  });

  test('are those that are given', () => {
    expect(anyOf(['a', 'b'])).toEqual(['a', 'b']);
    expect(anyOf(Array(MOST_VALUES).fill('a'))).toHaveLength(500);
  });

  test('are refused where there are too many, by the name of the argument', () => {
    const tooMany = Array(MOST_VALUES + 1).fill('a');
    expect(() => anyOf(tooMany)).toThrow(GraphQLError);
    expect(() => anyOf(tooMany)).toThrow('filter: has a list of 501; 500 is the limit');
    expect(() => anyOf(tooMany, 'where')).toThrow('where: has a list');
  });
});

describe('the values of a filter, each once', () => {
  test.each([undefined, null, []])('are none where %j is given', (values) => {
    expect(eachOnce(values, 'where')).toEqual([]);
  });

  test('are as many as there are different ones', () => {
    expect(eachOnce(['b', 'a', 'b', ...Array<string>(MOST_VALUES).fill('a')], 'where')).toEqual(['b', 'a']);
  });

  test('are refused where there are too many, or an empty one', () => {
    const tooMany = Array.from({ length: MOST_VALUES + 1 }, (_, index) => String(index));
    expect(() => eachOnce(tooMany, 'where')).toThrow('where: has a list of 501; 500 is the limit');
    expect(() => eachOnce(['a', ''], 'where')).toThrow('where: holds an empty value');
  });
});
