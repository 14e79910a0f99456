/** What keeps read models enters here, and so loads neither Nest nor GraphQL. */
export { dataDirectory } from '../engines/data-directory.js';
export type { DataDirectory } from '../engines/data-directory.js';
export { openLogToRead } from '../engines/event-log.js';
export type { LogReader } from '../engines/event-log.js';
export { openReadModels } from '../engines/read-models.js';
export { placesOf } from '../engines/places.js';
export type { LogPlace, Places, ReadModelPlace } from '../engines/places.js';
export { projections } from './projections.js';
