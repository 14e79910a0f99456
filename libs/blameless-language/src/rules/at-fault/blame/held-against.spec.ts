import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: what is held against somebody not to have done', () => {
  it.each([
    ['The regulator fined the bank for failing to test the migration.', 'failing to test the migration'],
    ['The utility was cited for failing to duly inform the emergency line.', 'failing to duly inform the emergency line'],
    ['Staff alleged three breaches for failing to relay messages.', 'failing to relay messages'],
    ['The board was charged with having failed to plan for it.', 'having failed to plan for it'],
    ['NorthTel failed to adequately communicate with the public.', 'NorthTel failed to adequately communicate with the public'],
    ['The ministry failed to scrutinise the work.', 'The ministry failed to scrutinise the work'],
    ['The vendor failed to put a fallback in place.', 'The vendor failed to put a fallback in place'],
    ['Acme Capital failed to conduct reviews.', 'Acme Capital failed to conduct reviews'],
    ['The agency failed to follow up on the audit.', 'The agency failed to follow up on the audit'],
    ['The report criticised the agency for not acting sooner.', 'criticised the agency for not acting'],
    ['The operator was fined for failing to keep backups.', 'failing to keep backups'],
    ['The watchdog accused the bank of ignoring its own warnings.', 'accused the bank of ignoring'],
    ['The board was charged with having ignored the warnings.', 'charged with having ignored'],
    ['The regulator has taken action against the bank for failing to patch it.', 'failing to patch it'],
    ['The committee censured the department over its failure to plan.', 'censured the department over its failure'],
    ['The watchdog fined it, after two years, for failing to test it.', 'failing to test it'],
    ['The bank did not carry out sufficient testing.', 'The bank did not carry out sufficient testing'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'Alerts for failing to connect are muted.',
    'The job was killed for failing to respond.',
    'The analysis failed to foresee the peak.',
    'The client failed to properly close the connection.',
    'The service failed to respond to health checks.',
    'The partition tool we were using failed to stop the operation.',
    'The controller failed to follow the redirect.',
    'The node failed to put the file in the cache.',
    'Our queue failed to take the load.',
    'The breaker failed to act in time.',
    'The log names the host for not answering.',
    'The bank was fined for the outage.',
    'The account was charged for using the cluster.',
    'We take action against abuse by blocking the address.',
    'The vendor was not criticised for failing over.',
    'The alert was fired for failing to connect.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
