export * from '../domain/root-cause-class.events.js';
export { rootCauseClassVocabulary } from '../domain/root-cause-class.upcasters.js';
export { RootCauseClasses } from './root-cause-classes.js';
export { Taxonomies } from './taxonomies.js';
export type { ClassView, TaxonomyView } from './taxonomies.js';
