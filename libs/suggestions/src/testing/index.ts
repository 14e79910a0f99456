export { answer, answered, specification } from './answer-examples.js';
