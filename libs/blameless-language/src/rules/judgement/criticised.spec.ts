import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('judgement: who is criticised', () => {
  it.each([
    ['The report criticised the bank for its slow response.', 'criticised'],
    ["The regulator criticised the airline's poor handling of complaints.", 'criticised'],
    ['The operator was heavily criticised for its late announcement.', 'was heavily criticised'],
    ['The minister slammed the company for hiding the breach.', 'slammed'],
    ['The unions accused the airline of cutting costs.', 'accused'],
    ["The committee condemned the management's inaction.", 'condemned'],
    ['The provider came under fire for its silence.', 'came under fire'],
    ['The auditors faulted the agency for not testing it.', 'faulted'],
    ['The inquiry was scathing about the project.', 'scathing'],
    ['A damning review was published in May.', 'damning'],
    ['I am appalled by their response.', 'appalled'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('judgement', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'Users criticised the slow search.',
    'Traffic slammed the database.',
    'We are not here to criticise anyone.',
    'Nobody should be accused for this.',
    'We asked users for criticism.',
    'The fault was in the switch.',
    'We were disappointed by the throughput.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
