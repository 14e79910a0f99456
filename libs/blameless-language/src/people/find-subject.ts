import { isAuxiliary, verbGroup } from '../prose/verb-group.js';
import type { Sentence } from '../prose/sentence.js';
import { beforeAside, explained, interruptedAt, isFinite } from './aside.js';
import { knownByDeed } from './by-deed.js';
import { knowingBefore } from './knowing.js';
import { headedBy } from './headed-by.js';
import { isMistaken, openedBy } from './opened-by.js';
import { namedBehind, nameBeforeVerb } from './behind-opening.js';
import { classified } from './classified.js';
import type { KnownPeople } from './known-people.js';
import { lastOfSubject } from './last-of-subject.js';
import { isOne, nearest } from './nearest.js';
import { phrasesUpTo } from './noun-phrases.js';
import { pronounKinds } from './pronouns.js';
import { describedBefore } from './reduced-relative.js';
import { isPerson, isPersonIfActing } from './subject.js';
import type { Subject } from './subject.js';
import { theirs } from './they.js';

const THINGS = new Set(
  'it this that these those there something nothing anything everything which what them none some most one'.split(' '),
);
const COORDINATES = new Set(['and', 'but', 'or', 'nor', 'then', 'so', ',']);
/** "One of the engineers" is one of the engineers. */
const PARTS = new Set(
  'one some most none several many two three both all each neither any number couple bunch group pair rest handful majority minority half trio dozen'.split(
    ' ',
  ),
);
const FARTHEST = 25;
const MOST_CLAUSES = 4;

/** Who the verb at `index` is said of. What stands in an enclosing or an earlier clause of the sentence is followed there. */
export function subjectOf(sentence: Sentence, index: number, people: KnownPeople): Subject {
  const subject = subjectWithin(sentence, index, people, 0);
  const opener = isMistaken(sentence, subject, index)
    ? ((subject.kind === 'unsaid' ? headedBy(sentence, index, people) : null) ?? openedBy(sentence, index, people))
    : null;
  return knownByDeed(sentence, opener ?? whoKnew(sentence, subject, index, people) ?? subject, index);
}

/** "The engineer knew that the host was live but forgot to drain it": no host forgets. */
function whoKnew(sentence: Sentence, { kind }: Subject, index: number, people: KnownPeople): Subject | null {
  const knowing = kind === 'system' ? knowingBefore(sentence, index) : null;
  const subject = knowing === null ? null : subjectWithin(sentence, knowing, people, 1);
  return subject !== null && isPerson(subject) ? { ...subject, from: index, to: index } : null;
}

function subjectWithin(sentence: Sentence, index: number, people: KnownPeople, clauses: number): Subject {
  if (clauses > MOST_CLAUSES || index < 0) return unsaid(index);
  const last = lastOfSubject(sentence, verbGroup(sentence, index).start - 1);
  const norm = sentence.norm(last);
  // What is put in brackets is a note of its own: "it failed twice (should have looked closer)".
  if (last < 0 || norm === '(') return unsaid(index);
  if (norm === 'who' || norm === 'which' || norm === 'that') {
    const before = sentence.norm(last - 1) === ',' ? last - 2 : last - 1;
    const antecedent = (norm === 'who' ? nearest(sentence, before, people) : null) ?? nounPhrase(sentence, before, people, clauses);
    // "The one who pushed it": only people are a who.
    const whoever = norm === 'who' && (antecedent === null || isOne(sentence, before));
    return whoever ? { kind: 'other', from: last, to: last + 1 } : (antecedent ?? system(last));
  }
  if (norm === 'they') return theirs(sentence, last, people);
  const pronoun = pronounKinds[norm];
  // "One of us" is singled out.
  if (norm === 'us' && sentence.has(last - 2, 'one', 'of')) return { kind: 'role', from: last - 2, to: last + 1 };
  if (norm === 'one' && sentence.norm(last - 1) === 'no') return { kind: 'role', from: last - 1, to: last + 1 };
  if (pronoun !== undefined) return { kind: pronoun, from: last, to: last + 1 };
  // "The engineers working on it".
  const whose = THINGS.has(norm) && sentence.at(last - 1).pos === 'ADP' ? nounPhrase(sentence, last - 1, people, clauses) : null;
  if (whose !== null && isPerson(whose)) return whose;
  if (THINGS.has(norm)) return whoeverDidThat(sentence, last, people) ?? system(last);
  if (norm === 'to' || COORDINATES.has(norm)) return elided(sentence, last, people, clauses);
  if (sentence.isBoundary(last)) return unsaid(index);
  const subject = nounPhrase(sentence, describedBefore(sentence, index, last) ?? last, people, clauses) ?? system(last);
  return subject.kind === 'system' ? (whoeverDidThat(sentence, subject.from, people) ?? subject) : subject;
}

