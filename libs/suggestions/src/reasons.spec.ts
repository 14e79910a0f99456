import { describe, expect, it } from '@jest/globals';
import { RootCauseClass } from '#root-causes/graphql';
import { reasonsOf } from './reasons.js';

const certificates = RootCauseClass.of({
  key: 'certificates',
  name: 'Certificates',
  description: null,
  axis: 'TRIGGER',
  version: 1,
  retired: false,
});

describe('the reasons for a suggestion', () => {
  it('are words of the incident, and labelled incidents like it', () => {
    expect(reasonsOf({ class: certificates, words: ['certificate', 'had expired'] }, ['INC-12', 'INC-3', 'INC-7'])).toEqual([
      'It speaks of “certificate”, “had expired”.',
      'It is like INC-12, INC-3 and INC-7, labelled “Certificates”.',
    ]);
    expect(reasonsOf({ class: certificates, words: [] }, ['INC-12'])).toEqual(['It is like INC-12, labelled “Certificates”.']);
  });

  it('are none where there are none', () => {
    expect(reasonsOf({ class: certificates, words: [] }, [])).toEqual([]);
  });
});
