import { wordSet } from '../prose/word-set.js';

/*
 * What people do with their attention, by kind. Programs check, test and verify as well: of whom it is said is for the rules to ask, and
 * what is said of programs as good as never stands with what is undertaken.
 */

/** To look whether it is right. */
export const examining = wordSet(
  'check verify test review read reread re-read double-check doublecheck cross-check validate inspect examine assess evaluate scrutinise scrutinize',
);
/** To let each other know, and to hear it. */
export const speaking = wordSet('ask tell inform warn announce communicate consult discuss escalate speak talk listen');
/** To have it in mind before one acts. */
export const thinking = wordSet('think consider remember look wait question challenge');
/** To see to it that it can go well. */
export const planning = wordSet('plan prepare rehearse practise practice coordinate');
/** Any of these. */
export const attentive: ReadonlySet<string> = new Set([...examining, ...speaking, ...thinking, ...planning]);
