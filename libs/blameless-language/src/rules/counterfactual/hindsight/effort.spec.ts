import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: more sense and forethought, and the right course', () => {
  it.each([
    ['With some forethought the second outage would not have happened.', 'With some forethought'],
    ['A little forethought would have spared us the night.', 'little forethought'],
    ['Better judgement by the shift lead would have prevented it.', 'Better judgement'],
    ['Better judgment on our part would have saved an hour.', 'Better judgment'],
    ['Better leadership would have shortened the outage.', 'Better leadership'],
    ['Closer supervision of the contractor would have prevented the cut.', 'Closer supervision'],
    ['Better teamwork would have caught it.', 'Better teamwork'],
    ['A bit of common sense would have prevented this.', 'common sense'],
    ['Greater vigilance by the operators would have prevented the overflow.', 'Greater vigilance'],
    ['Some basic curiosity would have revealed the second leak.', 'basic curiosity'],
    ['With better judgement this could have been avoided.', 'With better judgement'],
    ['The correct thing to do was to fail over.', 'correct thing to do was to fail over'],
    ['The right call at that point was to stop the rollout.', 'right call at that point was to stop the rollout'],
    ['The proper thing to do here was to ask the vendor.', 'proper thing to do here was to ask the vendor'],
    ['The sensible thing for the team to do was to wait.', 'sensible thing for the team to do was to wait'],
    ["The wise move at eight o'clock was to call it off.", "wise move at eight o'clock was to call it off"],
    ['The better thing to do was to leave it alone.', 'better thing to do was to leave it alone'],
    ['The only responsible thing to do was to take the site down.', 'responsible thing to do was to take the site down'],
    ['The obvious thing to do was to read the log.', 'obvious thing to do was to read the log'],
    ['The best thing we could do was to roll back, which we did not.', 'best thing we could do was to roll back'],
  ])('finds what is meant in: %s', (text, span) => {
    expect(foundBy('counterfactual', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'Better memory management would have prevented the crash.',
    'Better cooling would have prevented the outage.',
    'A cheaper sensor would have detected the leak.',
    'With better monitoring this could have been caught.',
    'A better cache would have spared the database.',
    'More disks would have prevented it.',
    'With a second replica the site would not have gone down.',
    'A stricter type would have caught this.',
    'A common library would have avoided the drift.',
    'Earlier expiry would have freed the space.',
    'The right way to do it is to call the API.',
    'The proper way to stop the job is to send a signal.',
    'The right time was given in UTC.',
    'The right call to make here is still open.',
    'The next step was to fail over.',
    'The first thing we did was to drain the node.',
    'The only option was to restart it.',
    'The correct order for the steps was given in the guide.',
    'The best part was that no data was lost.',
    'The plan was to freeze the branch.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
