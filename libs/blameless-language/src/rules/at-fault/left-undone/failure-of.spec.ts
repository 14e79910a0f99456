import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: what people failed at, as a thing', () => {
  it.each([
    'It was made worse by the failure of the facilities group to label the feeds.',
    "It shows a failure of the board's risk controls to catch it.",
    'Failures at several levels within the bank to manage the risk led to it.',
    "The supplier's failures left thousands without mail.",
    'There were multiple failures by Halvern and its subcontractor.',
    'It came down to a failure by the carrier to test its spare link.',
    'The refusal of the vendor to share its logs prolonged it.',
    'It was a failure on the part of the registrar.',
    'Negligence by the cleaning crew cut the power.',
    "The company's inaction made it worse.",
    'The audit found a simple failure to keep the generators maintained.',
    'I told everyone of my failure.',
  ])('finds: %s', (text) => {
    expect(foundBy('person-at-fault', text)).not.toEqual([]);
  });

  it.each([
    'The failure of the primary to promote left us read-only.',
    'The failure of the switch to boot took the rack down.',
    'A failure in the management plane delayed the restart.',
    'A failure of memory management in the parser caused it.',
    'The failures by region are listed below.',
    'The failures are still under investigation by the carrier.',
    'A failure to acquire the lock is logged.',
    'Failure of the operator to reconcile the object left it pending.',
    "The vendor's failure analysis is attached.",
    "The carrier's failures were caused by a storm.",
    'Restarts are failing for some of the customers.',
    'My failure rate was low.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
