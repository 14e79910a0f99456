export * from '../domain/action-item.events.js';
export { actionItemVocabulary } from '../domain/action-item.upcasters.js';
export { actionItemStream } from '../domain/action-item.js';
export type { ActionItemDetails } from '../read-models/item/action-item-details.js';
export { ActionItemDirectory } from './action-item-directory.js';
export { ActionItemList } from './action-item-list.js';
export type { Addressing, AddressingItems } from './action-item-list.js';
