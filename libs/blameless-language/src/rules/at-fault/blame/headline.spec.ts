import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: headings that say whose fault it was', () => {
  it.each([
    ['Storage team at fault for data loss', 'Storage team at fault for'],
    ['Vendor to blame for double outage', 'Vendor to blame for'],
    ['DBA team at fault again', 'DBA team at fault'],
    ['Facilities at fault for the flooded hall', 'Facilities at fault for'],
    ['Facilities to blame for flooded hall', 'Facilities to blame for'],
    ['Cooling contractor at fault again', 'Cooling contractor at fault'],
    ['Halvern guilty of leaving the gate open', 'guilty of leaving'],
    ['Admin error: operations to blame', 'operations to blame'],
    ['Carrier contractor responsible for outage', 'Carrier contractor responsible for'],
    ['Network crew partly at fault', 'Network crew partly at fault'],
    ['Support team to blame', 'Support team to blame'],
    ['Maintenance firm at fault for the fire', 'Maintenance firm at fault for'],
    ['On-call engineer responsible for data loss', 'On-call engineer responsible for'],
    ['Night shift to blame for late restart', 'Night shift to blame for'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'Database responsible for slow queries',
    'Network card at fault for packet loss',
    'Firmware to blame for the outage',
    'Storage team responsible for backups',
    'Team responsible for the queue: storage',
    'Cable fault for both feeds',
    'Ground fault in hall C',
    'Who fixed the blame view',
    'Cache at fault again',
    'Kernel update to blame',
    'Nobody at fault',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
