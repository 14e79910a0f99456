import { wordSet } from '../../prose/word-set.js';

/** What people may be meant to have or get: that is a thing for others to see to. */
export const wishes = wordSet(
  'have be need get see receive find want wish like use access know hear expect decide choose become still feel benefit contact continue login log experience lose',
);
/** Whoever it is of them. */
export const each = wordSet('each every all both any');
