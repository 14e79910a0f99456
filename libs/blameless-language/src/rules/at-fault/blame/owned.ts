import { carrying, harming } from '../harm.js';
import { harmingGerunds } from '../harm.js';
import { none } from '../../../people/pronouns.js';
import { isPerson, isSingledOut } from '../../../people/subject.js';
import { BE } from '../../../prose/verb-group.js';
import { Wordings } from '../../../prose/wordings.js';
import { nots, wasOrWere } from '../../../prose/function-words.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { isProspective } from '../../prospective.js';

/** What is taken upon oneself, in whatever mood and tense. */
const owning = new Wordings([
  'own mistake|mistakes|error|errors|failure|failures|fault|screwup|screw-up|fuckup|outage|mess|blunder|oversight|lapse',
  'take|accept|assume|bear|share|carry some|part|much|most|all of responsibility|blame|fault',
  'own up',
  'fess up',
  'accept|admit|concede|acknowledge|shoulder responsibility|liability|guilt|blame|wrongdoing|culpability',
  'take|accept|assume|bear|shoulder|share|carry|claim … blame|fault|guilt|flak|rap',
  'take|accept|assume|bear|shoulder|share|acknowledge|concede|admit|carry full|complete|entire|sole|total|partial|some|personal? responsibility|accountability|liability .|for',
  'take|face heat|fall|hit|bullet for',
  'face music',
  'hold|consider myself|ourselves|himself|herself responsible|accountable|liable',
  'eat crow|humble',
  'hold hand|hands up',
  'put|raise hand|hands up and',
]);
const conceding = wordSet('accept admit concede acknowledge shoulder');
const things = wordSet('it this that which they these those what');
const readiness = wordSet(
  'can will must should could shall have has had going want wanted need needed ready happy willing prepared like got decided choose chose',
);
const those = wordSet('one person guy engineer developer idiot fool culprit');
const whoOrThat = wordSet('who that');
/** What does harm by itself, whoever does it. */
const doingHarm = wordSet(
  'delete drop push merge deploy forget miss introduce approve leave misconfigure disable unplug pull remove mess screw fail skip write bypass',
  harming,
  carrying,
);
const harmfulDoings = wordSet(
  'deleting dropping knocking taking bringing introducing letting allowing missing messing exhausting unplugging pushing misconfiguring',
  harmingGerunds,
);

/** The words that {@link owned} looks at. */
export const ownedWords: ReadonlySet<string> = new Set([...owning.firstWords, 'responsible', ...whoOrThat]);

/** "I have to own that mistake", "you are responsible for knocking it out", "I was the one who broke it". */
export function* owned(reading: Reading, index: number): Iterable<Match> {
  const word = reading.sentence.at(index);
  if (owning.begins(word)) yield* ownedUp(reading, index);
  if (word.norm === 'responsible') yield* responsibleFor(reading, index);
  if (whoOrThat.has(word.norm)) yield* wasTheOne(reading, index);
}

/** Of oneself also what one is about to own. Who is to do so in future is no account of anything. */
function* ownedUp(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { pos, norm, lemma } = sentence.at(index);
  const to = owning.endAt(sentence, index);
  // "The team that owns the errors dashboard": not the errors.
  if (to !== null && sentence.at(to).pos === 'NOUN') return;
  const group = reading.group(index);
  if (to === null || (pos !== 'VERB' && norm === lemma) || group.negated || group.passive) return;
  const subject = reading.subject(index);
  const asked = sentence.norm(index - 1) === 'to' || group.modal !== null;
  const oneself = subject.kind === 'self' || subject.kind === 'we';
  const ready =
    oneself && (!asked || sentence.hasAny(index - 5, index, readiness)) && !sentence.hasAny(index - 5, index, wordSet('if unless not'));
  // "The minister accepted responsibility": nothing but people does, whatever they are called.
  const conceded = conceding.has(lemma) && norm.endsWith('ed') && subject.from < subject.to && !things.has(sentence.norm(subject.to - 1));
  const told = !asked && (isPerson(subject) || conceded) && !isProspective(reading, index);
  if (ready || told) yield { from: index, to, suggestion: null };
}

/** "Was responsible for deleting it"; "I was responsible." of what went before. */
function* responsibleFor(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const ends = sentence.isBoundary(index + 1) || index + 1 >= sentence.words.length;
  if (!ends && !(sentence.norm(index + 1) === 'for' && harmfulDoings.has(sentence.norm(index + 2)))) return;
  for (let be = index - 1; be >= Math.max(0, index - 4); be--) {
    if (!BE.has(sentence.norm(be))) continue;
    const subject = reading.subject(be);
    if (sentence.hasAny(be, index, nots) || isProspective(reading, be) || sentence.hasAny(subject.from, subject.to, none)) return;
    if (ends ? isOneself(sentence.norm(subject.from)) && wasOrWere.has(sentence.norm(be)) : isPerson(subject))
      yield { from: be, to: ends ? index + 1 : index + 3, suggestion: null };
    return;
  }
}

function isOneself(norm: string): boolean {
  return norm === 'i' || norm === 'you' || norm === 'he' || norm === 'she';
}

/** "I was the one who broke it", "Dana was the person that pushed it". */
function* wasTheOne(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const be = index - 3;
  if (!those.has(sentence.norm(index - 1)) || sentence.norm(index - 2) !== 'the') return;
  const verb = sentence.at(index + 1).pos === 'ADV' || sentence.norm(index + 1) === 'had' ? index + 2 : index + 1;
  if (!wasOrWere.has(sentence.norm(be)) || !doingHarm.has(sentence.at(verb).lemma)) return;
  if (isSingledOut(reading.subject(be))) yield { from: be, to: verb + 1, suggestion: null };
}
