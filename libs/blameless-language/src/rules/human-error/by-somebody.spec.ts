import { describe, expect, it } from '@jest/globals';
import { foundBy } from '../../testing/findings.js';

describe('human-error: what somebody did, by its result', () => {
  it.each([
    ['The split brain was the consequence of human intervention.', 'consequence of human intervention'],
    ['Traffic dropped because of a stray keypress.', 'stray keypress'],
    ['The breaker was reset by a person in error.', 'person in error'],
    ['Errors made during the manual cutover added an hour.', 'Errors made during the manual'],
    ['Two racks were missed in the manual part of the migration.', 'missed in the manual part'],
    ['The last parameter was omitted by whoever copied the line.', 'omitted by whoever'],
    ['Power was cut by the electrician under the mistaken impression that it was a spare feed.', 'impression'],
    ['The certificate was leaked by a contractor who mailed it to a list.', 'leaked by a contractor'],
    ['A forgotten semicolon on my part broke the zone.', 'forgotten semicolon on my part'],
    ["The shops were closed through a clerk's careless bulk update.", 'careless bulk update'],
    ['The tape was lost, a handling mistake.', 'handling mistake'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('human-error', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'A handling error was returned by the client.',
    'The parser stopped at an event handling error.',
    'The token was leaked by a library that logs its arguments.',
    'The flaw was exposed by a researcher who wrote to us.',
    'A missing index on the orders table slowed the query.',
    'The result of human review is stored with the flag.',
    'The rollback is one click.',
    'Puppet started in the mistaken belief that the lock was stale.',
    'To lower the risk of human error, the script asks for the host name.',
    'The wrong click handler was attached to the button.',
  ])('finds nothing in: %s', (text) => {
    expect(foundBy('human-error', text)).toEqual([]);
  });
});
