import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: reproach as a question', () => {
  it.each([
    ['Why did nobody in Support pass on the complaints?', 'Why did nobody'],
    ["Why didn't the team test the restore?", "Why didn't the team"],
    ['How could the DBA possibly believe that?', 'How could the DBA'],
    ['And why had no one looked at the graph?', 'why had no one'],
    ['How did they manage to miss this?', 'How did they'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'Why did the failover not happen?',
    'Why did the on-call engineer restart the node?',
    'How did we find out?',
    'How could we detect this earlier?',
    "Why didn't the alert fire?",
    'Nobody knows why the node went down.',
    'How could this happen?',
    'How did the engineers find the cause?',
    'How can customers keep their data safe meanwhile?',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
