import { describe, expect, it } from '@jest/globals';
import { namesOfPerson } from './names-of-person.js';

describe('the names of a person', () => {
  it.each([
    ['Zoë Example', null, ['Zoë Example', 'Zoë']],
    ['Zoë', null, ['Zoë']],
    ['李小龙', null, ['李小龙']],
    ['Dr. Zoë van Example', null, ['Dr. Zoë van Example', 'Zoë']],
    ['Z. Example', null, ['Z. Example']],
    ['Zoë Example', 'zoe.example@example.org', ['Zoë Example', 'Zoë', 'zoe.example@example.org', 'zoe.example', '@zoe.example']],
    ['Zoë Example', '@zoe', ['Zoë Example', 'Zoë', '@zoe', 'zoe']],
    ['zoe', 'zoe', ['zoe', '@zoe']],
    ['Zoë', 'https://chat.example/zoe', ['Zoë']],
    ['Zoë', '+49 30 123456', ['Zoë']],
  ])('of %s, %s', (name, address, names) => {
    expect(namesOfPerson({ name, address })).toEqual(names);
  });
});
