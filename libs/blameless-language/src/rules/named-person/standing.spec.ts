import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('named-person: somebody on trial', () => {
  it.each([
    ['Mr. Brandt refused to answer.', 'refused to'],
    ['Ms. Okafor misled the committee.', 'misled'],
    ['Marta contradicted herself.', 'contradicted'],
    ['CTO Daniel Brandt admitted that no test had been run.', 'admitted'],
    ['Dave started the blame game.', 'started the blame game'],
    ['Dave started pointing fingers.', 'started pointing fingers'],
    ['Dave decided not to page anyone.', 'decided not to'],
    ['Marta should resign.', 'resign'],
    ["The minister called for Marta's resignation.", 'resignation'],
    ['There were calls for the resignation of the director Daniel Brandt.', 'resignation of'],
    ['Dave was confused by the names.', 'confused by'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('named-person', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'Dave confirmed that no data was lost.',
    'Dave admitted the pod to the mesh.',
    'Dave decided to wait.',
    'CTO Daniel Brandt apologised to the customers.',
    'Dave asked Marta to step in.',
    'The removal of the index by Dave was quick.',
    "The departure of Marta's train was late.",
    'The load balancer refused to answer.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
