export * from '../domain/root-cause-class.events.js';
export * from '../domain/taxonomy/taxonomy.events.js';
export * from '../domain/crosswalk/crosswalk.events.js';
export { crosswalkVocabulary } from '../domain/crosswalk/crosswalk.upcasters.js';
export { taxonomyVocabulary } from '../domain/taxonomy/taxonomy.upcasters.js';
export { rootCauseClassVocabulary } from '../domain/root-cause-class.upcasters.js';
export { RootCauseClasses } from './root-cause-classes.js';
export { Taxonomies } from './taxonomies.js';
export type { ClassView, TaxonomyView } from './taxonomies.js';
