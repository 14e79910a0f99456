import { MetricsModule } from '#metrics';
import { metricProjections } from '#metrics/read-models';
import { RecurrenceModule } from '#recurrence';
import { recurrenceProjections } from '#recurrence/read-models';
import { NothingSuggested } from './nothing-suggested.js';
import type { Contexts } from './through-deployments.js';
import { throughPostmortems } from './through-postmortems.js';

/** What is upstream of goals, costs aside; nothing is suggested. @param days within which the postmortem of a SEV1 is due. */
export function throughRecurrence(days?: number): Contexts {
  const { contexts, projections } = throughPostmortems(days);
  return {
    contexts: (directory) => [...contexts(directory), MetricsModule, NothingSuggested, RecurrenceModule],
    projections: [...projections, ...metricProjections, ...recurrenceProjections],
  };
}
