import { wordSet } from '../../prose/word-set.js';
import { artefacts } from '../counterfactual/human-work.js';
import type { Match, Reading } from '../rule.js';
import { isAskedOfPeople } from './asked.js';

const looking = wordSet('take have keep');
const doing = wordSet('do perform conduct apply make');
const amounts = wordSet('more better extra additional further stricter closer proper thorough careful enough sufficient');
/** What people do more of; tests that a program runs are written. */
const checks = wordSet(
  'qa testing reviews review reviewing checking checks verification planning preparation preparations diligence homework research rehearsals inspection scrutiny communication',
);
const programs = wordSet(
  'automated automatic automatically unit integration regression load end-to-end e2e ui api fuzz health static type status synthetic',
);
const moments = wordSet('before after whenever when each every prior during while next');

/** The words that {@link closerLook} looks at. */
export const closerLookWords = wordSet(
  'look eye inspection scrutiny qa testing reviews review checking checks verification planning preparation diligence homework research',
);

/** "Take a closer look after each deploy", "do more QA before a release": by people, each time. */
export function* closerLook(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm } = sentence.at(index);
  const end = sentence.words.length;
  if (sentence.hasAny(0, end, artefacts) || sentence.hasAny(0, end, programs)) return;
  const verbs = norm === 'look' || norm === 'eye' ? looking : doing;
  const isLook = verbs === looking;
  if (!isLook && !checks.has(norm)) return;
  for (let at = index - 1; at >= Math.max(0, index - 5) && !sentence.isBoundary(at); at--) {
    if (!verbs.has(sentence.norm(at))) continue;
    const more = sentence.hasAny(at + 1, index, isLook ? closer : amounts);
    const recurring = !isLook || sentence.hasAny(index + 1, index + 12, moments);
    if (more && recurring && isAskedOfPeople(reading, at)) yield { from: at, to: index + 1, suggestion: null };
    return;
  }
}
const closer = wordSet('closer better harder second careful good');
