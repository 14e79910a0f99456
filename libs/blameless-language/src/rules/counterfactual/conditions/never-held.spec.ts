import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: the rehearsal that was left out, and the test by hand', () => {
  it.each([
    [
      'The failover test that was postponed twice would have revealed this.',
      'The failover test that was postponed twice would have revealed',
    ],
    ['The backup check that was cancelled would have found the empty archive.', 'The backup check that was cancelled would have found'],
    ['The load test we did not run would have shown the limit.', 'The load test we did not run would have shown'],
    ['The audit which was never done would have uncovered the stale accounts.', 'The audit which was never done would have uncovered'],
    ['A rehearsal, which we skipped, would have shown the gap.', 'A rehearsal, which we skipped, would have shown'],
    ['A single smoke test on Windows would have shown it.', 'smoke test on Windows would have shown'],
    ['A quick test on a real phone would have revealed the crash.', 'quick test on a real phone would have revealed'],
    ['A restore test would have shown that the archive was empty.', 'restore test would have shown'],
  ])('finds what is meant in: %s', (text, span) => {
    expect(foundBy('counterfactual', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The check that runs at night would have caught it.',
    'The test that was disabled by the pipeline would have shown it.',
    'A test with the new size would have been slow.',
    'The health check, which never failed, would have paged us.',
    'The test that does not run on arm would have passed.',
    'The alert that never fired would have paged the team.',
    'The audit log would have shown the change.',
    'The run that was cancelled by the scheduler would have started again.',
    'The call never reached the server, which would have logged it.',
    'The load test would have taken a day.',
    'An integration test on staging would have caught this.',
    'A unit test in the library would have caught this.',
    'A smoke test in the pipeline would have caught this.',
    'An automated restore test would have shown it.',
    'A check on the length would have prevented it.',
    'A simple check in the parser would have caught it.',
    'A canary on the new version would have shown it.',
    'A test on the new disk would have taken an hour.',
    'A regression test would have found it.',
    'A nightly restore test would have shown it.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
