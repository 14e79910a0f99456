import { describe, expect, it } from '@jest/globals';
import { GoldenEvents } from '#event-sourcing/testing';
import { figuresOf } from '../content/figures.js';
import { evolve, initialState } from './report.js';
import { reportVocabulary } from './report.upcasters.js';

const golden = new GoldenEvents(new URL('./fixtures/', import.meta.url), reportVocabulary);

describe('stored events of reports', () => {
  it('have a fixture for each type and version', () => {
    golden.expectOneForEachTypeAndVersion();
  });

  it.each(golden.files)('%s is lifted and folded', (file) => {
    const known = evolve(initialState, golden.lifted('ReportPinned.v1.json').event);
    expect(evolve(known, golden.lifted(file).event)).toMatchObject({
      status: file.startsWith('ReportWithdrawn') ? 'WITHDRAWN' : 'PINNED',
      reportId: '6f2d11aa-3c1b-4f0e-9a52-0b7c2f1d9e01',
    });
  });

  it('can still be read, whatever is written now', () => {
    const state = evolve(initialState, golden.lifted('ReportPinned.v1.json').event);
    if (state.status === 'UNKNOWN') throw new Error('nothing was folded');
    expect(new Set(figuresOf(state.content).map(({ section }) => section))).toEqual(
      new Set(['METRICS', 'MONTHS', 'CLASSES', 'FIXES', 'COSTS', 'GOALS', 'LOAD']),
    );
  });
});
