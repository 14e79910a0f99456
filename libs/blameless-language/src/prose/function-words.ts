import { wordSet } from './word-set.js';

/** What was, not what is. */
export const wasOrWere = wordSet('was were');
/** Not as it was meant, or should have been. */
export const accidents = wordSet(
  'inadvertently inadvertantly accidentally accidently mistakenly mistakingly erroneously wrongly incorrectly unintentionally unknowingly unwittingly',
);
/** What denies a verb. */
export const nots = wordSet('not never hardly barely scarcely');

/** The parts of speech that a noun phrase is made of. */
export const nominal = wordSet('DET ADJ NOUN PROPN NUM');
/** The marks that end a clause for good, where a comma may not. */
export const clauseMarks = wordSet('; : — –');
