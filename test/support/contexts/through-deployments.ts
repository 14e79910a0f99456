import { AccessModule, openPersonKeys } from '#access';
import { accessProjections } from '#access/read-models';
import type { ServedOptions } from '#access/testing';
import { ActionItemsModule } from '#action-items';
import { actionItemProjections } from '#action-items/read-models';
import { CatalogModule } from '#catalog';
import { catalogProjections } from '#catalog/read-models';
import { DeploymentsModule } from '#deployments';
import { deploymentProjections } from '#deployments/read-models';
import { IncidentsModule } from '#incidents';
import { incidentProjections } from '#incidents/read-models';
import { RootCausesModule } from '#root-causes';

/** Contexts, and what fills their read models. */
export type Contexts = Pick<ServedOptions, 'contexts' | 'projections'>;

/** What is upstream of postmortems, and who may do what. */
export const throughDeployments: Contexts = {
  contexts: (directory) => [
    AccessModule.with(openPersonKeys(directory)),
    CatalogModule,
    RootCausesModule,
    IncidentsModule,
    ActionItemsModule,
    DeploymentsModule,
  ],
  projections: [...accessProjections, ...catalogProjections, ...incidentProjections, ...actionItemProjections, ...deploymentProjections],
};
