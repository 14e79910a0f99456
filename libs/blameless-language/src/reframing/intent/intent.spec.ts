import { describe, expect, it } from '@jest/globals';
import { foundAgain, rewrittenBy } from '../../testing/findings.js';

const REWRITTEN = [
  ['The on-call lead chose not to page the vendor.', 'The on-call lead had reasons not to page the vendor.'],
  ['The team could not be bothered.', 'The team had reasons not to (which: …).'],
  ['The admins were unwilling to give it up.', 'The admins had reasons not to give it up.'],
  ['It was merged against the advice of the reviewers.', 'It was merged with another view than that of the reviewers.'],
  ['The supplier refused to open the rack.', 'The supplier had reasons not to open the rack.'],
  ['The manager concealed the first outage.', 'The manager had reasons not to speak of the first outage.'],
  ['The operator insisted on a restart.', 'The operator decided on a restart.'],
  ['The reviewer accepted it despite the red build.', 'The reviewer accepted it with the red build still open.'],
  ['The admin restarted it despite being warned of the lag.', 'The admin restarted it after being warned of the lag.'],
  ['Although we already knew about the leak, the rollout went on.', 'At a time when we knew about the leak, the rollout went on.'],
  [
    'The page was answered by nobody, and the alerts were ignored for days.',
    'The page was answered by nobody, and the alerts stood without a reaction for days.',
  ],
  ['Aylin deployed it anyway.', 'Aylin deployed it (what spoke for it: …).'],
  ['The reluctance to ask cost an hour.', 'The reasons not to ask cost an hour.'],
  ['The engineer, who knew full well what it meant, closed it.', 'The engineer, who knew what it meant, closed it.'],
] as const;

describe('what stands in place of what somebody is said to have meant', () => {
  it.each(REWRITTEN)('%s', (text, rewritten) => {
    const marked = rewrittenBy('intent', text) ?? '';
    expect(marked.replace(/[«»]/g, '')).toBe(rewritten);
    expect(foundAgain(marked)).toEqual([]);
  });
});
