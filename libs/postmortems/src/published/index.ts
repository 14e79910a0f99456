export * from '../domain/postmortem.events.js';
export { postmortemVocabulary } from '../domain/postmortem.upcasters.js';
export { postmortemStream } from '../domain/postmortem.js';
export { PostmortemTimeliness } from './postmortem-timeliness.js';
export type { AskedTimeliness, Standing, TimelinessCount } from './postmortem-timeliness.js';
