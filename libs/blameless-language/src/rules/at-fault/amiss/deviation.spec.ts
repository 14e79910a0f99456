import { describe, expect, it } from '@jest/globals';
import { foundBy, flaggedAtAll } from '../../../testing/findings.js';

describe('person-at-fault: departures from what was agreed', () => {
  it.each([
    ['The release engineer skipped the canary stage.', 'The release engineer skipped the canary stage'],
    ['A contractor bypassed the approval step.', 'A contractor bypassed the approval step'],
    ['Support was never told about the maintenance.', 'was never told'],
    ['The on-call engineer had been warned of the low disk.', 'had been warned'],
    ['The team had been asked twice to rotate the key.', 'had been asked'],
    ['Somebody left the debug port open.', 'Somebody left the debug port open'],
    ['A developer had left a test account enabled.', 'A developer had left a test account enabled'],
    ['Nobody on the team had tested the restore.', 'Nobody on the team had tested'],
    ['No one was checking the queue.', 'No one was checking'],
    ['None of the engineers questioned the estimate.', 'None of the engineers questioned'],
    ['Improper handling of the dump by the technician filled the disk.', 'Improper handling of the dump by the technician'],
    ['It was a mistake by one of our newest engineers.', 'mistake by one of our newest engineers'],
    ['The page was ignored by everyone on the rota.', 'ignored by everyone'],
    ['The one who wrote the script did not test it.', 'did not test it'],
    ['The author of the patch never ran the tests.', 'The author of the patch never ran the tests'],
    ['The on-caller misread the graph.', 'The on-caller misread the graph'],
    ['The incident manager did not answer.', 'The incident manager did not answer'],
    ['The team responsible for the domain neglected to renew it.', 'The team responsible for the domain neglected to renew it'],
    ['The error was made by a member of the storage team.', 'made by a member'],
    ['A member of the storage team forgot the flag.', 'A member of the storage team forgot'],
    ['The developer misdiagnosed the leak.', 'The developer misdiagnosed the leak'],
    ['It was introduced by our network administrator.', 'introduced by our network administrator'],
    ['One of us accidentally ran the script.', 'accidentally ran'],
    ['Incorrect manual changes by a technician caused it.', 'Incorrect manual changes by a technician'],
    ['The disk was put in the wrong way round by the technician.', 'round by the technician'],
    ['The admin who set up the job did so incorrectly.', 'did so incorrectly'],
    ['It started without the engineer, who forgot the meeting.', 'forgot'],
    ['We let the certificate expire.', 'We let the certificate expire'],
    ['Accidental removal of the rule by a team member.', 'Accidental removal of the rule by a team member'],
    ['They allowed the licence to lapse.', 'They allowed the licence to lapse'],
    ['Field services let the lease lapse.', 'Field services let the lease lapse'],
    ['Corporate security let the badges expire.', 'Corporate security let the badges expire'],
    ['Network operations had let the contract with the carrier lapse.', 'Network operations had let the contract with the carrier lapse'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The scheduler skipped the canary stage.',
    'The engineer bypassed the load balancer to reach the node.',
    'We let the queue drain.',
    'The cache lets the entry expire.',
    'The team was told at 10:05.',
    'The engineer left the node drained until the morning.',
    'I had finished the notes before I left to be on the train at noon.',
    'Nobody was hurt.',
    'No one noticed the drop for an hour.',
    'None of the nodes checked the signature.',
    'Correct handling of the dump by the technician kept the disk from filling.',
    'The package manager did not answer.',
    'Customers who tried to log in saw an error.',
    'They let the traffic through.',
    'The network let the lease expire after ten minutes.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
