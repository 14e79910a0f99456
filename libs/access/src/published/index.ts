export * from '../domain/person.events.js';
export { personVocabulary } from '../domain/person.upcasters.js';
export { personStream } from '../domain/person.js';
export { PersonNames } from './person-names.js';
