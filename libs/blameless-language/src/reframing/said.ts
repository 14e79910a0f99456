import { baseByEnding } from '../prose/conjugation.js';
import { baseOfIrregular } from '../prose/irregular-verbs.js';
import type { TaggedWord } from '../prose/tagger.js';
import { isAuxiliary } from '../prose/verb-group.js';
import { wordSet } from '../prose/word-set.js';
import { inflected } from './inflected.js';
import type { Form } from './inflected.js';
import type { Span } from './span.js';

const NOT = wordSet('not never hardly barely');
const BE = wordSet('am is are was were be been being get got gets');
const HAVE = wordSet('have has had having');
const NOBODY = wordSet('nobody noone none neither');
/** What may stay with a verb that is replaced; "just" and "accidentally" say how it was done. */
const KEPT = wordSet('also again later then twice once still');
const JOINT = wordSet('and or with');
const PLURAL = wordSet('we they both were are have');
const DONE = /(?:ed|en|wn|ght|pt|ung|(?<!h)old|aid|ost)$/;

/** A clause, or the part of one that follows its subject. */
export interface Said {
  /** Whoever it is said of, by role; null where the subject stands elsewhere, empty where it is nobody. */
  readonly who: string | null;
  readonly nobody: boolean;
  readonly negated: boolean;
  /** The main verb. */
  readonly verb: number;
  /** Its dictionary form, as far as can be told: the tagger does not know every verb. */
  readonly bases: readonly string[];
  /** A phrase in place of the verb, with the subject and the auxiliaries of the original: see {@link inflected}. */
  readonly put: (phrase: string) => string;
  readonly plural: boolean;
  readonly form: Form;
  /** The tense alone, for phrases with a subject of their own. */
  readonly tense: Form;
  readonly perfect: string | null;
}

/** What the words of a span say of whom; null where they have no verb. */
export function saidIn(span: Span): Said | null {
  const { sentence } = span;
  const verb = verbIn(span);
  if (verb === null) return null;
  const { norm } = sentence.at(verb);
  let start = verb;
  while (start > span.from && belongs(span, start - 1)) start--;
  while (start < verb && !isGroup(span, start)) start++;
  const group = sentence.words.slice(start, verb);
  const negated = group.some((word) => NOT.has(word.norm));
  const auxiliaries = group.map((word) => word.norm).filter((word) => isAuxiliary(word));
  const kept = sentence.words.slice(subjectEnd(span, start), verb).filter((word) => KEPT.has(word.norm) && word.kind === 'word');
  const did = auxiliaries.includes('did');
  const last = auxiliaries.filter((word) => !/^d(?:o|id|oes)$/.test(word)).at(-1);
  const form = formAfter(span, last, norm, did, auxiliaries.includes('does'), verb === start && negatedOrTo(span));
  const subject = subjectIn(span, start);
  const joined = auxiliaries.filter((word) => !/^d(?:o|id|oes)$/.test(word));
  const adverbs = kept.map((word) => `${word.text} `).join('');
  const plural = isPlural(span, subject?.end ?? null, auxiliaries);
  const aux = joined.length === 0 ? '' : `${joined.join(' ')} `;
  const lead = subject === null ? '' : `${subject.text} `;
  return {
    who: subject === null ? null : subject.text.replace(/^(?:We|He|She|They|It)\b/, (word) => word.toLowerCase()),
    nobody: subject?.nobody ?? false,
    negated,
    verb,
    bases: basesOf(sentence.at(verb)),
    put: (phrase) =>
      span.cased(`${lead}${aux}${adverbs}${inflected(phrase, form, plural)}`.replace(/\b(?:had|has|have) no longer had/, 'no longer had')),
    plural,
    form,
    tense: joined.length > 0 && HAVE.has(joined[0] ?? '') ? 'done' : form,
    perfect: HAVE.has(joined[0] ?? '') ? (joined[0] ?? null) : null,
  };
}

function negatedOrTo({ before }: Span): boolean {
  return before.norm === 'to' || isAuxiliary(before.norm);
}

function verbIn(span: Span): number | null {
  const { sentence } = span;
  const afterAll = (at: number): boolean => !isAuxiliary(sentence.norm(at)) || at === span.to - 1 || sentence.at(at).pos === 'VERB';
  for (let at = span.from; at < span.to; at++) {
    const { pos, norm } = sentence.at(at);
    if (isMain(span, at)) return at;
    if (pos === 'VERB' && !isAuxiliary(norm) && afterAll(at)) return at;
  }
  for (let at = span.from; at < span.to; at++)
    if (sentence.norm(at).length > 4 && sentence.norm(at).endsWith('ed') && sentence.at(at).kind === 'word') return at;
  if (span.to === span.from + 1 && sentence.norm(span.from).endsWith('ing')) return span.from;
  for (let at = span.to - 1; at >= span.from; at--) if (isAuxiliary(sentence.norm(at))) return at;
  return null;
}

