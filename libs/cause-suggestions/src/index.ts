export { CauseLearner } from './cause-learner.js';
export type { CauseSuggestion } from './cause-learner.js';
export { measure } from './measures.js';
export type { Answer, Measures } from './measures.js';
export type { CauseClass } from './models/meaning.js';
export type { IncidentText } from './text/terms.js';
export { passagesOf } from './text/passages.js';
export { plainOf, wordsOf } from './text/words.js';
