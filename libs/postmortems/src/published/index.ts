export * from '../domain/postmortem.events.js';
export { postmortemVocabulary } from '../domain/postmortem.upcasters.js';
export { postmortemStream } from '../domain/postmortem.js';
