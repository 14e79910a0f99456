import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: mistakes and whose they were', () => {
  it.each([
    ["We looked at the culprit's shell history.", "culprit's shell"],
    ['This was a huge mistake.', 'huge mistake'],
    ['It began with a basic oversight.', 'basic oversight'],
    ['As one of the culprits tells it, the key was in the drawer.', 'culprits'],
    ['The offender who pulled the plug has been found.', 'offender'],
    ['It was due to inattention on the part of the technicians.', 'inattention on the part of the technicians'],
    ['I am sorry for accidentally deleting the branch.', 'accidentally deleting'],
    ['The clerk sent it, and then an engineer copied the rest in error.', 'in error'],
    ["Anna's restart brought the queue down.", "Anna's restart"],
    ['The notice led Anna to assume that the host was idle.', 'led Anna to assume'],
    ['He was not fully aware of the second region.', 'was not fully aware'],
    ['There was an excess of optimism about the plan.', 'excess of optimism'],
    ['The delay was due to a contractor.', 'due to a contractor'],
    ['This is a black mark on our department.', 'black mark on'],
    ['None of this is an excuse for skipping the review.', 'None of this is an excuse for'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    ['An operator-error removed the rule.', 'operator-error'],
    ['It was a human-caused outage.', 'human-caused'],
  ] as const)('finds an error of people that is written as one word: %s', (text, span) => {
    expect(foundBy('human-error', text).map((finding) => finding.span)).toEqual([span]);
  });

  it.each([
    "The culprit's name was db7.",
    'Even the most careful of us make mistakes.',
    'People make mistakes.',
    'The culprit was a slow query.',
    'The worst offender is the index on names.',
    'It was a configuration oversight in the chart.',
    'The cache is a part of the proxy.',
    'The failure on the part of the disk went unseen.',
    'We are sorry for the interruption.',
    'The row was written in error.',
    "Anna's restart took a minute.",
    'The alert led the on-call engineer to the right host.',
    'The on-call engineer was not aware of the change.',
    'An excess of requests filled the queue.',
    "The delay was due to the contractor's other work.",
    'The slot was free due to staff changes.',
    "It returns nothing if it couldn't be found.",
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
