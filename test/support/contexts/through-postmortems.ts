import { PostmortemsModule } from '#postmortems';
import { postmortemProjections } from '#postmortems/read-models';
import { throughDeployments } from './through-deployments.js';
import type { Contexts } from './through-deployments.js';

/** What is upstream of metrics. @param days within which the postmortem of a SEV1 is due. */
export function throughPostmortems(days = 60): Contexts {
  const { contexts, projections } = throughDeployments;
  return {
    contexts: (directory) => [...contexts(directory), PostmortemsModule.with({ SEV1: { count: days, unit: 'CALENDAR_DAYS' } })],
    projections: [...projections, ...postmortemProjections],
  };
}
