import { describe, expect, it } from '@jest/globals';
import { namesIn } from './names-in.js';

const people = [
  { names: ['Rowan Whitfield', 'Rowan', 'Whitfield', 'rwhit', '@rwhit', 'rowan@example.org'], role: 'the incident commander' },
  { names: ['Priya'] },
];

function withRoles(text: string): string {
  return [...namesIn(text, people)]
    .reverse()
    .reduce((written, { start, end, role }) => written.slice(0, start) + role + written.slice(end), text);
}

describe('the names in a text', () => {
  it.each([
    ['Rowan Whitfield paged Priya.', 'The incident commander paged the responder.'],
    ['> rwhit: restarting it now', '> the incident commander: restarting it now'],
    ['10:02 <rwhit> on it', '10:02 <the incident commander> on it'],
    ['“Rowan is on it”, said the page.', '“The incident commander is on it”, said the page.'],
    ['It said `assigned to rwhit`.', 'It said `assigned to the incident commander`.'],
    ['```\nuser=rwhit\n```', '```\nuser=the incident commander\n```'],
    ['Write to rowan@example.org.', 'Write to the incident commander.'],
    ['A cc of @rwhit\n\nand Priya’s graph', 'A cc of the incident commander\n\nand the responder’s graph'],
    ['Ms. Whitfield, Dr Priya and Mr Grant', 'The incident commander, the responder and Mr Grant'],
    ['It was told to Prof. Rowan Whitfield.', 'It was told to the incident commander.'],
    ['The rwhitfield host, and rowans.', 'The rwhitfield host, and rowans.'],
    ['', ''],
  ])('become roles: %j', (text, expected) => {
    expect(withRoles(text)).toBe(expected);
  });

  it('are none where nobody is known', () => {
    expect(namesIn('Rowan Whitfield paged Priya.', [])).toEqual([]);
  });
});
