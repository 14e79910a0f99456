import { Global, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ServiceResolver } from './graphql/service.resolver.js';
import { ListedServiceOwnership } from './listed-service-ownership.js';
import { ServiceOwnership } from './published/service-ownership.js';
import { ServiceTeams } from './published/service-teams.js';
import { RecordedServiceTeams } from './recorded-service-teams.js';
import { ServiceCommands, serviceFamily } from './service-commands.js';
import { ServiceDirectory } from './service-directory.js';

/**
 * Needs, from the composition: `EVENT_STORE`, `CLOCK` and `ReadModelDatabase` (with `catalogProjections`), all of them visible everywhere.
 * Publishes `ServiceTeams` and `ServiceOwnership`.
 */
@Global()
@Module({
  imports: [CqrsModule],
  providers: [
    ...serviceFamily.providers,
    ServiceCommands,
    ServiceDirectory,
    ServiceResolver,
    { provide: ServiceTeams, useClass: RecordedServiceTeams },
    { provide: ServiceOwnership, useClass: ListedServiceOwnership },
  ],
  exports: [ServiceTeams, ServiceOwnership],
})
export class CatalogModule {}
