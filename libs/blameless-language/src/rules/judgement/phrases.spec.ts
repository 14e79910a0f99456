import { describe, expect, it } from '@jest/globals';
import { foundBy, flaggedAtAll } from '../../testing/findings.js';

describe('judgement: how people are said to have gone about it', () => {
  it.each([
    ['The team cut corners during the migration.', 'cut corners'],
    ['The responder jumped to conclusions.', 'jumped to conclusions'],
    ['Management turned a blind eye to the backlog.', 'turned a blind eye'],
    ['We took our eye off the ball.', 'took our eye off the ball'],
    ['Operations was asleep at the wheel.', 'asleep at the wheel'],
    ['In our haste we took the second node down too.', 'In our haste'],
    ['The team rushed the release.', 'rushed'],
    ['The reviewer merely glanced at the plan.', 'merely glanced'],
    ['The reviewer rubber-stamped the plan.', 'rubber-stamped'],
    ['The technician did not know how to use the tool.', 'did not know how to'],
    ['The deployer merged it without telling anybody.', 'without telling'],
    ['They approved the plan without even reading it.', 'without even reading'],
    ['Insufficient care was the reason.', 'Insufficient care'],
    ['It was unwise to restart it.', 'unwise'],
    ['The responder wasted half an hour on it.', 'wasted'],
    ['We did not communicate clearly.', 'did not communicate clearly'],
    ['The engineers working on it were too focused on the disk.', 'too focused'],
    ['It was premature to close the incident.', 'was premature'],
    ['The second restart was the fruit of our impatience.', 'impatience'],
    ['We were not careful with the labels.', 'not careful'],
    ['I mixed up the two hosts.', 'mixed up'],
    ['A lack of communication between operations and the storage team delayed it.', 'lack of communication'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('judgement', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The retries wasted ten minutes of processor time.',
    'The buffer is too narrow for the row.',
    'The value was wrong.',
    'A lack of communication between the two sites split the cluster.',
    'The kernel panicked twice.',
    'The layout cut the corners of the image.',
    'Traffic rushed to the second region.',
    'The team did not rush the release.',
    'The parser only checks the first line.',
    'The team knows how to use the tool.',
    'The client retried without waiting.',
    'Insufficient memory was the reason.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
