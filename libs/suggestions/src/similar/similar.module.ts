import { Module } from '@nestjs/common';
import { SimilarIncidentFields } from './graphql/similar-incident.fields.js';
import { SimilarIncidentsResolver } from './graphql/similar-incidents.resolver.js';
import { SimilarIncidents } from './similar-incidents.js';

/**
 * Needs, visible everywhere: `ReadModelDatabase` (with `suggestionProjections`), `IncidentDirectory`, `IncidentList`,
 * `Taxonomies`, `ActionItemDirectory`. Adds `similar` to `Incident`.
 */
@Module({ providers: [SimilarIncidents, SimilarIncidentsResolver, SimilarIncidentFields] })
export class SimilarModule {}
