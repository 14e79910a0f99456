import { accessProjections } from '#access/read-models';
import { actionItemProjections } from '#action-items/read-models';
import { catalogProjections } from '#catalog/read-models';
import { costProjections } from '#costs/read-models';
import { deploymentProjections } from '#deployments/read-models';
import { incidentProjections } from '#incidents/read-models';
import { loadProjections } from '#load/read-models';
import { metricProjections } from '#metrics/read-models';
import { postmortemProjections } from '#postmortems/read-models';
import type { Projection } from '#projections';
import { recurrenceProjections } from '#recurrence/read-models';
import { reportProjections } from '#reports/read-models';
import { suggestionProjections } from '#suggestions/read-models';

/** Every read model of this installation. */
export const projections: readonly Projection[] = [
  ...incidentProjections,
  ...catalogProjections,
  ...actionItemProjections,
  ...deploymentProjections,
  ...recurrenceProjections,
  ...metricProjections,
  ...postmortemProjections,
  ...accessProjections,
  ...suggestionProjections,
  ...costProjections,
  ...loadProjections,
  ...reportProjections,
];
