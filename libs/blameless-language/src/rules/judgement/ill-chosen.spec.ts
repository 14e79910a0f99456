import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('judgement: a decision that was ill chosen', () => {
  it.each([
    ['In hindsight, this was a dangerous decision.', 'dangerous decision', 'decision'],
    ['That was a risky choice.', 'risky choice', 'choice'],
    ['It was a premature call.', 'premature call', 'call'],
    ['The team made an unsound judgement here.', 'unsound judgement', 'judgement'],
    ['My dumb ass did not see the disk filling up.', 'dumb', 'ass'],
    ['My silly brain typed another name.', 'silly', 'brain'],
  ] as const)('finds what is meant in: %s', (text, span, suggestion) => {
    expect(foundBy('judgement', text)).toContainEqual(expect.objectContaining({ span, suggestion }));
  });

  it.each([
    'This was a dangerous command to leave unguarded.',
    'The scheduler made a risky choice of node.',
    'The path is a risky choice for caches.',
    'A risky move would be guarded by the tool.',
    'There was a lack of coordination on the rollout process.',
    'The dependency was not correctly verified before being deployed.',
    'I chose not to fail over, as the replica lagged.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
