import { catalogProjections } from '#catalog';
import { incidentProjections } from '#incidents';
import type { Projection } from '#projections';

/** Every read model of this installation. */
export const projections: readonly Projection[] = [...incidentProjections, ...catalogProjections];
