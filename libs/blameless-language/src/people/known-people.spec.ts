import { describe, expect, it } from '@jest/globals';
import { checkLanguage } from '../check-language.js';

/** People whose given names and handles the language has other uses for. */
const people = [
  'Will',
  'Mark',
  'May',
  'Grace',
  'Rob',
  'Hope',
  'Bill',
  'Art',
  'Page',
  'Rowan',
  'Sam',
  'Priya',
  'Drew',
  'Rich',
  'Frank',
  'Chase',
].map((given) => ({ names: [`${given} Whitfield`, given, given.toLowerCase(), `@${given.toLowerCase()}`], role: 'the operations lead' }));

function named(text: string): readonly string[] {
  return checkLanguage(text, { people }).flatMap(({ rule, span }) => (rule === 'named-person' ? [span] : []));
}

describe('a name of one word', () => {
  it.each([
    ['Will restarted the node.', ['Will']],
    ['Then Will and Mark drained it.', ['Will', 'Mark']],
    ['We asked Will to restart it.', ['Will']],
    ['May restarted the node.', ['May']],
    ['At 10:02 May was paged.', ['May']],
    ['Rob joined at noon.', ['Rob']],
    ['Drew was on call.', ['Drew']],
    ['With Grace on call, the page was answered at once.', ['Grace']],
    ['Mark drained the node.', ['Mark']],
    ['Then PRIYA joined.', ['PRIYA']],
    ['At 10:02 rowan paged the team.', ['rowan']],
    ['Later priya restarted it.', ['priya']],
    ['We pinged priya about the queue.', ['priya']],
    ['It was restarted by mark.', ['mark']],
    ['10:02: mark restarted it.', ['mark']],
    ['What did Will see?', ['Will']],
    ['Will, the operations lead, restarted it.', ['Will']],
    ['Operations: Will', ['Will']],
    ['Please ask @will or @MAY.', ['@will', '@MAY']],
    ['@mark the node is drained.', ['@mark']],
    ['Sam’s change went out.', ['Sam']],
    ['will whitfield restarted it.', ['will whitfield']],
  ])('is found in: %s', (text, names) => {
    expect(named(text)).toEqual(names);
  });

  it.each([
    'The replica will restart.',
    'Will the replica restart by itself?',
    'The replica WILL restart.',
    'It may be that the cache was cold.',
    'May we restart it?',
    'In May the disk filled up.',
    'It has been so since 3 May.',
    'May 2025 was quiet.',
    'Mark the node as drained.',
    'Mark nodes as drained before a restart.',
    'We mark nodes as drained.',
    'The mark was passed at noon.',
    'A question mark is shown instead.',
    'The grace period ended.',
    'Grace period exceeded.',
    'We hope that the alert fires.',
    'Hope for the best.',
    'The bill for egress doubled.',
    'The state of the art is another.',
    'The page loads slowly.',
    'Page the team on call.',
    'Each page was slow.',
    'Rob the cache of its memory.',
    'A rich client polls.',
    'To be frank, the graph was flat.',
    'We chase the leak.',
    'How We Mark The Node',
  ])('is not found in: %s', (text) => {
    expect(named(text)).toEqual([]);
  });

  it('is not the name of a role or a team, unless it is addressed', () => {
    const mailboxes = [{ names: ['Ops', 'ops', '@ops', 'admin', 'on-call'] }];
    expect(checkLanguage('Ops paged the admin. The on-call engineer asked ops.', { people: mailboxes })).toEqual([]);
    expect(checkLanguage('We paged @ops.', { people: mailboxes })).toMatchObject([{ rule: 'named-person', span: '@ops' }]);
  });
});
