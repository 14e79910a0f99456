import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('judgement: who panicked, slept or fooled around', () => {
  it.each([
    ['The managers panicked and called off the launch.', 'panicked'],
    ['The user panicked and pulled the plug.', 'panicked'],
    ['The night shift was dozing.', 'dozing'],
    ['The operator had nodded off.', 'nodded off'],
    ['The vendor was sleeping on the job.', 'sleeping on the job'],
    ['Management was daydreaming while the budget ran out.', 'daydreaming'],
    ['We were snoozing while the disk filled up.', 'snoozing'],
    ['The operator fell asleep at the console.', 'fell asleep'],
    ['The team ran around like headless chickens.', 'like headless chickens'],
    ['The developers were dicking around in production.', 'dicking around'],
    ['The engineer was fooling around on the console.', 'fooling around'],
    ['The lead threw his hands up.', 'threw his hands up'],
    ['The manager lost the plot.', 'lost the plot'],
    ['The network team dropped the baton.', 'dropped the baton'],
    ['The vendor fell flat on its face.', 'fell flat on its face'],
    ['We shot ourselves in the foot.', 'shot ourselves in the foot'],
  ])('finds what is meant in: %s', (text, span) => {
    expect(foundBy('judgement', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The kernel panicked.',
    'The client panicked on a nil pointer.',
    'The controller panicked and restarted.',
    'The validators panicked at height 12.',
    'The process panicked.',
    'The drivers panicked at boot.',
    'The process was sleeping at the barrier.',
    'The thread fell asleep on the lock.',
    'The script runs around the clock.',
    'The job ran in circles until the limit.',
    'The router dropped the packet.',
    'The team slept in shifts.',
    'The consumer was dozing between polls.',
    'We asked for help.',
    'The crew ran around the building to check the doors.',
    'The engineer was on duty.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
