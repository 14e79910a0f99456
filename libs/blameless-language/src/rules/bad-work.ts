import { wordSet } from '../prose/word-set.js';

/** How work is called that was done amiss. */
export const amiss = wordSet(
  'bad wrong incorrect faulty improper poor erroneous careless clumsy sloppy unauthorised unauthorized inadequate mistaken inappropriate inadvertent accidental hasty reckless ' +
    'negligent unprofessional unintended',
);
/** How work is called that is no good. */
export const wanting = wordSet(
  'poor bad weak lax inadequate insufficient ineffective inefficient terrible awful dreadful appalling abysmal atrocious woeful lamentable substandard sub-standard subpar sub-par ' +
    'mediocre deficient muddled disorganised disorganized disjointed chaotic haphazard hasty messy rushed lacklustre lackluster shambolic feeble',
);
/** What people do to systems, which is bad only where it is called so. */
export const conduct = wordSet(
  'handling use usage execution application interpretation configuration reading judgement judgment reaction decision decisions action actions operation ' +
    'step steps change changes restart deployment push merge rollback deletion removal edit edits entry command',
);
