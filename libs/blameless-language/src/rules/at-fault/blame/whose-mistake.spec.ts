import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: whose mistake it was', () => {
  it.each([
    ['The root cause was a mistake in how I wrote the migration.', 'mistake in how'],
    ['An oversight in the way that we built it let guests read it.', 'oversight in the way'],
    ['This error was entirely mine.', 'error was entirely mine'],
    ['It came from an oversight in how we rotate the keys.', 'oversight in how'],
    ['The first mistake we made was to trust the cached figures.', 'mistake we made'],
    ['One error that the storage team made was to skip the dry run.', 'error that the storage team made'],
    ['Our first mistake was to reuse the old host.', 'Our first mistake'],
    ['Another mistake of ours was the late notice.', 'mistake of ours'],
    ['It was my own silly error.', 'my own silly error'],
    ['It was a chain of small blunders.', 'chain of small blunders'],
    ['Sorry about my box screw up.', 'my box screw up'],
    ['It was a vendor-side mistake.', 'vendor-side mistake'],
    ['Once we realised our mistake, we rolled back.', 'our mistake'],
    ['It is their fault that we lost the data.', 'their fault'],
    ["The outage is the registrar's fault.", "registrar's fault"],
    ['It was a comedy of errors.', 'comedy of errors'],
    ['Here is my own little cock-up.', 'my own little cock-up'],
    ['Your mistake cost us a week.', 'Your mistake'],
    ['A screw-up by the vendor took the zone down.', 'screw-up by the vendor'],
    ['We put it down to an error of judgement.', 'error of judgement'],
    ['This was a failing on our part.', 'failing on our part'],
    ['The failure was ours.', 'failure was ours'],
    ['That was a rather awkward mistake.', 'awkward mistake'],
    ['The decision to go live was wrong.', 'was wrong'],
    ['It was the result of a technician pulling the wrong plug.', 'result of a technician'],
    ['The outage was traced back to a contractor.', 'traced back to a contractor'],
    ['We have nobody to blame but ourselves.', 'blame but ourselves'],
    ['At noon Maria noticed her error and rolled back.', 'her error'],
    ['The gap was overlooked again by the storage developers.', 'overlooked again by the storage developers'],
    ['One of our partners accidentally cut the cable.', 'accidentally cut'],
    ['It was caused by my repeated mistakes in the shell.', 'my repeated mistakes'],
    ['My earlier errors made the restore slower.', 'My earlier errors'],
    ['It came from an incorrect assumption on our part.', 'assumption on our part'],
    ["It was somebody's careless mistake.", "somebody's careless mistake"],
    ["It was the vendor's biggest mistake.", "vendor's biggest mistake"],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'An oversight in the way that the check was built let guests read it.',
    'The mistake was in the parser.',
    'A series of errors in the log pointed to the disk.',
    'Your errors will be shown here.',
    'A chain of timeouts led to it.',
    'It was not their fault.',
    'The team set up their fault tolerance.',
    'There was an oversight in the configuration of the proxy.',
    'The parser makes a mistake on nested lists.',
    'We fixed an error in how the service counts retries.',
    'The first error we saw was a timeout.',
    'The mistake in the template was copied to all hosts.',
    'Our first error was a timeout.',
    'The failure was on the second host.',
    'The decision to go live was taken on Monday.',
    'Its error rate doubled.',
    'The job was missed again by the scheduler.',
    'Cassandra wrongly reported the node as joined.',
    '09:00 cassandra wrongly reinitialised on the second node.',
    'The delay was traced back to the resolver.',
    'It was the result of a missing index.',
    'Responsibility for the zone lies with the platform team.',
    'My earlier error log is attached.',
    'Turn off the completions, which mess up the columns.',
    "It was nobody's big mistake.",
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
