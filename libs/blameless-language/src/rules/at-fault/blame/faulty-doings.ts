import { wordSet } from '../../../prose/word-set.js';

/** What says by itself that it was left undone, or done amiss, for whichever reason somebody names it. */
export const faultyDoings = wordSet(
  'failing neglecting omitting forgetting overlooking missing ignoring skipping bypassing allowing breaking botching messing screwing misreading misunderstanding ' +
    'misjudging underestimating mishandling mismanaging misconfiguring misusing misleading violating breaching concealing withholding deleting wiping ' +
    'overwriting losing leaking exposing',
);
