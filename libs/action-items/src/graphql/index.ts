export { ActionItem } from './action-item.type.js';
