import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { graphqlContext } from './actor.js';

describe('the context of a request', () => {
  test('makes what it needs once for each owner, even where that is nothing', () => {
    const context = graphqlContext('actor-1');
    const [owner, other] = [{}, {}];
    let made = 0;
    const make = (): undefined => {
      made++;
      return undefined;
    };
    for (const each of [owner, owner, other]) context.once(each, make);
    expect(made).toBe(2);
    expect(context.once({}, () => 7)).toBe(7);
    graphqlContext('actor-1').once(owner, make);
    expect(made).toBe(3);
  });
});
