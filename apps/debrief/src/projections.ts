import { accessProjections } from '#access';
import { catalogProjections } from '#catalog';
import { incidentProjections } from '#incidents';
import type { Projection } from '#projections';
import { recurrenceProjections } from '#recurrence';

/** Every read model of this installation. */
export const projections: readonly Projection[] = [
  ...incidentProjections,
  ...catalogProjections,
  ...recurrenceProjections,
  ...accessProjections,
];
