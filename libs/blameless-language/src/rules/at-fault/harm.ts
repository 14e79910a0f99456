import { gerund, past } from '../../prose/conjugation.js';
import { wordSet } from '../../prose/word-set.js';

/** What does harm by itself, whoever does it. */
export const harming = wordSet(
  'break crash corrupt destroy wipe kill overwrite clobber lose expose leak lock block overload flood trigger cause ruin wreck',
);
/** … as it is written of what was, and of what led to something. */
export const harmed: ReadonlySet<string> = new Set([...harming].map(past));
export const harmingGerunds: ReadonlySet<string> = new Set([...harming].map(gerund));
/** What does harm where it is {@link away} that something goes by it. */
export const carrying = wordSet('take bring knock');
export const away = wordSet('down offline out');
/** What harm is called. */
export const losses = wordSet(
  'outage outages incident incidents downtime disruption failure failures error errors loss losses problem problems issue issues breakage corruption crash crashes delay delays chaos mess',
);
