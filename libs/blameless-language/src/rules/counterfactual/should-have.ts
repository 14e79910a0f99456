import { roleNouns, teamNouns } from '../../people/roles.js';
import { isPerson } from '../../people/subject.js';
import type { Subject } from '../../people/subject.js';
import type { TaggedWord } from '../../prose/tagger.js';
import { wordSet } from '../rule.js';
import type { Match, Reading } from '../rule.js';
import { deeds, deliberateDeeds, helpfulDeeds } from './deeds.js';
import { dispositions, isAsked, isFirst, perfectAfter, undone } from './perfect.js';
import type { Perfect } from './perfect.js';

/** A "should have …", taken apart. */
interface Wish extends Perfect {
  readonly reading: Reading;
  readonly modal: number;
  readonly subject: Subject;
  /** The word at `verb`. */
  readonly word: TaggedWord;
  /** "The engineer, but not the tool, should have." */
  readonly verbless: boolean;
}

/** A kind of "should have …", and whether it is said of people. */
interface Construction {
  readonly like: string;
  readonly ofPeople: boolean;
  readonly fits: (wish: Wish) => boolean;
}

const closer = wordSet('closer careful thorough deeper');
const looking = wordSet('review reviews analysis look attention testing investigation check checks inspection scrutiny thought');
const plain = wordSet('obvious clear apparent evident');
const prepared = wordSet('ready prepared somebody someone');
const changes = wordSet(
  'change deploy deployment upgrade migration release rollout restart maintenance patch merge reboot update switchover',
);
const messages = wordSet(
  'alert alerts alarm page pages notification notifications request requests packet packets event events message messages',
);
const automatic = wordSet('automatically automatic expired expire');
const called = wordSet('paged alerted');
const participles = wordSet('put set cut hit shut read run come let gone done known seen taken made');
/** Words of a phrase that is about people. */
const personal = wordSet('someone somebody us me them him her people person eyes human hand review');

/** The first that fits decides; of what fits none, nothing is said. A new kind is a line here, with a sentence in the specification. */
const constructions: readonly Construction[] = [
  { like: 'the odd graph should have led to a closer look', ofPeople: true, fits: isCallForScrutiny },
  { like: 'we should have had a rollback ready', ofPeople: true, fits: isCallForPreparation },
  {
    like: 'the upgrade should have waited for the first',
    ofPeople: true,
    fits: (wish) => lemma(wish, 'wait') && follows(wish, changes, 8),
  },
  { like: 'we should have had an alert, should have tests', ofPeople: false, fits: (wish) => !wish.been && !mayBeParticiple(wish) },
  { like: 'it should have been obvious', ofPeople: true, fits: (wish) => wish.been && plain.has(wish.word.norm) },
  { like: 'it should not have taken us an hour', ofPeople: true, fits: (wish) => takes(wish, 'taken', 'us', 'me', 'them') },
  { like: 'the notice should have gone out before', ofPeople: true, fits: (wish) => takes(wish, 'gone', 'out', 'through') },
  { like: 'nobody should have run that by hand', ofPeople: true, fits: isOfNobody },
  { like: 'the engineers should have been paged', ofPeople: false, fits: (wish) => isReached(wish) },
  { like: 'the pod should have been restarted automatically', ofPeople: false, fits: (wish) => isPassive(wish) && isByItself(wish) },
  { like: 'the list should have been applied before the index', ofPeople: false, fits: (wish) => isPassive(wish) && isOrderOfThings(wish) },
  { like: 'the logs should have been rotated by logrotate', ofPeople: false, fits: (wish) => isPassive(wish) && isBySystem(wish) },
  {
    like: 'alerts should have been sent',
    ofPeople: false,
    fits: (wish) => isPassive(wish) && lemma(wish, 'send', 'raise', 'flag', 'report') && follows(wish, messages, 4),
  },
  { like: 'the restore should have been tested', ofPeople: true, fits: (wish) => isPassive(wish) && isDeed(wish) },
  { like: 'the cache should have been warmed', ofPeople: false, fits: isPassive },
  { like: 'we should have tested the restore', ofPeople: true, fits: (wish) => isOfSomebody(wish) && isAct(wish) },
];

