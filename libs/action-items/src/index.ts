export { actionItemDecider } from './domain/action-item.decider.js';
