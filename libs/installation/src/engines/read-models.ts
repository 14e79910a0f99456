import type { ReadModelEngine } from '#projections';
import { postgresReadModels, sqliteReadModels } from '#projections';
import { projections } from '../read-models/projections.js';
import type { ReadModelPlace } from './places.js';

/** The engine of the read models. PostgreSQL need not be there yet: it is connected to when something is asked. */
export function openReadModels(place: ReadModelPlace): ReadModelEngine {
  if (place.kind === 'embedded') return sqliteReadModels(place.directory);
  return postgresReadModels({ url: place.url, poolSize: place.poolSize, projections });
}
