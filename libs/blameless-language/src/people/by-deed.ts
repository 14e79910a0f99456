import type { Sentence } from '../prose/sentence.js';
import { isDictionaryWord } from '../prose/tagger.js';
import { softwareNames } from './software-names.js';
import { isTimeOfDay } from './stands-as-name.js';
import type { Subject } from './subject.js';

/** What is said of software as good as never, in any tense. */
const HUMAN = words(
  'realise realize presume forget misread misunderstand misremember overlook suspect guess wonder hope regret apologise apologize admit confess ' +
    'panic worry neglect misclick unplug mistake sleep oversleep volunteer joke eat',
);
/** What is done by hand: an operator or a provider that does it is one of flesh and blood. */
const BY_HAND = words(
  'type click enter pull flip pick press unplug plug cut sever hit mount drive phone call sign conclude mistake panic forget',
);
/** Roles that never are programs with hands. */
const USERS = words('user users customer customers client clients member members worker workers agent agents support');
/** What is entered in a timeline under the handle of whoever did it: "11:02 vkarol pushes it". */
const AT_THE_KEYBOARD = words(
  'deploy push merge commit revert restart run roll sync start stop reboot depool repool delete drop kill apply edit disable enable',
);
/** What is said of software as well, though rarely of what happened. */
const MENTAL = words(
  'believe think assume notice ignore decide conclude remember feel know confuse intend want hesitate ask say try leave bother',
);
const STATES = words(
  'sick ill tired exhausted distracted asleep unaware drunk inexperienced unfamiliar sleepy overworked overconfident careless afk oblivious thinking watching paying',
);
const HE_OR_SHE = words('he she him himself herself');
const HANDLE = /^[a-z][a-z\d_]{2,20}$/;
const CLAUSE_MARKS = words('; : — –');
const FARTHEST = 14;

/**
 * Who somebody is by what they do: a word that may be a name, and is no software that we know, is one where what is said of it, here or in
 * the rest of the clause, is what only people do: "vkarol, not realising that …, drained it".
 */
export function knownByDeed(sentence: Sentence, subject: Subject, verb: number): Subject {
  if (subject.kind === 'doubtful')
    return BY_HAND.has(sentence.at(verb).lemma) && !isUser(sentence, subject) ? { ...subject, kind: 'role' } : subject;
  if (subject.kind !== 'perhaps' && !(subject.kind === 'system' && isNameOfItsOwn(sentence, subject))) return subject;
  if (!couldBeName(sentence, subject) || !doesAsPeopleDo(sentence, subject, verb)) return subject;
  return { ...subject, kind: subject.kind === 'perhaps' ? 'named' : 'team' };
}

function isUser(sentence: Sentence, { to }: Subject): boolean {
  return USERS.has(sentence.norm(to - 1));
}

/** "NorthFibre realised the mistake": a company. */
function isNameOfItsOwn(sentence: Sentence, { from, to }: Subject): boolean {
  return to - from === 1 && /^\p{Lu}\p{L}+$/u.test(sentence.at(from).text) && !isDictionaryWord(sentence.norm(from));
}

/** Whether a subject is written like a name or a handle, and neither in the dictionary nor software that we know. */
export function couldBeName(sentence: Sentence, { from, to }: Subject): boolean {
  const head = sentence.at(to - 1);
  if (softwareNames.has(head.norm) || softwareNames.has(sentence.norm(from))) return false;
  return (/^\p{Lu}/u.test(head.text) || HANDLE.test(head.text)) && !isDictionaryWord(head.norm);
}

function doesAsPeopleDo(sentence: Sentence, { from, to }: Subject, verb: number): boolean {
  if (from === 1 && isTimeOfDay(sentence, 0) && AT_THE_KEYBOARD.has(sentence.at(verb).lemma)) return true;
  const capital = /^\p{Lu}/u.test(sentence.at(from).text);
  for (let at = to; at < Math.min(sentence.words.length, Math.max(verb, to) + FARTHEST); at++) {
    const { norm, lemma, pos } = sentence.at(at);
    if (CLAUSE_MARKS.has(norm)) return false;
    if (STATES.has(norm)) return at <= verb + 3;
    if (HE_OR_SHE.has(norm)) return true;
    if (pos !== 'VERB' || !isSaidOf(sentence, at, to)) continue;
    if (
      HUMAN.has(lemma) ||
      (at === verb && BY_HAND.has(lemma) && capital && norm !== lemma) ||
      (MENTAL.has(lemma) && (norm !== lemma || capital) && !norm.endsWith('ing'))
    )
      return true;
    if (MENTAL.has(lemma) && norm.endsWith('ing') && isAfterComma(sentence, at)) return true;
  }
  return false;
}

/** Not of another subject: nothing that a clause begins with stands between. */
function isSaidOf(sentence: Sentence, verb: number, from: number): boolean {
  for (let at = from; at < verb; at++) if (CLAUSES.has(sentence.norm(at))) return false;
  return true;
}

const CLAUSES = words('that which who because since as when while whether if so until before after where what how although though');

function isAfterComma(sentence: Sentence, verb: number): boolean {
  return sentence.norm(verb - 1) === ',' || sentence.norm(verb - 2) === ',';
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
