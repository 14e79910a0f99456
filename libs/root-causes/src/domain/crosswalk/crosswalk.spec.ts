import { describe, expect, it } from '@jest/globals';
import { GoldenEvents, specificationOf } from '#event-sourcing/testing';
import { builtInClass } from '../default-taxonomy.js';
import { builtInCrosswalks } from './built-in-crosswalks.js';
import { crosswalkDecider } from './crosswalk.decider.js';
import { evolve, initialState } from './crosswalk.js';
import { crosswalkVocabulary } from './crosswalk.upcasters.js';

const golden = new GoldenEvents(new URL('./fixtures/', import.meta.url), crosswalkVocabulary);

describe('stored events of crosswalks', () => {
  it('have a fixture for each type and version', () => {
    golden.expectOneForEachTypeAndVersion();
  });

  it('are lifted and folded', () => {
    const { event } = golden.lifted('CrosswalkDefined.v1.json');
    expect(evolve(initialState, event)).toMatchObject({
      list: 'regulator',
      version: 1,
      categories: [{ share: 0.4 }, { key: 'suppliers' }],
    });
  });
});

describe('the built-in crosswalks', () => {
  it('keep their own rules: classes that there are, each once, categories that there are, shares of at most all', () => {
    for (const { version, ...known } of builtInCrosswalks) {
      expect(version).toBe(1);
      const { axis, mapping, categories } = known;
      specificationOf(crosswalkDecider)
        .given()
        .when({
          type: 'DefineCrosswalk',
          ...known,
          categories: categories.map(({ share = null, ...named }) => ({ ...named, share })),
          knownClasses: mapping.map((one) => one.class).filter((key) => builtInClass(axis, key) !== null),
          occurred: { at: '2026-03-01T10:00:00.000Z', exactness: 'EXACT' },
        })
        .thenNothing();
      expect(categories.reduce((sum, { share = 0 }) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
    }
  });

  it('are of the three lists', () => {
    expect(builtInCrosswalks.map(({ list, axis }) => `${list} ${axis}`)).toEqual([
      'atlassian CONTRIBUTING_FACTOR',
      'google TRIGGER',
      'google CONTRIBUTING_FACTOR',
      'microsoft CONTRIBUTING_FACTOR',
      'microsoft MITIGATION_USED',
    ]);
  });
});
