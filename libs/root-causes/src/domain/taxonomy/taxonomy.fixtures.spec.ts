import { describe, expect, it } from '@jest/globals';
import { GoldenEvents } from '#event-sourcing/testing';
import { merged } from '../../testing/taxonomy-examples.js';
import { countedUnder, evolve, initialState } from './taxonomy.js';
import { taxonomyVocabulary } from './taxonomy.upcasters.js';

const golden = new GoldenEvents(new URL('./fixtures/', import.meta.url), taxonomyVocabulary);

describe('stored events between root-cause classes', () => {
  it('have a fixture for each type and version', () => {
    golden.expectOneForEachTypeAndVersion();
  });

  it('are lifted and folded', () => {
    const split = evolve(initialState, golden.lifted('RootCauseClassSplit.v1.json').event);
    expect(split).toEqual({ merged: new Map(), split: new Map([['network', ['name-resolution', 'load-balancing']]]) });
    const state = evolve(initialState, golden.lifted('RootCauseClassesMerged.v1.json').event);
    expect(['name-resolution', 'load-balancing', 'network'].map((key) => countedUnder(state, key))).toEqual(Array(3).fill('network'));
  });

  it('close no circle, even where a log says so', () => {
    const back = { ...merged, data: { ...merged.data, keys: ['network', 'name-resolution'], into: 'load-balancing' } };
    const state = evolve(evolve(initialState, merged), back);
    expect([...state.merged]).toEqual([
      ['name-resolution', 'network'],
      ['load-balancing', 'network'],
    ]);
  });
});
