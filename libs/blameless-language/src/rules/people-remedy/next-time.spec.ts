import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('people-remedy: next time', () => {
  it.each([
    ['Please make sure the branch is tested before you merge it.', 'Please make sure'],
    ['Next time, ask the storage team first.', 'Next time, ask'],
    ['Wait for approval before deploying.', 'Wait for approval before'],
    ['I will make sure that this never happens again.', 'make sure that this never happens again'],
    ['We need to stick to the agreed procedure.', 'stick to the agreed procedure'],
    ['Avoid misunderstandings in the handover.', 'Avoid misunderstandings'],
    ['Better communication between the teams is needed.', 'Better communication between'],
    ["Don't mess with the routing table.", "Don't mess"],
    ['We must read the notes very carefully.', 'read the notes very carefully'],
    ['The technician should be fired.', 'should be fired'],
    ['The plan needs more careful reviewing.', 'more careful reviewing'],
    ['It would be better not to rush.', 'better not to rush'],
    ['Never ignore any warnings in staging.', 'Never ignore'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('people-remedy', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The alert should have fired at noon.',
    'Please upgrade to the fixed version.',
    'Please contact support if it comes back.',
    'The job follows the process of the old importer.',
    'Enforce the policy through a hook.',
    "Don't retry on a timeout.",
    'The alert was fired at noon.',
    'The request was dismissed by the proxy.',
    'We will add a check so that this does not happen again.',
    'We followed the procedure.',
    'The next time the job ran, the check failed.',
    'The rule to follow the redirect was wrong.',
    'Better compression between the sites halved the traffic.',
    'Never ignore a null in the parser.',
    'Following the usual procedure, the responders looked for recent changes.',
    'I will add an alert so that it does not happen again.',
    'Please be aware that the portal will be down on Sunday.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
