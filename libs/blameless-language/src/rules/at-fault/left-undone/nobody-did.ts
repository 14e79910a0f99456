import { attentive } from '../../../people/attention.js';
import { nobody } from '../../../people/pronouns.js';
import { peopleNouns } from '../../../people/roles.js';
import { cased } from '../../../rewriting.js';
import { wordSet } from '../../../prose/word-set.js';
import { isProspective } from '../../prospective.js';
import type { Match, Reading } from '../../rule.js';

/** What nobody is said to have done. */
export const expected = wordSet(
  'follow document acknowledge respond monitor watch own raise update act confirm take pay stop renew rotate care pick try attempt measure record run reproduce',
  attentive,
);
const people = wordSet('us them', peopleNouns);
const pasts = wordSet('thought told took kept read knew spoke ran wrote rang');
const unseen = wordSet('notice realize realise see recognize recognise use');
const watching = wordSet('watch monitor look pay');

/** "Nobody thought to check", "no one on the team had tested it"; not to have noticed is a circumstance. */
export function* nobodyDid(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm, pos } = sentence.at(index);
  const group = reading.group(index);
  const past = norm.endsWith('ed') || pasts.has(norm) || (pos === 'VERB' && !group.passive && norm.endsWith('ing'));
  if (!past || group.negated || group.passive || group.modal !== null || unseen.has(sentence.at(index).lemma)) return;
  const from = nobodyBefore(reading, group.start);
  // "Nobody looked to be there", "nobody was watching just then": a circumstance.
  const watched = watching.has(sentence.at(index).lemma) && sentence.norm(index + 1) !== 'attention';
  if (sentence.has(index + 1, 'to', 'be') || (norm.endsWith('ing') && watched) || isBelief(reading, index)) return;
  // "Had nobody looked, …": somebody did.
  if (from !== null && sentence.norm(from - 1) === 'had') return;
  // "Nobody ran into it."
  if (norm === 'ran' && sentence.norm(index + 1) !== 'the' && sentence.at(index + 1).pos === 'ADP') return;
  if (from === null || isProspective(reading, from) || isExplained(reading, index)) return;
  const noneOfThem = sentence.norm(from) === 'no' && sentence.norm(from + 1) !== 'one';
  const step = `the step stayed open to ${sentence.at(index).lemma}`;
  yield { from, to: index + 1, suggestion: noneOfThem ? cased(sentence.at(from).text, step) : null };
}

/** "Nobody thought that this could matter": what they believed, and no deed that they left undone. */
function isBelief({ sentence }: Reading, verb: number): boolean {
  if (sentence.at(verb).lemma !== 'think') return false;
  const next = sentence.at(verb + 1);
  // "Nobody thought it through."
  if (sentence.hasAny(verb + 2, verb + 6, through)) return false;
  return believed.has(next.norm) || next.pos === 'DET' || next.pos === 'PRON';
}
const no = wordSet('no');

const believed = wordSet('that it this these those there they we our its');
const through = wordSet('through over');

/** "Nobody read it because nobody was paged": what kept them from it. */
function isExplained({ sentence }: Reading, verb: number): boolean {
  const why = sentence.words.findIndex(({ norm }, at) => at > verb && at < verb + 10 && norm === 'because');
  return why > 0 && sentence.hasAny(why + 1, why + 6, circumstances);
}
const circumstances = wordSet('of was were not no nobody none received got');

/** Where "nobody", "no one on the team" or "none of us" begins that ends before a verb. */
function nobodyBefore({ sentence }: Reading, verb: number): number | null {
  for (let at = verb - 1; at >= Math.max(0, verb - 6); at--) {
    const norm = sentence.norm(at);
    if (nobody.has(norm)) return at;
    if (norm === 'one' && sentence.norm(at - 1) === 'no') return at - 1;
    if ((norm === 'none' || norm === 'neither') && sentence.norm(at + 1) === 'of' && sentence.hasAny(at + 2, verb, people)) return at;
    // "No other technician checked it."
    if (people.has(norm) && sentence.hasAny(at - 3, at, no))
      return [at - 3, at - 2, at - 1].find((word) => no.has(sentence.norm(word))) ?? at;
    const { kind, pos } = sentence.at(at);
    if (kind !== 'word' || pos === 'VERB' || pos === 'AUX') return null;
  }
  return null;
}
