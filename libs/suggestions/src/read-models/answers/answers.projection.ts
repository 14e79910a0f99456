import { asStorable } from '#event-sourcing';
import { loadWhere, upsertRows } from '#projections';
import type { Projection } from '#projections';
import type { SuggestedClass, SuggestionsAnswerEvent } from '../../domain/suggestions-answer.events.js';
import { suggestionsAnswerVocabulary } from '../../domain/suggestions-answer.upcasters.js';
import { SuggestionsAnswerRow } from './answer.rows.js';

export const SUGGESTIONS_ANSWERS = 'suggestions-answers';

/** Confidences are kept in ten-thousandths. */
export const WHOLE = 10_000;
const LAST_TENTH = 9;

/** What people did with suggested classes, one row for each incident and axis. */
export const answersProjection: Projection = {
  name: SUGGESTIONS_ANSWERS,
  version: 1,
  entities: [SuggestionsAnswerRow],
  eventTypes: suggestionsAnswerVocabulary.types,
  apply: async (recorded, manager) => {
    const events = recorded.map((stored) => suggestionsAnswerVocabulary.lift(stored).event);
    const earlier = await loadWhere(
      manager,
      SuggestionsAnswerRow,
      'incidentId',
      events.map(({ data }) => data.incidentId),
    );
    const rows = new Map(earlier.map((row) => [keyOf(row), row]));
    const changed = new Map<string, SuggestionsAnswerRow>();
    for (const event of events) {
      const key = keyOf(event.data);
      const before = rows.get(key);
      const suggested = before === undefined ? event.data.suggested : (JSON.parse(before.suggested) as readonly SuggestedClass[]);
      const row = rowOf(event, suggested);
      rows.set(key, row);
      changed.set(key, row);
    }
    await upsertRows(manager, SuggestionsAnswerRow, changed.values());
  },
};

function keyOf({ incidentId, axis }: { readonly incidentId: string; readonly axis: string }): string {
  return `${axis} ${asStorable(incidentId)}`;
}

function rowOf({ data, occurred }: SuggestionsAnswerEvent, suggested: readonly SuggestedClass[]): SuggestionsAnswerRow {
  const { incidentId, axis, answer, classes } = data;
  const given = (each: SuggestedClass | undefined): number => (each !== undefined && classes.includes(each.key) ? 1 : 0);
  const [first] = suggested;
  const confidence = Math.round((first?.confidence ?? 0) * WHOLE);
  return {
    incidentId,
    axis,
    answeredAt: occurred.at,
    answer,
    suggested: JSON.stringify(suggested),
    judged: first === undefined || classes.length === 0 ? 0 : 1,
    confidence,
    tenth: Math.min(LAST_TENTH, Math.floor((confidence * 10) / WHOLE)),
    firstGiven: given(first),
    threeGiven: suggested.slice(0, 3).some((each) => given(each) === 1) ? 1 : 0,
    square: (confidence - given(first) * WHOLE) ** 2,
  };
}
