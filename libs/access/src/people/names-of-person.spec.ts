import { describe, expect, it } from '@jest/globals';
import { namesOfPerson } from './names-of-person.js';

describe('the names of a person', () => {
  it.each([
    ['Robin Quill', null, ['Robin Quill', 'Robin', 'Quill']],
    ['Zoë Example', null, ['Zoë Example', 'Zoe Example', 'Zoë', 'Zoe', 'Example']],
    ['Zoë', null, ['Zoë', 'Zoe']],
    ['Søren Łuk', null, ['Søren Łuk', 'Soren Luk', 'Søren', 'Soren', 'Łuk', 'Luk']],
    ['李小龙', null, ['李小龙']],
    ['がくと', null, ['がくと']],
    ['Dr. Robin van Quill', null, ['Dr. Robin van Quill', 'Robin', 'Robin Quill', 'van Quill', 'Quill']],
    ['Dr. Robin', null, ['Dr. Robin', 'Robin']],
    ['Robin Quill Jr.', null, ['Robin Quill Jr.', 'Robin', 'Quill']],
    ['Robin Power', null, ['Robin Power', 'Robin']],
    ['R. Quill', null, ['R. Quill', 'Quill']],
    ['Robin Q.', null, ['Robin Q.', 'Robin']],
    ['Robin', 'robin.quill@example.org', ['Robin', 'robin.quill@example.org', 'robin.quill', '@robin.quill']],
    ['Robin', '@rob', ['Robin', '@rob', 'rob']],
    ['robin', 'robin', ['robin', '@robin']],
    ['Robin', 'https://chat.example/robin', ['Robin']],
    ['Robin', '+49 30 123456', ['Robin']],
  ])('of %s, %s', (name, address, names) => {
    expect(namesOfPerson({ name, address })).toEqual(names);
  });
});
