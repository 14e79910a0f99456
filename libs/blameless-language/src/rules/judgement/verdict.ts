import { objects } from '../../people/pronouns.js';
import { isPerson } from '../../people/subject.js';
import { BE } from '../../prose/verb-group.js';
import { wordSet } from '../../prose/word-set.js';
import { isPersonAt } from '../at-fault/done-by.js';
import type { Match, Reading } from '../rule.js';
import { isDenied } from '../denied.js';
import { isDoing } from './unacceptable.js';
import { technical } from './verdicts.js';

const pointers = wordSet('it this');
const linking = wordSet('be feel get become seem look grow');
/** Nobody but people has these, so that what is silly about them is said of people. */
const doings = wordSet(
  'mistake mistakes idea move assumption decision oversight slip thing choice engineering thinking coding programming work workmanship craftsmanship job practice practices attitude administration hotfix hack shortcut review reviews testing',
);
const ownSelf = wordSet('ass arse butt brain head self selves fingers hands hand past younger mind fault mistake typo oversight fat team');

/** "A careless change", "negligence"; what programs are called as well, only of people. */
export function* verdict(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (isDenied(reading, index) || isName(reading, index)) return;
  if (technical.has(sentence.norm(index)) && !isOfPerson(reading, index)) return;
  yield { from: index, to: index + 1, suggestion: null };
}

/** "Cavalier Communications": a capital where no sentence begins. */
function isName({ sentence }: Reading, index: number): boolean {
  if (index === 0 || sentence.at(index - 1).kind === 'mark' || !isCapital(sentence.at(index).text)) return false;
  // "Award for Staff Stupidity": in a heading most words have one.
  return 2 * sentence.words.filter(({ text }) => isCapital(text)).length < sentence.words.length;
}

function isCapital(text: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text);
}

/** "was lazy" of a person, "a lazy engineer", "naive of us", "how naive we were". */
function isOfPerson(reading: Reading, index: number): boolean {
  const { sentence } = reading;
  const next = sentence.norm(index + 1);
  if (isPersonAt(reading, index + 1) || next === 'operator' || next === 'admin' || doings.has(next)) return true;
  if (next === 'of' && (objects.has(sentence.norm(index + 2)) || isPersonAt(reading, index + 2))) return true;
  // "My dumb ass", "my silly brain".
  if ((sentence.norm(index - 1) === 'my' || sentence.norm(index - 1) === 'our') && ownSelf.has(next)) return true;
  if (sentence.norm(index - 1) === 'how' && BE.has(sentence.norm(index + 2))) return isPerson(reading.subject(index + 2));
  // "It was naive to trust it."
  if (next === 'to' && pointers.has(sentence.norm(index - 2)) && BE.has(sentence.norm(index - 1))) return true;
  // "It had made us lazy."
  if (objects.has(sentence.norm(index - 1)) && sentence.at(index - 2).lemma === 'make') return true;
  // "What a silly way to lose four hours."
  if (ways.has(next) && sentence.norm(index - 2) === 'what') return true;
  // "Was written in a lazy way".
  if (ways.has(next) && sentence.norm(index - 2) === 'in') return sentence.hasAny(index - 6, index - 2, written);
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    if (linking.has(sentence.at(at).lemma)) return isPerson(reading.subject(at)) || (ends(reading, index) && isDoing(reading, at));
    // "We are making greedy lists the default": the lists are.
    if (sentence.at(at).pos === 'VERB') return false;
  }
  return false;
}

const ways = wordSet('way manner fashion');
const written = wordSet(
  'written coded done implemented tested designed reviewed handled configured built administered administrated documented planned deployed',
);

/** "Putting both there was just dumb": what follows would tell what it is to. */
function ends({ sentence }: Reading, index: number): boolean {
  return sentence.isBoundary(index + 1) || index + 1 >= sentence.words.length;
}

/** "Was sloppily tested". */
export function* verdictAdverb(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const before = sentence.at(index - 1).pos === 'VERB';
  const verb = before ? index - 1 : index + 1;
  if (technical.has(sentence.norm(index)) && !isPerson(reading.subject(verb))) return;
  // "Worked very unprofessionally", "handled the cable amateurishly": the verb stands further ahead.
  if (!before && sentence.at(verb).pos !== 'VERB' && !sentence.norm(verb).endsWith('ed')) {
    const end = sentence.at(index - 1).pos === 'ADV' ? index - 1 : index;
    const done = [end - 1, end - 2, end - 3, end - 4].find((at) => sentence.at(at).pos === 'VERB');
    if (done !== undefined && !sentence.isBoundary(end - 1)) yield { from: done, to: index + 1, suggestion: sentence.written(done, end) };
    return;
  }
  const [from, to] = before ? [index - 1, index + 1] : [index, index + 2];
  yield { from, to, suggestion: sentence.written(verb, verb + 1) };
}
