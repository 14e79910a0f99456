import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: a cause told as an act', () => {
  it.each([
    ['The outage came from us not having read the release notes.', 'came from us not having read'],
    ['What brought the site down was us truncating the table.', 'us truncating'],
    ['The gap is attributable to the network provider having skipped its checks.', 'attributable to the network provider having skipped'],
    ['Their failing to rotate the logs filled the disk.', 'Their failing'],
    ['It was prolonged by the technician wandering off.', 'prolonged by the technician wandering'],
    ["The vendor's not telling us cost an hour.", "vendor's not telling"],
    ['The main cause of the outage was our provider moving the rack.', 'our provider moving'],
    ['It was set off by an operator wrongly calling the job.', 'off by an operator wrongly calling'],
    ['It was sparked by a technician pulling the fibre.', 'sparked by a technician pulling'],
    ['The loss was the work of an intern running the cleanup.', 'work of an intern running'],
    ['It was a direct result of us skipping the dry run.', 'result of us skipping'],
    ['Not having read the note, the night shift restarted the node.', 'Not having read'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'What brought the site down was the cache expiring.',
    'The load came from clients retrying.',
    'It was resolved thanks to the operator noticing the graph.',
    'Due to us having to use the older copy, it took an hour.',
    'It was because of us hitting the rate limit.',
    'The main cause of the outage was the queue filling up.',
    'It was set off by a node restarting.',
    'It was due to operations retrying.',
    'The delay came from the queue draining.',
    "The backend's failing to answer.",
    'The surge was exacerbated by retries from clients receiving errors.',
    'It was triggered by a node not joining.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
