export { causes, classes } from './causes.js';
export type { Cause, Fix, MadeUpClass } from './causes.js';
export { people, services } from './company.js';
export type { MadeUpPerson, MadeUpService } from './company.js';
export { finishedStory } from './finished-story.js';
export { generateHistory } from './generate-history.js';
export type { HistoryOptions } from './generate-history.js';
export type * from './story.js';
