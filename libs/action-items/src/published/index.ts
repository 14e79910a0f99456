export * from '../domain/action-item.events.js';
export { actionItemVocabulary } from '../domain/action-item.upcasters.js';
export { actionItemStream } from '../domain/action-item.js';
