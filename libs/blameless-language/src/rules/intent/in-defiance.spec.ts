import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('intent: what somebody acted against', () => {
  it.each([
    ['It was merged against explicit orders.', 'against explicit orders'],
    ['Against clear instructions from the lead the technician opened the valve.', 'Against clear instructions'],
    ['It was switched on against the express wish of the network team.', 'against the express wish'],
    ['Against standing orders the guard opened the gate.', 'Against standing orders'],
    ['In defiance of the freeze, the team shipped on Friday.', 'In defiance'],
    ['The change was made in contravention of the freeze.', 'in contravention of'],
    ['In open disregard of the policy the admin shared the key.', 'In open disregard of'],
    ['Contrary to what had been agreed, sales told the customer.', 'Contrary to what had been agreed'],
    ['Against all agreements the vendor rebooted the switch.', 'Against all agreements'],
    ['Against our express request the carrier cut the line.', 'Against our express request'],
    ['Against company policy the admin shared the key.', 'Against company policy'],
    ['Over the objections of the database team the index was dropped.', 'Over the objections'],
  ])('finds what is meant in: %s', (text, span) => {
    expect(foundBy('intent', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'We tested it against all rules in the list.',
    'The build runs against explicit versions.',
    'The query ran against every policy in the table.',
    'The request is checked against company records.',
    'We validated the plan against written requirements.',
    'The limits protect against repeated requests.',
    'The script compares the order against the standing order.',
    'Contrary to expectations, the failover took a minute.',
    'Contrary to what the page said, the queue was empty.',
    'The template was checked against the policy.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
