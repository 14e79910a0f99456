import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: the wrong thing', () => {
  it.each([
    ['The colocation provider pulled the incorrect drive from the chassis.', 'The colocation provider pulled the incorrect drive'],
    ["Telenet's field engineer patched the incorrect port.", "Telenet's field engineer patched the incorrect port"],
    ['A contractor was running a job that touched the wrong set of volumes.', 'touched the wrong set'],
    ["A supplier's employee cut the wrong cable.", "A supplier's employee cut the wrong cable"],
    ['The maintainers merged an untested change.', 'The maintainers merged an untested change'],
    ["The vendor's technician applied an outdated firmware image.", "The vendor's technician applied an outdated firmware image"],
    ['Marketing sent the campaign to the wrong list.', 'Marketing sent the campaign to the wrong list'],
    ['The engineer typed the wrong host name.', 'The engineer typed the wrong host name'],
    ['Thandiwe (me) pushed to the wrong branch.', 'Thandiwe (me) pushed to the wrong branch'],
    ['The contractor gave us wrong information.', 'The contractor gave us wrong information'],
    ['Customer support told users the wrong thing.', 'Customer support told users the wrong thing'],
    ['He had pasted the key into the wrong window.', 'He had pasted the key into the wrong window'],
    ['I managed to upload a stale index.', 'upload a stale index'],
    ['Our hosting provider rebooted the wrong machine.', 'Our hosting provider rebooted the wrong machine'],
    ['An action by a network engineer applied the wrong policy.', 'a network engineer applied the wrong policy'],
    ['The supplier shipped us the wrong part.', 'The supplier shipped us the wrong part'],
    ['The admin had the wrong cluster open in his terminal.', 'The admin had the wrong cluster open'],
    ['I had the wrong profile active.', 'I had the wrong profile active'],
    ['The technician had the wrong rack in mind.', 'The technician had the wrong rack'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'HAProxy sent the requests to the wrong backend.',
    'The controller deployed an invalid configuration.',
    'An invalid configuration was deployed.',
    'The wrong cable was pulled.',
    'The disk was pulled from the wrong host.',
    'The engineer found that the wrong version was running.',
    'Dana found the wrong record and corrected it.',
    'We ran the script on the wrong host.',
    'The user entered an invalid password.',
    'The engineer replaced the wrong image with the right one.',
    'If an engineer runs this on the wrong host, it now refuses.',
    'The tool should warn when an operator enters an invalid value.',
    'The first responder looked at the wrong dashboard, as both have the same title.',
    'The engineers mitigated the incorrect setting by a second rollout.',
    'An action by the scheduler removed the wrong pods.',
    'A patch by an engineer corrected the wrong value.',
    'The job had the wrong profile active.',
    'The client had the wrong certificate open.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
