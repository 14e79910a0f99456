import { wordSet } from '../../prose/word-set.js';

/** What people should have been: no participles, though they stand where one might. */
export const dispositions = wordSet(
  'aware careful clear clearer faster quicker better cautious prepared vigilant proactive transparent thorough diligent attentive forthcoming communicative rigorous ' +
    'conservative honest upfront up-front frank candid patient mindful prudent sceptical skeptical suspicious persistent assertive decisive disciplined considerate ' +
    'courteous methodical systematic meticulous conscientious wary wiser smarter stricter firmer calmer humble modest sensible responsible forceful vocal insistent',
);