/** "Whoever wrote this did not test it", "the person who approved it did not read it": what stands before the verb is an object. */
function whoeverDidThat(sentence: Sentence, object: number, people: KnownPeople): Subject | null {
  for (let at = object - 1; at >= Math.max(0, object - 6) && !isStop(sentence, at); at--) {
    const norm = sentence.norm(at);
    if (norm !== 'who' && norm !== 'whoever') continue;
    if (sentence.at(at + 1).pos !== 'VERB' && sentence.norm(at + 1) !== 'did' && !sentence.norm(at + 1).endsWith('ed')) return null;
    if (norm === 'whoever' || isOne(sentence, at - 1) || pronounKinds[sentence.norm(at - 1)] !== undefined)
      return { kind: 'other', from: at, to: at + 1 };
    const antecedent = nounPhrase(sentence, at - 1, people, MOST_CLAUSES);
    return antecedent === null ? null : { ...antecedent, to: antecedent.from };
  }
  return null;
}

function isStop(sentence: Sentence, at: number): boolean {
  return sentence.at(at).kind === 'mark';
}

/** The subject of the nearest verb before `index`; else what is named right before. */
function elided(sentence: Sentence, index: number, people: KnownPeople, clauses: number): Subject {
  if (sentence.norm(index) === ',') {
    const interrupted = explained(sentence, index, people) ?? beforeAside(sentence, index, people);
    if (interrupted !== null) return interrupted;
    const comma = interruptedAt(sentence, index);
    const whoever = comma === null ? null : nounPhrase(sentence, comma - 1, people, MOST_CLAUSES);
    if (whoever !== null && isPersonIfActing(whoever) && whoever.kind !== 'perhaps') return whoever;
  }
  for (let at = index - 1; at >= Math.max(0, index - FARTHEST); at--) {
    const { norm, pos } = sentence.at(at);
    // What "that" begins is said of something else: "engineers determined that a number of factors, …, caused it".
    if (norm === ';' || norm === ':' || norm === '—' || norm === '–' || (norm === 'that' && sentence.norm(index) === ',')) break;
    if (isFinite(sentence, at, pos, norm)) return subjectWithin(sentence, at, people, clauses + 1);
  }
  if (sentence.norm(index) !== ',') return unsaid(index);
  // "The engineer, tired after a long night, misjudged it": what stands between commas is an aside.
  for (let at = index - 1; at > Math.max(0, index - FARTHEST); at--) {
    if (sentence.norm(at) === ',') return nounPhrase(sentence, at - 1, people, MOST_CLAUSES) ?? unsaid(index);
  }
  return nounPhrase(sentence, index - 1, people, MOST_CLAUSES) ?? unsaid(index);
}

/** What the noun phrase that ends at `last` is about; null where there is none. */
function nounPhrase(sentence: Sentence, last: number, people: KnownPeople, clauses: number): Subject | null {
  const byName = nameBeforeVerb(sentence, last, people);
  if (byName !== null) return byName;
  const { phrases, stop: at } = phrasesUpTo(sentence, last);
  const untied = phrases.findIndex(({ tied }) => !tied);
  const head = phrases[untied];
  if (head !== undefined) {
    const whole = PARTS.has(sentence.norm(head.to - 1)) && sentence.norm(head.to) === 'of' ? phrases[untied - 1] : undefined;
    return whole === undefined ? classified(sentence, head, people) : { ...classified(sentence, whole, people), from: head.from };
  }
  const { norm, pos } = sentence.at(at);
  const whole = phrases.at(-1);
  const pronoun = pronounKinds[norm];
  if (whole !== undefined && pronoun !== undefined && sentence.at(at + 1).pos === 'ADP') return { kind: pronoun, from: at, to: at + 1 };
  if (whole !== undefined && PARTS.has(norm) && sentence.norm(at + 1) === 'of') return { ...classified(sentence, whole, people), from: at };
  if (at >= 0 && (isAuxiliary(norm) || pos === 'VERB')) return subjectWithin(sentence, at, people, clauses + 1);
  return phrases.length === 0 ? null : (namedBehind(sentence, last, people) ?? system(last));
}

function unsaid(index: number): Subject {
  return { kind: 'unsaid', from: index, to: index };
}

function system(last: number): Subject {
  return { kind: 'system', from: last, to: last + 1 };
}
