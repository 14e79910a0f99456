export { ActionItemsModule } from './action-items.module.js';
