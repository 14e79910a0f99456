import { doubtfulNouns, roleNouns } from '../../../people/roles.js';
import { BE, HAVE } from '../../../prose/verb-group.js';
import { isProspective } from '../../prospective.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';

/** Whom one looks for when one looks for whose doing it was. */
const whom = wordSet('those one ones party parties culprit culprits');
/** What is done about whoever is held responsible; to be paged or told is none of it. */
const dealtWith = wordSet(
  'identified found located traced named spoken disciplined suspended dismissed fired sacked removed reprimanded sanctioned punished warned terminated held confronted interviewed reassigned demoted',
);
const identifying = wordSet(
  'identify find locate trace name discipline suspend dismiss fire sack remove reprimand sanction punish confront',
);
/** Of what somebody may look after. */
const things = wordSet('database service system systems component api queue area rotation team release product');
const FARTHEST = 8;

/** The words that {@link heldResponsible} looks at. */
export const responsibleWords: ReadonlySet<string> = wordSet('responsible');

/** "The individual responsible for the change has been identified", "we found the person responsible". */
export function* heldResponsible(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const who = sentence.norm(index - 1) === 'directly' ? index - 2 : index - 1;
  const norm = sentence.norm(who);
  if (!whom.has(norm) && (!roleNouns.has(norm) || doubtfulNouns.has(norm))) return;
  if (isProspective(reading, index)) return;
  const end = sentence.clauseEnd(index + 1);
  if (sentence.norm(index + 1) === 'for' && sentence.hasAny(index + 2, Math.min(end, index + 5), things)) return;
  for (let at = index + 1; at < Math.min(end, index + FARTHEST); at++) {
    const { norm: verb } = sentence.at(at);
    const auxiliary = sentence.norm(at - 1);
    if (!dealtWith.has(verb) || !(BE.has(auxiliary) || HAVE.has(auxiliary))) continue;
    const { negated, modal, start } = reading.group(at);
    if (!negated && modal === null) yield { from: who, to: Math.max(at, start) + 1, suggestion: null };
    return;
  }
  const article = sentence.at(who - 1).pos === 'DET' ? who - 2 : who - 1;
  if (identifying.has(sentence.at(article).lemma) && sentence.at(article).pos === 'VERB')
    yield { from: article, to: index + 1, suggestion: null };
}
