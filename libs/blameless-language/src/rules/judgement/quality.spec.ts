import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('judgement: how well it was done', () => {
  it.each([
    ['We were not very thorough in our checks.', 'not very thorough'],
    ['Our debugging was not very methodical.', 'not very methodical'],
    ['The team was less than careful with the keys.', 'less than careful'],
    ['Nobody was very careful with the credentials that day.', 'Nobody was very careful'],
    ['Communication with the customers was poor.', 'was poor'],
    ['The handling of the incident was chaotic.', 'was chaotic'],
    ['The planning of the move was inadequate.', 'was inadequate'],
    ['Our response was slow.', 'response was slow'],
    ['Muddled coordination cost an hour.', 'Muddled coordination'],
    ['An unsafe shortcut was used to free the disk.', 'unsafe shortcut was used'],
    ['They ran a discouraged procedure on the primary.', 'discouraged procedure'],
    ['This level of preparation is unacceptable.', 'is unacceptable'],
    ['A dumb decision in the first hour made it worse.', 'dumb'],
    ['There was no leadership in the first hour.', 'no leadership'],
    ['The review of the change was superficial.', 'was superficial'],
    ['Our communication was patchy.', 'was patchy'],
    ['Our handling was far from perfect.', 'far from perfect'],
    ['The work of the installers was shoddy.', 'was shoddy'],
    ['We communicated badly.', 'communicated badly'],
    ['We did not work well together.', 'did not work well'],
    ["We were careless and stepped on each other's toes.", 'careless'],
    ['The rollout was not well planned.', 'not well planned'],
    ['We did not think this through.', 'not think this through'],
    ['The migration was carried out without much thought.', 'without much thought'],
    ["The night shift's practice of closing tickets was not very methodical.", 'not very methodical'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('judgement', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The query planner was not very efficient.',
    'The documentation was not very clear.',
    'The error handling was not very careful with nulls.',
    'The handling of large files was poor in the old version.',
    'The response was slow for large pages.',
    'Communication between the two sites was poor.',
    'It was not clear which node was the leader.',
    'An unsafe cast was used in the parser.',
    'The job ran the improper command by default.',
    'The load balancer made poor choices under load.',
    'The latency was unacceptable for two of the regions.',
    'There was no coordination service in that region.',
    'The checks of the disk were slow.',
    'The proxies did not work well together.',
    'The service did not scale well.',
    'The index was not well chosen by the planner.',
    'The practice of the parser was not very efficient.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
