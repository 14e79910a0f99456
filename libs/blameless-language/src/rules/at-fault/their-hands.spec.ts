import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('person-at-fault: whoever did it with their hands', () => {
  it.each([
    ['Procurement had ordered the wrong optics.', 'Procurement had ordered the wrong optics'],
    ['The operator had chosen the wrong region from the list.', 'The operator had chosen the wrong region'],
    ['The customer had uploaded the wrong certificate.', 'The customer had uploaded the wrong certificate'],
    ['tmakinen typed the wrong address.', 'tmakinen typed the wrong address'],
    ['Ilkka deployed the wrong tag.', 'Ilkka deployed the wrong tag'],
    ['The wrong image was pushed by Oyelaran to both sites.', 'pushed by Oyelaran'],
    ['The wrong subnet was configured by Liselotte on the edge router.', 'configured by Liselotte'],
    ["Oyelaran's commit broke the login.", "Oyelaran's commit"],
    ['pwestergaard had pushed directly to main.', 'pwestergaard had pushed directly to main'],
    ['Three pages were dismissed by Rosalba.', 'dismissed by Rosalba'],
    ['The job was stopped by mistake by the operations desk.', 'by mistake by the operations desk'],
    ['The volume was removed by a trainee by accident.', 'by a trainee by accident'],
    [
      'Mislabelling of the patch panel by the technician led to the loss of both links.',
      'Mislabelling of the patch panel by the technician',
    ],
    ['The circuit was mis-keyed by the field engineer.', 'mis-keyed by the field engineer'],
    ['Incorrect pressure applied by the mechanic to the plate.', 'applied by the mechanic'],
    ['Our supplier let us down.', 'Our supplier let us down'],
    ["It is the testers' fault.", "testers' fault"],
    [
      'The responsibility for the missed renewal lies with the network team.',
      'responsibility for the missed renewal lies with the network team',
    ],
    ['Support never escalated the call.', 'Support never escalated the call'],
    ['The late shift did not do the backup test.', 'did not do the backup test'],
    ['A visitor mistakenly pressed the stop button.', 'mistakenly pressed'],
    ['Grace accidentally unplugged the switch.', 'accidentally unplugged'],
    ['Only Lorena knew about the key and kept it to herself.', 'kept it to herself'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'Kafka committed the wrong offset.',
    'Jenkins deployed the wrong branch.',
    'Zuul merged the wrong change.',
    'Pybal depooled the wrong host.',
    'The operator had selected the wrong node for the pod.',
    'The session manager had selected the wrong backend.',
    'The alert manager ignored the first alerts because of a silence.',
    'db1045 used the wrong replica.',
    'The wrong image was pushed by Drone to the registry.',
    'The wrong subnet was configured by Terraform.',
    "Logstash's commit interval broke the parser.",
    'The pods were stuck as they pulled the wrong image.',
    'Finance noticed the wrong exchange rate.',
    'Miscounting of retries by the client led to an early timeout.',
    'The alerts were dismissed by Sentry.',
    'Support for the old protocol did not ship.',
    'The responsibility for the rollout lies with the release team from now on.',
    "It is nobody's fault.",
    'The night crew made no mistake.',
    'The night shift did the hourly checks.',
    'The volume was detached by the controller by mistake.',
    'Gitea pushed directly to the mirror.',
  ])('finds nothing in: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
