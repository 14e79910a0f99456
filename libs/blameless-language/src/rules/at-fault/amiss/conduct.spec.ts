import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: what only people do', () => {
  it.each([
    ['The vendor tried to shift the blame to us.', 'The vendor tried to shift the blame'],
    ['The platform team turned a blind eye to the restarts.', 'The platform team turned a blind eye'],
    ['Our account managers sat on the renewal form for a month.', 'Our account managers sat on the renewal'],
    ['Platform kept quiet about the broken build.', 'Platform kept quiet'],
    ['The carrier dragged its feet over the access request.', 'The carrier dragged its feet'],
    ['The commander lost the thread after the second page.', 'The commander lost the thread after'],
    ['The technician on site wandered off and left no number.', 'The technician on site wandered off'],
    ['The app owners hid the earlier failures from us.', 'The app owners hid'],
    ['The subcontractor went beyond the agreed scope.', 'The subcontractor went beyond the agreed scope'],
    ['The network team chased a red herring for three hours.', 'The network team chased a red herring'],
    ['Management kept postponing the upgrade.', 'Management kept postponing'],
    ['The analysts keep hammering the primary with reports.', 'hammering'],
    ['The technician misheard the slot number.', 'The technician misheard'],
    ['The technician pulled a healthy disk.', 'The technician pulled a healthy disk'],
    ['The vendor took three weeks to answer.', 'The vendor took three weeks to answer'],
    ['The provider refused to open the rack.', 'The provider refused to'],
    ['The developer then tried to hide it with a force push.', 'tried to hide'],
    ['The operator ran the import twice.', 'The operator ran the import twice'],
    ['The vendor sent conflicting signals.', 'The vendor sent conflicting signals'],
    ['The agency kept changing the requirements.', 'The agency kept changing the requirements'],
    ['The vendor denied making the change.', 'The vendor denied making'],
    ['She merged her own PR.', 'She merged her own PR'],
    ['They lied to us about the backups.', 'They lied to'],
    ['They refused to help.', 'They refused to'],
    ['The vendor downplayed the flaw.', 'The vendor downplayed'],
    ['The director pushed us into an early launch.', 'The director pushed us into'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'Dana (network team) was trying to shift the traffic to the second site.',
    'The pager kept quiet during the failover.',
    'The node stayed silent on the bus.',
    'The client gave up after three retries.',
    'The scheduler keeps hammering the API.',
    'The platform kept running.',
    'The security group hid the port from the scanner.',
    'The client refused to connect.',
    'The cache postponed the flush again.',
    'The technician pulled the failed disk.',
    'The engineer ran the query twice.',
    'The provider took two weeks to deliver the line.',
    'We lost the thread pool after the upgrade.',
    'They kept retrying.',
    'They dropped off the network.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