/** "We should have tested the restore", "the restore should have been tested". */
export function* shouldHave(reading: Reading, modal: number): Iterable<Match> {
  const perfect = perfectAfter(reading, modal);
  if (perfect === null || isAsked(reading, modal)) return;
  const { sentence } = reading;
  const { verb } = perfect;
  const wish: Wish = {
    ...perfect,
    reading,
    modal,
    subject: reading.subject(modal),
    word: sentence.at(verb),
    verbless: sentence.isBoundary(verb),
  };
  if (lemma(wish, 'happen') || wish.word.norm === 'occurred') yield* happening(wish);
  else if (constructions.find(({ fits }) => fits(wish))?.ofPeople === true)
    yield isOfNobody(wish) ? nobodys(wish) : undone(reading, wish.subject, modal, perfect);
}

/** "This should never have happened": "should have happened at noon" is a plan. */
function* happening({ negated, modal, verb, word }: Wish): Iterable<Match> {
  if (negated) yield { from: modal, to: verb + 1, suggestion: word.lemma === 'happen' ? 'happened' : 'occurred' };
}

/** What nobody should have done, somebody did; who, is not to be asked. */
function nobodys({ reading: { sentence }, modal, verb }: Wish): Match {
  return { from: sentence.norm(modal - 1) === 'one' ? modal - 2 : modal - 1, to: verb + 1, suggestion: null };
}

function lemma({ word }: Wish, ...lemmas: readonly string[]): boolean {
  return lemmas.includes(word.lemma);
}

/** Whether the verb and the word after it are these. */
function takes({ reading, verb, word }: Wish, norm: string, ...next: readonly string[]): boolean {
  return word.norm === norm && next.includes(reading.sentence.norm(verb + 1));
}

/** Whether one of these is at most so many words before the modal. */
function follows({ reading, modal }: Wish, words: ReadonlySet<string>, distance: number): boolean {
  return reading.sentence.hasAny(modal - distance, modal, words);
}

function isCallForScrutiny({ reading: { sentence }, verb }: Wish): boolean {
  return sentence.hasAny(verb, verb + 5, closer) && sentence.hasAny(verb + 1, verb + 6, looking);
}

function isCallForPreparation({ reading: { sentence }, verb, word, subject }: Wish): boolean {
  return word.norm === 'had' && isPerson(subject) && sentence.hasAny(verb + 1, verb + 8, prepared);
}

function mayBeParticiple({ word: { norm } }: Wish): boolean {
  return !norm.endsWith('ing') && !norm.endsWith('s') && norm !== 'had';
}

function isPassive({ been, word: { norm } }: Wish): boolean {
  return been && !norm.endsWith('ing') && !dispositions.has(norm);
}

/** That people should have been reached, or been somewhere, is said of what should have reached them. */
function isReached(wish: Wish): boolean {
  return isPassive(wish) && isPerson(wish.subject) && (wish.verbless || called.has(wish.word.norm));
}

function isByItself({ reading, modal, verb }: Wish): boolean {
  return reading.sentence.hasAny(modal, verb + 4, automatic);
}

/** "The list should have been applied before the index": things in the wrong order, nobody is meant. */
function isOrderOfThings(wish: Wish): boolean {
  return lemma(wish, 'apply') && wish.subject.kind === 'system' && wish.reading.sentence.norm(wish.verb + 1) === 'before';
}

function isBySystem({ reading: { sentence, people }, verb }: Wish): boolean {
  if (sentence.norm(verb + 1) !== 'by') return false;
  for (let at = verb + 2; at < verb + 8 && !sentence.isBoundary(at); at++) {
    const { norm } = sentence.at(at);
    if (personal.has(norm) || roleNouns.has(norm) || teamNouns.has(norm) || people.endingAt(sentence, at) !== null) return false;
  }
  return true;
}

function isDeed({ word, subject }: Wish): boolean {
  return deeds.has(word.lemma) || isPerson(subject) || subject.kind === 'unsaid';
}

function isOfNobody({ reading: { sentence }, modal }: Wish): boolean {
  return sentence.norm(modal - 1) === 'nobody' || sentence.has(modal - 2, 'no', 'one');
}

function isOfSomebody({ subject, word, reading, modal }: Wish): boolean {
  switch (subject.kind) {
    case 'perhaps':
      return deliberateDeeds.has(word.lemma);
    case 'doubtful':
      return helpfulDeeds.has(word.lemma);
    case 'unsaid':
      return modal <= 2 + subject.from && isFirst(reading, modal);
    default:
      return isPerson(subject);
  }
}

/** A participle; "we should have read replicas" is a wish for things. */
function isAct({ reading, been, verbless, verb, word: { norm, lemma: form, pos } }: Wish): boolean {
  const things = norm === form && reading.sentence.at(verb + 1).pos === 'NOUN';
  return verbless || been || norm.endsWith('ed') || (!things && (pos === 'VERB' || participles.has(norm)));
}