/** "Gets it wrong", "did it": what helps other verbs elsewhere, with an object of its own. */
function isMain({ reading: { sentence }, to }: Span, at: number): boolean {
  const { norm } = sentence.at(at);
  const object = sentence.at(at + 1);
  return MAIN.has(norm) && at + 1 < to && (object.norm === 'it' || object.norm === 'round' || object.norm === 'no' || object.pos === 'DET');
}
const MAIN = wordSet('get gets got did do does has have had');

function belongs(span: Span, at: number): boolean {
  const { norm, pos } = span.sentence.at(at);
  return isAuxiliary(norm) || NOT.has(norm) || pos === 'ADV' || norm === 'yet' || norm === 'just';
}

function isGroup(span: Span, at: number): boolean {
  const { norm } = span.sentence.at(at);
  return isAuxiliary(norm) || NOT.has(norm);
}

function subjectEnd(span: Span, start: number): number {
  let end = start;
  while (end > span.from && (span.sentence.at(end - 1).pos === 'ADV' || KEPT.has(span.sentence.norm(end - 1)))) end--;
  return end;
}

function subjectIn(span: Span, start: number): { readonly text: string; readonly nobody: boolean; readonly end: number } | null {
  const { sentence } = span;
  const end = subjectEnd(span, start);
  if (end <= span.from) return null;
  const bracket = sentence.words.findIndex(({ norm }, at) => at > span.from && at < end && norm === '(');
  const to = bracket > 0 && sentence.norm(end - 1) === ')' ? bracket : end;
  const first = sentence.norm(span.from);
  const nobody =
    NOBODY.has(first) ||
    (first === 'no' && sentence.norm(span.from + 1) === 'one') ||
    (first === 'not' && sentence.norm(span.from + 1) === 'many');
  const { kind } = span.reading.subject(verbAt(span, start));
  // "Andrew Otto and the reviewers": a name and somebody else.
  const joint = sentence.hasAny(span.from, to, JOINT);
  const known = kind === 'named' && joint ? 'role' : kind;
  const text =
    known === 'unsaid' || known === 'we' || known === 'self' ? sentence.written(span.from, to) : span.called(known, span.from, to);
  return {
    text: text
      .replace(/^@\S+$/, 'the responder')
      .replace(/ ?\([^)]*\)/g, '')
      .replace(/\bwrong /, ''),
    nobody,
    end: to,
  };
}

function verbAt(span: Span, start: number): number {
  for (let at = start; at < span.to; at++) if (span.sentence.at(at).pos === 'VERB') return at;
  return start;
}

function formAfter(span: Span, last: string | undefined, norm: string, did: boolean, does: boolean, infinitive: boolean): Form {
  if (last !== undefined && HAVE.has(last)) return 'done';
  if (last !== undefined && BE.has(last)) return norm.endsWith('ing') ? 'doing' : 'done';
  if (last !== undefined) return 'base';
  if (did) return 'past';
  if (does) return 'singular';
  if (norm.endsWith('ing')) return 'doing';
  if (infinitive) return HAVE.has(span.before.norm) ? 'done' : 'base';
  const { lemma } = span.sentence.words.find((word) => word.norm === norm) ?? { lemma: norm };
  if (
    (norm.endsWith('ed') && norm !== 'need') ||
    (baseOfIrregular(norm) !== undefined && norm !== lemma) ||
    DONE.test(norm) ||
    norm === 'was' ||
    norm === 'were'
  )
    return 'past';
  if (norm === lemma) return baseOfIrregular(norm) === norm ? 'past' : 'base';
  return norm.endsWith('s') ? 'singular' : 'past';
}

function isPlural(span: Span, end: number | null, auxiliaries: readonly string[]): boolean {
  if (auxiliaries.some((word) => PLURAL.has(word))) return true;
  if (auxiliaries.some((word) => word === 'was' || word === 'is')) return false;
  const head = end === null ? span.before : span.sentence.at(end - 1);
  return PLURAL.has(head.norm) || (/[^s']s$/.test(head.norm) && head.norm !== "'s") || head.norm === 'people';
}

/** What the dictionary form of a verb may be. */
export function basesOf({ norm, lemma }: TaggedWord): readonly string[] {
  const irregular = baseOfIrregular(norm);
  const stem = norm.replace(/(?:ed|ing|s|es)$/, '');
  const single = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
  return [...new Set([lemma, irregular ?? lemma, norm, `${stem}e`, stem, single, stem.replace(/i$/, 'y')])];
}

/** The likeliest dictionary form: the tagger's, unless it left the word as it stands. */
export function baseOf({ bases }: Pick<Said, 'bases'>): string {
  const [lemma = '', irregular = lemma, norm = ''] = bases;
  if (lemma.includes('-')) return baseByEnding(lemma);
  if (lemma !== norm || !/(?:ed|ing)$/.test(norm)) return lemma;
  return irregular !== norm ? irregular : (bases.find((base) => base !== norm && base.length > 2) ?? lemma);
}
