import { describe, expect, it } from '@jest/globals';
import { GoldenEvents } from '#event-sourcing/testing';
import { evolve, initialState } from './goal.js';
import { goalVocabulary } from './goal.upcasters.js';

const golden = new GoldenEvents(new URL('./fixtures/', import.meta.url), goalVocabulary);

describe('stored events of goals', () => {
  it('have a fixture for each type and version', () => {
    golden.expectOneForEachTypeAndVersion();
  });

  it.each(golden.files)('%s is lifted and folded', (file) => {
    const set = evolve(initialState, golden.lifted('GoalSet.v1.json').event);
    const state = evolve(set, golden.lifted(file).event);
    expect(state).toMatchObject({ status: 'KNOWN', goalId: 'goal-1' });
    if (state.status === 'UNKNOWN') throw new Error('it is known');
    expect(state.versions.map(({ terms, reason }) => [terms.aim.kind, reason])).toEqual(
      file.startsWith('GoalRevised')
        ? [
            ['METRIC', null],
            ['CLASSES_GONE', 'Classes tell more than a count'],
          ]
        : [['METRIC', null]],
    );
    expect(state.dropped).toEqual(file.startsWith('GoalDropped') ? { at: '2026-03-01T08:00:00.000Z', reason: 'The team was split' } : null);
  });
});
