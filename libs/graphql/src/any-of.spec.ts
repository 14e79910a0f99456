import { describe, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { anyOf, MOST_VALUES } from './any-of.js';

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
