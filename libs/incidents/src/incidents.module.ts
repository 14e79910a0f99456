import { Global, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { CommandedClosing } from './commanded-closing.js';
import { DecisionMutations } from './graphql/decision.mutations.js';
import { IncidentFields } from './graphql/incident.fields.js';
import { IncidentMutations } from './graphql/incident.mutations.js';
import { IncidentQueries } from './graphql/incident.queries.js';
import { IncidentImportController } from './http/incident-import.controller.js';
import { IncidentImporter } from './import/incident-importer.js';
import { incidentCommands } from './incident-commands.js';
import { IncidentLog } from './incident-log.js';
import { IncidentReferences } from './incident-references.js';
import { IncidentsService } from './incidents.service.js';
import { ListedIncidents } from './listed-incidents.js';
import { IncidentClassifying } from './published/incident-classifying.js';
import { IncidentClosing } from './published/incident-closing.js';
import { IncidentDirectory } from './published/incident-directory.js';
import { IncidentList } from './published/incident-list.js';

/** Needs the ground's providers (event store, clock, read models) and what root-causes publishes; publishes its ports. */
@Global()
@Module({
  imports: [CqrsModule],
  controllers: [IncidentImportController],
  providers: [
    ...incidentCommands.providers,
    IncidentLog,
    { provide: IncidentDirectory, useExisting: IncidentLog },
    { provide: IncidentList, useClass: ListedIncidents },
    { provide: IncidentClosing, useClass: CommandedClosing },
    { provide: IncidentClassifying, useExisting: IncidentsService },
    IncidentReferences,
    IncidentsService,
    IncidentImporter,
    IncidentQueries,
    IncidentFields,
    IncidentMutations,
    DecisionMutations,
  ],
  exports: [IncidentDirectory, IncidentList, IncidentClosing, IncidentClassifying, IncidentImporter],
})
export class IncidentsModule {}
