import { Projector, sqliteReadModels } from '#projections';
import { openSqliteEventStore } from '#sqlite-event-store';
import { projections } from './projections.mjs';

// To be killed: it never ends by itself.
const [log, readModels] = process.argv.slice(2);
const store = openSqliteEventStore({ mode: 'reader', path: log });
const projector = new Projector({ store, projections, engine: sqliteReadModels(readModels), batchSize: 20 });
await projector.run(new AbortController().signal);
