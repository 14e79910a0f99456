import { Global, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { DeploymentCommands, deploymentFamily } from './deployment-commands.js';
import { DeploymentFields, DeploymentIncidentFields } from './graphql/deployment.fields.js';
import { DeploymentMutations } from './graphql/deployment.mutations.js';
import { DeploymentQueries } from './graphql/deployment.queries.js';
import { IncidentDeploymentsResolver } from './graphql/incident-deployments.resolver.js';
import { RequestsQueries } from './graphql/requests.queries.js';
import { DeploymentImportController } from './http/deployment-import.controller.js';
import { DeploymentImporter } from './import/deployment-importer.js';
import { Exposures } from './published/exposures.js';
import { ProductionDeployments } from './published/production-deployments.js';
import { RecordedDeployments } from './read-models/details/recorded-deployments.js';
import { RecordedExposures } from './read-models/exposures/recorded-exposures.js';
import { IncidentDeployments } from './read-models/incident/incident-deployments.js';
import { RecordedProduction } from './read-models/production/recorded-production.js';
import { RequestsCommands, requestsFamily } from './requests-commands.js';

/**
 * Needs, from the composition: `EVENT_STORE`, `CLOCK`, `ReadModelDatabase` (with `deploymentProjections`), `IncidentDirectory`,
 * `IncidentList`, all of them visible everywhere. Adds `deployments` to `Incident`, and publishes `Exposures` and `ProductionDeployments`.
 */
@Global()
@Module({
  imports: [CqrsModule],
  controllers: [DeploymentImportController],
  providers: [
    ...deploymentFamily.providers,
    ...requestsFamily.providers,
    DeploymentCommands,
    RequestsCommands,
    DeploymentImporter,
    RecordedDeployments,
    IncidentDeployments,
    { provide: Exposures, useClass: RecordedExposures },
    { provide: ProductionDeployments, useClass: RecordedProduction },
    DeploymentQueries,
    DeploymentFields,
    DeploymentIncidentFields,
    DeploymentMutations,
    RequestsQueries,
    IncidentDeploymentsResolver,
  ],
  exports: [Exposures, ProductionDeployments],
})
export class DeploymentsModule {}
