import { describe, expect, it } from '@jest/globals';
import { GoldenEvents } from '#event-sourcing/testing';
import { evolve, initialState } from './metric.js';
import { metricVocabulary } from './metric.upcasters.js';

const golden = new GoldenEvents(new URL('./fixtures/', import.meta.url), metricVocabulary);

describe('stored events of metrics', () => {
  it('have a fixture for each type and version', () => {
    golden.expectOneForEachTypeAndVersion();
  });

  it.each(golden.files)('%s is lifted and folded', (file) => {
    const defined = evolve(initialState, golden.lifted('MetricDefined.v1.json').event);
    const state = evolve(defined, golden.lifted(file).event);
    expect(state).toMatchObject({ status: 'KNOWN', key: 'time-to-page', retired: file.startsWith('MetricRetired') });
    expect(state.status === 'KNOWN' && state.versions.map(({ kind }) => kind)).toEqual(
      file.startsWith('MetricRevised') ? ['DURATION', 'SHARE'] : ['DURATION'],
    );
  });
});
