export { RecurrenceModule } from './recurrence.module.js';
