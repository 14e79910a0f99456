import { isPeopleNoun } from '../../people/roles.js';
import { BE } from '../../prose/verb-group.js';
import { wordSet } from '../../prose/word-set.js';
import { verdictsOnPersons } from '../../rules/judgement/verdicts.js';
import { saidIn } from '../said.js';
import type { Said } from '../said.js';
import type { Span } from '../span.js';

/** What found words are in their sentence: that decides what can stand in their place, whatever they mean. */
export type Phrase =
  /** Before what it tells more of: "sloppy" in "a sloppy handover", "carelessly" in "carelessly merged". */
  | { readonly kind: 'modifier' }
  /** Said of somebody or something: "was too lazy", "amateurish" behind "is". `verb` are the words of it that stay. */
  | { readonly kind: 'predicate'; readonly verb: string; readonly ofPeople: boolean }
  /** A clause, or what follows its subject. */
  | { readonly kind: 'verb'; readonly said: Said }
  /** How, for what reason or on whose side something was done: "without a thought", "out of spite". */
  | { readonly kind: 'manner' }
  /** Somebody, by what they are called: "an idiot". */
  | { readonly kind: 'person'; readonly many: boolean }
  | { readonly kind: 'thing'; readonly many: boolean }
  /** A remark by itself: "Sloppy." */
  | { readonly kind: 'remark' };

const COPULAS = wordSet('seem seems seemed look looks looked feel feels felt become became sound sounds sounded remain remained');
const OPENING_MANNER = wordSet('without with out in for on through by from due despite against under like as to');
const NAMED_FOR = new Set([
  ...verdictsOnPersons,
  ...'rookie rookies noob noobs newbie newbies novice culprit culprits offender offenders hero heroes'.split(' '),
]);
const OWNERS = wordSet('my our his her their your its');
const DEGREES = wordSet('too very so quite rather pretty really just plain way completely totally utterly simply such being not');
/** Of a quality and what stands before it. */
const MOST_WORDS = 4;

/** What kind of phrase the words of a span are. */
export function phraseOf(span: Span): Phrase {
  const { sentence, from, to, first, last, after } = span;
  if (standsBefore(span)) return { kind: 'modifier' };
  if (isCopula(first.norm) && isQualityBehindCopula(span)) {
    return { kind: 'predicate', verb: span.written(from, from + 1), ofPeople: isOfPeople(span, from) };
  }
  const quality = sentence.words.slice(from, to).every((word) => word.pos === 'ADJ' || word.pos === 'ADV' || DEGREES.has(word.norm));
  if (isAlone(span) && (quality || (to - from === 1 && !NAMED_FOR.has(last.norm)))) return { kind: 'remark' };
  if (quality && (last.pos === 'ADJ' || isCopula(span.before.norm)))
    return { kind: 'predicate', verb: '', ofPeople: isOfPeople(span, from) };
  if (OPENING_MANNER.has(first.norm) && first.norm !== after.norm) return { kind: 'manner' };
  if (isNoun(span)) return nounOf(span);
  const said = saidIn(span);
  return said === null ? nounOf(span) : { kind: 'verb', said };
}

function isCopula(norm: string): boolean {
  return BE.has(norm) || COPULAS.has(norm);
}

/** "Was too lazy", "seemed unprofessional"; not "was dismissed". */
function isQualityBehindCopula({ from, to, last }: Span): boolean {
  const few = to - from === 2 && last.pos !== 'VERB';
  return (few || last.pos === 'ADJ') && !last.norm.endsWith('ing') && to - from <= MOST_WORDS;
}

/** "Sloppy" before "handover", "carelessly" before "merged". */
function standsBefore({ sentence, from, to, last, after, before }: Span): boolean {
  if (after.kind !== 'word' || sentence.isBoundary(to)) return false;
  const words = sentence.words.slice(from, to);
  const adverb = last.norm.endsWith('ly') && words.every(({ pos, norm }) => pos === 'ADV' || norm.endsWith('ly') || DEGREES.has(norm));
  if (adverb) return !BE.has(before.norm) || after.pos === 'VERB' || after.pos === 'ADJ';
  if (before.pos === 'NOUN' || before.pos === 'PROPN' || (before.pos === 'PRON' && !OWNERS.has(before.norm))) return false;
  if (after.pos !== 'NOUN' && after.pos !== 'PROPN' && !(after.pos === 'ADJ' && sentence.at(to + 1).pos === 'NOUN')) return false;
  return (
    words.every(({ pos, norm }) => pos === 'ADJ' || (pos === 'PROPN' && from === 0) || DEGREES.has(norm) || isParticiple(norm)) ||
    (to - from === 1 && last.pos === 'NOUN')
  );
}

function isParticiple(norm: string): boolean {
  return norm.endsWith('ed') && norm.length > 4;
}

/** Whether no other words stand with it between two marks. */
function isAlone({ sentence, to, opens, after }: Span): boolean {
  return opens && (after.kind === 'mark' || to >= sentence.words.length);
}

function isOfPeople({ reading, before, isOfPeople: ofPeople }: Span, from: number): boolean {
  if (BE.has(before.norm)) return ofPeople;
  const { kind } = reading.subject(from);
  return kind !== 'system' && kind !== 'unsaid' && kind !== 'doubtful';
}

function isNoun({ sentence, from, to, first, last, before }: Span): boolean {
  const owned = first.pos === 'DET' || OWNERS.has(first.norm);
  const noun = last.pos === 'NOUN' || NAMED_FOR.has(last.norm);
  // "Wrong handling of the valve".
  const verb = sentence.words.slice(from, to).some(({ pos, norm }) => (pos === 'VERB' && !norm.endsWith('ing')) || pos === 'AUX');
  const gerund = first.norm.endsWith('ing');
  return noun && (owned || before.pos === 'DET' || (!verb && !gerund));
}

function nounOf({ sentence, from, to, last }: Span): Phrase {
  const ends = sentence.words.findIndex(({ pos, norm }, at) => at > from && at < to && (pos === 'ADP' || norm === 'of'));
  const head = ends > from ? sentence.at(ends - 1) : last;
  const many = head.norm.endsWith('s') && !/(?:ss|us|is|'s)$/.test(head.norm);
  return { kind: NAMED_FOR.has(head.norm) || (head === last && isPeopleNoun(head.norm)) ? 'person' : 'thing', many };
}
