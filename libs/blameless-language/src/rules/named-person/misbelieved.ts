import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { deedBefore, isNamedAt } from './names.js';

const believing = wordSet('thinking believing assuming presuming supposing figuring');
const thought = wordSet('thought believed assumed figured supposed reckoned presumed expected trusted');
const impressions = wordSet('impression assumption belief');
/** What a belief begins with. */
const clauses = wordSet('it that this they he she the nobody nothing no there its these those');
const heOrShe = wordSet('he she they');
const because = wordSet('because as since');
const under = wordSet('under on in');
const article = wordSet('the an a');
const each = wordSet('both each');
const others = wordSet('other others another');
const states = wordSet('was were had would did is has will');
/** "Thought Dana was right" agrees with her. */
const agreeing = wordSet('right correct fine joking ready happy ok okay');
/** "Stopped thinking that". */
const phases = wordSet('stop start begin keep continue spend recall remember');

/** The words that {@link misbelieved} looks at. */
export const misbelievedWords: ReadonlySet<string> = new Set([...believing, ...thought, ...impressions]);

/** "Dana deleted it thinking it was the copy", "because she thought it was empty", "under the assumption that", "thought Igor was on it". */
export function* misbelieved(reading: Reading, index: number): Iterable<Match> {
  const { norm } = reading.sentence.at(index);
  if (believing.has(norm)) yield* inTheBelief(reading, index, index);
  else if (impressions.has(norm)) yield* onAssumption(reading, index);
  else {
    yield* becauseOfIt(reading, index);
    yield* ofOneAnother(reading, index);
  }
}

/** "Deletes the namespace thinking it's staging": with a comma before it, it is found as a confusion. */
function* inTheBelief(reading: Reading, index: number, from: number): Iterable<Match> {
  const { sentence } = reading;
  if (!clauses.has(sentence.norm(index + 1)) && sentence.norm(index + 1) !== 'that') return;
  if (sentence.at(from - 1).kind === 'mark') return;
  const deed = deedBefore(reading, from);
  if (deed === null || (deed === from - 1 && phases.has(sentence.at(deed).lemma))) return;
  if (reading.subject(deed).kind === 'named') yield { from, to: index + 1, suggestion: null };
}

function* onAssumption(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const from = index - 2;
  if (!article.has(sentence.norm(index - 1)) || !under.has(sentence.norm(from)) || sentence.norm(index + 1) !== 'that') return;
  const deed = deedBefore(reading, from);
  if (deed !== null && reading.subject(deed).kind === 'named') yield { from, to: index + 1, suggestion: null };
}

/** "Because he thought it was unused". */
function* becauseOfIt(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const from = index - 2;
  if (!heOrShe.has(sentence.norm(index - 1)) || !because.has(sentence.norm(from)) || !clauses.has(sentence.norm(index + 1))) return;
  const deed = deedBefore(reading, from);
  if (deed !== null && reading.subject(deed).kind === 'named') yield { from, to: index + 1, suggestion: null };
}

/** "Dana and Igor both thought that the other was on it", "Dana thought Igor was on it", "I assumed that either Dana or Igor had done it". */
function* ofOneAnother(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  let next = sentence.norm(index + 1) === 'that' ? index + 2 : index + 1;
  const who = each.has(sentence.norm(index - 1)) ? index - 2 : index - 1;
  const other = sentence.norm(next) === 'the' ? next + 1 : next;
  const named = isNamedAt(reading, who);
  if (named && others.has(sentence.norm(other))) yield { from: who + 1, to: other + 1, suggestion: null };
  if (!named && sentence.norm(who) !== 'i') return;
  if (sentence.norm(next) === 'either') next++;
  if (!isNamedAt(reading, next)) return;
  const verb = [1, 2, 3, 4, 5, 6].map((step) => next + step).find((at) => states.has(sentence.norm(at)));
  const right = verb !== undefined && sentence.hasAny(verb + 1, verb + 3, agreeing);
  if (verb !== undefined && !sentence.isBoundary(next + 1 === verb ? verb : next + 2) && !right)
    yield { from: index, to: index + 1, suggestion: named ? null : sentence.norm(index + 1) === 'that' ? 'took it' : 'took it that' };
}
