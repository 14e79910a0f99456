import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { ServiceResolver } from './graphql/service.resolver.js';
import { KnownServicesGuard } from './known-services.guard.js';
import { ListedServiceOwnership } from './listed-service-ownership.js';
import { ListedServicesOfTeams } from './listed-services-of-teams.js';
import { ServiceOwnership } from './published/service-ownership.js';
import { ServiceTeams } from './published/service-teams.js';
import { ServicesOfTeams } from './published/services-of-teams.js';
import { RecordedServiceTeams } from './recorded-service-teams.js';
import { ServiceCommands, serviceFamily } from './service-commands.js';
import { ServiceDirectory } from './service-directory.js';

/**
 * Needs, from the composition: `EVENT_STORE`, `CLOCK` and `ReadModelDatabase` (with `catalogProjections`), all of them visible everywhere.
 * Publishes `ServiceTeams`, `ServiceOwnership` and `ServicesOfTeams`, and looks at the services that filters of queries name, whichever context
 * answers them.
 */
@Global()
@Module({
  imports: [CqrsModule],
  providers: [
    ...serviceFamily.providers,
    ServiceCommands,
    ServiceDirectory,
    ServiceResolver,
    { provide: APP_GUARD, useClass: KnownServicesGuard },
    { provide: ServiceTeams, useClass: RecordedServiceTeams },
    { provide: ServiceOwnership, useClass: ListedServiceOwnership },
    { provide: ServicesOfTeams, useClass: ListedServicesOfTeams },
  ],
  exports: [ServiceTeams, ServiceOwnership, ServicesOfTeams],
})
export class CatalogModule {}
