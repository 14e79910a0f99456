import { nots } from '../../../prose/function-words.js';
import { possessives } from '../../../people/pronouns.js';
import { restOfClause } from '../../../rewriting.js';
import { wordSet } from '../../../prose/word-set.js';
import { isProspective } from '../../prospective.js';
import type { Match, Reading } from '../../rule.js';
import { firstVerb, isOfAttention } from '../left-undone/attended.js';
import { faultyDoings } from './faulty-doings.js';

/** What is done to whoever is held to have failed, and never to a program. */
const reproaching = wordSet(
  'criticise criticised criticises criticize criticized criticizes criticism censure censured rebuke rebuked reprimand reprimanded fine fined fines sanction ' +
    'sanctioned slam slammed lambast lambasted castigate castigated chastise admonish penalise penalised penalize penalized sue sued cite cited berate scold ' +
    'accuse accused indict convict guilty prosecute prosecuted discipline disciplined violation violations lawsuit allege alleged action',
);
/** … and what is done to programs too, or is what they do: of these, only where the deed is one of people. */
const alsoOfPrograms = wordSet(
  'charge charged fault faulted faults condemn condemned blasted warned fire fired sack sacked dismiss dismissed suspend suspended ' +
    'punish punished liable penalty',
);
/** These are laid on somebody by any act at all. */
const ofAnything = wordSet('accuse accused guilty indict convict');
const action = wordSet('action');
const against = wordSet('against');
const joining = wordSet('for of with over');
const faulty = wordSet('flouting hiding downplaying lying refusing letting leaving wasting', faultyDoings);
const conduct = wordSet(
  'failure failures failings handling refusal inability reluctance mismanagement conduct inaction negligence incompetence',
);
const FARTHEST = 12;

/** The words that {@link heldAgainst} looks at. */
export const reproachWords: ReadonlySet<string> = new Set([...reproaching, ...alsoOfPrograms]);

/** "Was fined for failing to keep it", "accused the bank of ignoring it", "criticised the agency for not acting", "slammed it over its failure". */
export function* heldAgainst(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm } = sentence.at(index);
  if (sentence.hasAny(index - 3, index, nots) || isProspective(reading, index)) return;
  if (action.has(norm) && !sentence.hasAny(index + 1, index + 4, against)) return;
  for (let at = index + 1; at < index + FARTHEST && isInPhrase(reading, at); at++) {
    if (!joining.has(sentence.norm(at))) continue;
    // "Slammed the department over its failure to plan".
    const whose = possessives.has(sentence.norm(at + 1)) || sentence.norm(at + 1) === 'its' ? at + 2 : null;
    if (whose !== null && conduct.has(sentence.norm(whose))) {
      yield { from: index, to: whose + 1, suggestion: null };
      return;
    }
    const match = deedAfter(reading, index, at);
    if (match === null) continue;
    yield* match;
    return;
  }
}

function isInPhrase({ sentence }: Reading, at: number): boolean {
  const { kind, norm } = sentence.at(at);
  return kind === 'word' || kind === 'number' || norm === ',';
}

/** Whether "failing" at `index` is what somebody is reproached with, so that no other subject has it. */
export function isReproach({ sentence }: Reading, index: number): boolean {
  const preposition = sentence.norm(index - 1) === 'having' ? index - 2 : index - 1;
  return joining.has(sentence.norm(preposition)) && sentence.hasAny(index - FARTHEST, preposition, reproachWords);
}

/** What is held against them, where a deed stands behind a preposition; null where none does. */
function deedAfter(reading: Reading, reproach: number, preposition: number): readonly Match[] | null {
  const { sentence } = reading;
  const denied = nots.has(sentence.norm(preposition + 1));
  const having = sentence.norm(preposition + (denied ? 2 : 1)) === 'having';
  const verb = preposition + (denied ? 2 : 1) + (having ? 1 : 0);
  const { norm, lemma } = sentence.at(verb);
  if (!having && !norm.endsWith('ing')) return null;
  if (lemma === 'fail' && !denied) return failedAfter(reading, reproach, having ? verb - 1 : verb);
  const amiss = [norm, ...(having ? [`${lemma}ing`, `${lemma.slice(0, -1)}ing`] : [])].some((doing) => faulty.has(doing));
  const word = sentence.at(reproach);
  const held = denied || amiss || ofAnything.has(word.lemma) || ofAnything.has(word.norm);
  return held ? [{ from: reproach, to: verb + 1, suggestion: null }] : [];
}

/** "For failing to test it", "with having failed to plan": what it was that was not done. */
function failedAfter(reading: Reading, reproach: number, from: number): readonly Match[] {
  const { sentence } = reading;
  const failing = sentence.norm(from) === 'having' ? from + 1 : from;
  const { norm, lemma } = sentence.at(reproach);
  const personal = reproaching.has(norm) || reproaching.has(lemma);
  const verb = firstVerb(reading, failing + 2);
  if (sentence.norm(failing + 1) !== 'to') return personal ? [{ from: reproach, to: failing + 1, suggestion: null }] : [];
  if (!personal && !isOfAttention(sentence, verb)) return [];
  const step = restOfClause(reading, verb);
  return [{ from, to: step?.to ?? verb + 1, suggestion: step === null ? null : `the step to ${step.text} not having taken place` }];
}
