import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: what somebody let through unseen', () => {
  it.each([
    ['QA signed off on a build it had never run.', 'it had never run'],
    ['The supplier delivered a firmware that it had not tested.', 'that it had not tested'],
    ['The reviewers accepted a plan they had never opened.', 'they had never opened'],
    ['I merged a branch I had not built.', 'I had not built'],
    ['The vendor shipped a driver which it had not verified.', 'which it had not verified'],
    ['The engineer approved a diff that he had never read.', 'that he had never read'],
    ['The contractor installed a card that he had not checked.', 'that he had not checked'],
    ['The release manager promoted a build she had not tried.', 'she had not tried'],
    ['The consultant handed us a script he had never run.', 'he had never run'],
    ['The lead recommended a tool that she had not tested.', 'she had not tested'],
    ['The developers pushed a patch they had not compiled.', 'they had not compiled'],
    ['The admin applied a playbook that he had not rehearsed.', 'that he had not rehearsed'],
    ['The agency released an app which it had not inspected.', 'which it had not inspected'],
    ['The maintainers merged a change they had not reviewed.', 'they had not reviewed'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The build had never run.',
    'The team ran a test that it had not seen before.',
    'The release that it had not tested yet was held back by the gate.',
    'The vendor shipped a driver that it had tested for a year.',
    'The pipeline deployed an image that it had not scanned.',
    'The cache returned a page that it had not checked.',
    'The team read a report that it had not opened before.',
    'The operator applied a manifest that it had not validated.',
    'The vendor may ship a driver that it had not tested.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
