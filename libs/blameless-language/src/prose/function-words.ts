import { wordSet } from './word-set.js';

/** What was, not what is. */
export const wasOrWere = wordSet('was were');
/** What denies a verb. */
export const nots = wordSet('not never hardly barely scarcely');
