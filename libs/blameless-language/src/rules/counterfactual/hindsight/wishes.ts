import { isPerson } from '../../../people/subject.js';
import { HAVE } from '../../../prose/verb-group.js';
import { nots } from '../../../prose/function-words.js';
import { nobody, objects } from '../../../people/pronouns.js';
import { isPeopleNoun } from '../../../people/roles.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { acts } from '../acts-before.js';
import { gerundOf } from '../gerund.js';
import { areMostLikelyPeople } from '../who-might-have.js';
import { peopleAt } from '../whom.js';

const FARTHEST = 8;
const it = wordSet('it that');
/** They had no part in it: not to have been able is a circumstance. */
const circumstances = wordSet('able available possible');
const duties = wordSet('failure decision choice inaction silence delay haste lack');
const owners = wordSet('our my');

/** "I wish we had tested it", "wish I'd read the notes", "I wish people would ask". */
export function* wished(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const note = index === 0 && sentence.norm(index) === 'wish';
  if (!note && !isPerson(reading.subject(index))) return;
  for (let had = index + 2; had < Math.min(sentence.words.length, index + FARTHEST); had++) {
    const norm = sentence.norm(had);
    if (sentence.at(had).kind === 'mark') return;
    if (norm !== 'had' && norm !== 'would') continue;
    let verb = had + 1;
    while (sentence.at(verb).pos === 'ADV' || nots.has(sentence.norm(verb)) || sentence.norm(verb) === 'have') verb++;
    const { pos, norm: deed } = sentence.at(verb);
    const they = sentence.norm(had - 1) === 'they' && norm === 'had';
    if (pos === 'VERB' && !HAVE.has(deed) && (they || areMostLikelyPeople(reading, reading.subject(had))))
      yield { from: index, to: sentence.clauseEnd(had), suggestion: null };
    return;
  }
}

/** "We regret not having told them", "I regret merging it", "we regret our silence", "we regret that nobody asked". */
export function* regretted(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const note = index === 0;
  if (!note && !isPerson(reading.subject(index))) return;
  const next = sentence.norm(index + 1);
  const not = next === 'not' && sentence.norm(index + 2).endsWith('ing');
  const doing = gerundOf(sentence.at(index + 1), acts) !== null;
  const own = owners.has(next) && sentence.hasAny(index + 2, index + 4, duties);
  if (not || doing || own || (next === 'that' && isLeftUndone(reading, index + 2)))
    yield { from: index, to: sentence.clauseEnd(index + 2), suggestion: null };
}

/** "It is a pity that nobody asked", "unfortunate that we were not told", "a shame the vendor never answered". */
export function* pitied(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const from = sentence.at(index - 1).pos === 'DET' || sentence.at(index - 1).pos === 'ADV' ? index - 2 : index - 1;
  if (index > 1 && !sentence.hasAny(from - 2, index, it)) return;
  const who = sentence.norm(index + 1) === 'that' ? index + 2 : index + 1;
  if (isLeftUndone(reading, who) || tookThem(reading, who)) yield { from: index, to: sentence.clauseEnd(who), suggestion: null };
}

/** "That it took the vendor a week", "that it took a customer to find it". */
function tookThem({ sentence }: Reading, who: number): boolean {
  if (sentence.norm(who) !== 'it' || sentence.norm(who + 1) !== 'took') return false;
  return objects.has(sentence.norm(who + 2)) || isPeopleNoun(sentence.norm(who + 3)) || isPeopleNoun(sentence.norm(who + 2));
}

/** "I was hoping that someone would have reviewed it", "we had hoped the team would have tested it". */
export function* hoped(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (!isPerson(reading.subject(index))) return;
  const to = peopleAt(reading, sentence.norm(index + 1) === 'that' ? index + 2 : index + 1);
  if (to !== null && sentence.has(to, 'would', 'have') && sentence.at(to + 2).pos === 'VERB')
    yield { from: index, to: sentence.clauseEnd(to), suggestion: null };
}

/** "Nobody asked", "we were not told", "the vendor never answered". */
function isLeftUndone(reading: Reading, who: number): boolean {
  const { sentence } = reading;
  const none = nobody.has(sentence.norm(who)) || sentence.has(who, 'no', 'one');
  const to = none ? who + 1 : peopleAt(reading, who);
  if (to === null) return false;
  const end = Math.min(sentence.clauseEnd(to), to + 5);
  return (none || sentence.hasAny(to, end, nots)) && !sentence.hasAny(to, end, circumstances);
}
