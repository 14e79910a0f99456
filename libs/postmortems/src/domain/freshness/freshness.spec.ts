import { describe, expect, it } from '@jest/globals';
import { GoldenEvents, specificationOf } from '#event-sourcing/testing';
import { freshnessDecider } from './freshness.js';
import type { RecordFreshness } from './freshness.js';
import type { PostmortemFreshnessChecked } from './freshness.events.js';
import { freshnessVocabulary } from './freshness.upcasters.js';

const occurred = { at: '2026-03-02T11:00:00.000Z', exactness: 'EXACT' } as const;
const found = { incidentId: 'incident-1', position: '57', postmortemVersion: 4, staleSections: ['impact'] } as const;

function record(more: Partial<RecordFreshness> = {}): RecordFreshness {
  return { type: 'RecordFreshness', ...found, occurred, ...more };
}

function checked(more: Partial<PostmortemFreshnessChecked['data']> = {}): PostmortemFreshnessChecked {
  return { type: 'PostmortemFreshnessChecked', occurred, data: { ...found, ...more } };
}

const freshness = specificationOf(freshnessDecider);

describe('RecordFreshness', () => {
  it('records what a comparison found, also where that is nothing, or the same as before', () => {
    freshness.given().when(record()).then(checked());
    freshness
      .given(checked())
      .when(record({ position: '100', staleSections: [] }))
      .then(checked({ position: '100', staleSections: [] }));
    freshness
      .given(checked())
      .when(record({ position: '100' }))
      .then(checked({ position: '100' }));
  });

  it('records a comparison at another position, even a smaller one: in a log that was moved, positions are others', () => {
    freshness
      .given(checked())
      .when(record({ position: '9' }))
      .then(checked({ position: '9' }));
    freshness
      .given(checked())
      .when(record({ position: '9', postmortemVersion: 5 }))
      .then(checked({ position: '9', postmortemVersion: 5 }));
  });

  it('is silent when nothing else was compared, or an older postmortem', () => {
    for (const older of [record(), record({ position: '100', postmortemVersion: 3 })]) {
      freshness.given(checked()).when(older).thenNothing();
    }
  });
});

describe('stored events of comparisons', () => {
  const golden = new GoldenEvents(new URL('./fixtures/', import.meta.url), freshnessVocabulary);

  it('have a fixture for each type and version, which is folded', () => {
    golden.expectOneForEachTypeAndVersion();
    const { event } = golden.lifted('PostmortemFreshnessChecked.v1.json');
    expect(freshnessDecider.evolve(null, event, '')).toEqual({ position: 57n, postmortemVersion: 4 });
  });
});
