import type { Window } from '#calendar';
import { badInput, eachOnce, lookedAt } from '#graphql';
import type { TaxonomyView } from '#root-causes/published';
import type { RecurrenceFilter } from '../graphql/recurrence.inputs.js';
import type { Scope } from '../read-models/counts/counts.query.js';

/** What is asked, checked and with its defaults. */
export interface Question {
  readonly scope: Scope;
  readonly window: Window;
  /** What labels count under. */
  readonly view: TaxonomyView;
  /** Whether incidents that nobody has classified count under what they probably are. */
  readonly includeSuggested: boolean;
  readonly minOccurrences: number;
  /** Null: whatever the read models reflect. */
  readonly minPosition: bigint | null;
}

/** @throws GraphQLError BAD_USER_INPUT where the filter contradicts itself. */
export function questionOf(filter: RecurrenceFilter, classes: readonly string[] | null = null): Question {
  const { window, services, severities, minPosition } = lookedAt(filter);
  const minOccurrences = filter.minOccurrences ?? 2;
  if (minOccurrences < 1) throw badInput('filter.minOccurrences', `is 1 or more, not ${minOccurrences}`);
  return {
    scope: {
      axis: filter.axis ?? 'CONTRIBUTING_FACTOR',
      services,
      severities,
      classes: classes === null ? null : eachOnce(classes, 'classes'),
    },
    window,
    view: viewOf(filter),
    includeSuggested: filter.includeSuggested ?? false,
    minOccurrences,
    minPosition,
  };
}

function viewOf({ taxonomyVersion, list }: RecurrenceFilter): TaxonomyView {
  if (taxonomyVersion != null && list != null) throw badInput('filter.list', 'is not looked at together with taxonomyVersion');
  if (list != null) return { kind: 'LIST', list };
  return taxonomyVersion == null ? { kind: 'CURRENT' } : { kind: 'VERSION', version: taxonomyVersion };
}
