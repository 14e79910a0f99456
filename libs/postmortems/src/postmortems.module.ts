import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { IncidentPostmortemResolver } from './graphql/incident-postmortem.resolver.js';
import { PostmortemResolver } from './graphql/postmortem.resolver.js';
import { postmortemFamily, Postmortems } from './postmortems.js';

/** Needs the providers EVENT_STORE, CLOCK and IncidentDirectory to be global. Adds `postmortem` to `Incident`. */
@Module({
  imports: [CqrsModule],
  providers: [...postmortemFamily.providers, Postmortems, PostmortemResolver, IncidentPostmortemResolver],
})
export class PostmortemsModule {}
