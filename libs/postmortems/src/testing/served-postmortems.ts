import { AccessModule, openPersonKeys } from '#access';
import { accessProjections } from '#access/read-models';
import { served } from '#access/testing';
import type { Served } from '#access/testing';
import { ActionItemsModule } from '#action-items';
import { actionItemProjections } from '#action-items/read-models';
import { CatalogModule } from '#catalog';
import { catalogProjections } from '#catalog/read-models';
import { deterministicId } from '#event-sourcing';
import type { Clock } from '#event-sourcing';
import { IncidentsModule } from '#incidents';
import { incidentProjections } from '#incidents/read-models';
import { RootCausesModule } from '#root-causes';
import { PostmortemsModule } from '../postmortems.module.js';
import { postmortemProjections } from '../read-models/index.js';

/** Postmortems and what they stand on, through GraphQL. @param due within how long those of a severity are. */
export function servedPostmortems(due: Parameters<typeof PostmortemsModule.with>[0], clock: Clock): Promise<Served> {
  return served({
    contexts: (directory) => [
      AccessModule.with(openPersonKeys(directory)),
      CatalogModule,
      RootCausesModule,
      IncidentsModule,
      ActionItemsModule,
      PostmortemsModule.with(due),
    ],
    projections: [...accessProjections, ...catalogProjections, ...incidentProjections, ...actionItemProjections, ...postmortemProjections],
    actorId: deterministicId('person', 'owner'),
    clock,
  });
}
