import { clauseMarks } from '../prose/function-words.js';
import type { Sentence } from '../prose/sentence.js';
import { isDictionaryWord } from '../prose/tagger.js';
import { BE } from '../prose/verb-group.js';
import { wordSet } from '../prose/word-set.js';
import { softwareNames } from './software-names.js';
import { isCalledAsFirm } from './firms.js';
import { clientele, posts, workers } from './roles.js';
import type { Subject } from './subject.js';
import { entryStart } from './timeline.js';
import { isUndertaking } from './undertakings.js';

/** What is said of software as good as never, in any tense. */
export const HUMAN = wordSet(
  'realise realize presume forget misread misunderstand misremember overlook suspect guess wonder hope regret apologise apologize admit confess ' +
    'panic worry neglect misclick unplug mistake sleep oversleep volunteer joke eat insist swear promise argue complain reckon brag boast shrug mistype ' +
    'misspell mishear misjudge misunderstood misjudged mistyped mistook improvise tinker fiddle travel resign dm phone ring paste skim tell ' +
    'assure reassure prefer dare doze',
);
/** What is done by hand: an operator or a provider that does it is one of flesh and blood. */
const BY_HAND = wordSet(
  'type click enter pull flip pick press unplug plug reboot cut sever hit mount drive phone call sign conclude mistake panic forget approve yank',
);
/** What members of a project do, and none of a cluster. */
const DEVELOPING = wordSet('push merge commit rebase force-push force-pushed cherry-pick retag');
/** Roles that never are programs with hands. */
const USERS = wordSet('member members support', clientele, workers);
const PAST_REVIEW = wordSet('directly straight without unreviewed unapproved');
/** What is entered in a timeline under the handle of whoever did it: "11:02 vkarol pushes it". */
const AT_THE_KEYBOARD = wordSet(
  'deploy push merge commit revert restart run roll sync start stop reboot depool repool delete drop kill apply edit disable enable change add remove fix ' +
    'switch upload copy move execute attempt try notice find create clone upgrade patch install unplug replace truncate clean pull ack acks acked acknowledge page call log join ' +
    'open close post send force scale drain promote demote kick bounce flush clear purge wipe reset rotate silence mute confirm approve set unset bump tweak cherry-pick ' +
    'rebase launch trigger kill cancel abort click press type paste hotfix edit reimage re-run rerun redeploy rename terminate decide declare look test check',
);
/** What is said of software as well, though rarely of what happened. */
const MENTAL = wordSet(
  'believe think assume notice ignore decide conclude remember feel know confuse intend want hesitate ask say try leave bother',
);
/** What a "they" that stands for nothing before does as people do: programs are hardly ever called so out of the blue. */
const THEIRS = wordSet(
  'realise realize forget misread misunderstand neglect unplug pull flip cut sever sign conclude believe think decide remember intend hesitate bother ' +
    'set use check test verify review tell inform consider configure deploy push merge commit apply edit install consult warn announce communicate ' +
    'document ask choose paste type enter pick delete ignore notify mention admit',
);
const OF_PROGRAMS = wordSet('ignore decide assume try ask leave confuse know remember');
const STATES = wordSet(
  'sick ill tired exhausted distracted asleep unaware drunk inexperienced unfamiliar sleepy overworked overconfident careless afk oblivious thinking ' +
    'watching paying',
);
const ACCEPTING = wordSet('take accept bear');
const BURDENS = wordSet('responsibility blame accountability');
const HE_OR_SHE = wordSet('he she him himself herself his her');
const HANDLE = /^[a-z][a-z\d_]{2,20}$/;
/** Hosts are numbered. */
const HOST = /\d{3}/;
const FARTHEST = 14;

/**
 * Who somebody is by what they do: a word that may be a name, and is no software that we know, is one where what is said of it, here or in
 * the rest of the clause, is what only people do: "vkarol, not realising that …, drained it".
 */
export function knownByDeed(sentence: Sentence, subject: Subject, verb: number): Subject {
  if (isThey(sentence, subject)) {
    const theirs = subject.kind === 'doubtful' && THEIRS.has(sentence.at(verb).lemma);
    return theirs || isUndertaking(sentence, verb, 'program') ? { ...subject, kind: 'other' } : subject;
  }
  if (subject.kind === 'doubtful') {
    const byHand =
      BY_HAND.has(sentence.at(verb).lemma) ||
      isUndertaking(sentence, verb, 'office') ||
      isInMind(sentence, subject, verb) ||
      isToBlame(sentence, verb);
    const support = subject.to - subject.from === 1 && sentence.norm(subject.from) === 'support' && sentence.norm(subject.to) !== 'for';
    const theirs =
      isUser(sentence, subject) && !(support && isEscalated(sentence, verb)) ? DEVELOPING.has(sentence.at(verb).lemma) : byHand;
    return theirs ? { ...subject, kind: 'role' } : subject;
  }
  if (subject.kind !== 'perhaps' && subject.kind !== 'system') return subject;
  if (posts.has(sentence.norm(subject.to - 1))) return isUndertaking(sentence, verb, 'program') ? { ...subject, kind: 'role' } : subject;
  if (subject.kind === 'perhaps' || isNameOfItsOwn(sentence, subject)) {
    if (couldBeName(sentence, subject) && doesAsPeopleDo(sentence, subject, verb))
      return { ...subject, kind: subject.kind === 'perhaps' ? 'named' : 'team' };
  }
  return isCalledAsFirm(sentence, subject, verb) ? { ...subject, kind: 'team' } : subject;
}

/** Whoever "they" are where nothing before says that they are people. */
function isThey(sentence: Sentence, { kind, from }: Subject): boolean {
  return (kind === 'doubtful' || kind === 'system') && sentence.norm(from) === 'they';
}

/** "The registrar wrongly assumed it": what was, where programs are told of as they are. */
function isInMind(sentence: Sentence, { from, to }: Subject, verb: number): boolean {
  const { norm, lemma } = sentence.at(verb);
  // "The alert manager ignored it": with a noun before it, it is one of a system.
  const manager = sentence.norm(to - 1).startsWith('manager') && to - from > 1 && sentence.at(to - 2).pos !== 'DET';
  if (manager && OF_PROGRAMS.has(lemma)) return false;
  return MENTAL.has(lemma) && norm !== lemma && !norm.endsWith('s') && !norm.endsWith('ing');
}

/** "The bank is to blame", "the registrar was at fault". */
function isToBlame(sentence: Sentence, verb: number): boolean {
  return BE.has(sentence.norm(verb)) && sentence.hasAny(verb + 2, verb + 5, BLAMED) && sentence.hasAny(verb + 1, verb + 4, BEFORE_BLAMED);
}
const BLAMED = wordSet('blame fault');
const BEFORE_BLAMED = wordSet('to at');

/** What a support desk does or leaves undone, and no feature that is supported. */
function isEscalated(sentence: Sentence, verb: number): boolean {
  return ESCALATING.has(sentence.at(verb).lemma);
}
const ESCALATING = wordSet('escalate call phone tell inform');

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
  if (softwareNames.has(head.norm) || softwareNames.has(sentence.norm(from)) || HOST.test(head.text)) return false;
  return (/^\p{Lu}/u.test(head.text) || HANDLE.test(head.text)) && !isDictionaryWord(head.norm);
}

function doesAsPeopleDo(sentence: Sentence, { from, to }: Subject, verb: number): boolean {
  if (AT_THE_KEYBOARD.has(sentence.at(Math.min(to, verb)).lemma) && entryStart(sentence) === from) return true;
  if (isNicknamed(sentence, to)) return true;
  // Nothing but people takes the responsibility for something.
  if (ACCEPTING.has(sentence.at(verb).lemma) && sentence.hasAny(verb + 1, verb + 4, BURDENS)) return true;
  const capital = /^\p{Lu}/u.test(sentence.at(from).text);
  // "Had pushed directly to main": past the review that software goes through.
  if (DEVELOPING.has(sentence.at(verb).lemma) && sentence.hasAny(verb + 1, verb + 4, PAST_REVIEW)) return true;
  for (let at = to; at < Math.min(sentence.words.length, Math.max(verb, to) + FARTHEST); at++) {
    const { norm, lemma, pos } = sentence.at(at);
    if (clauseMarks.has(norm)) return false;
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

/** "Nik (manyhats) pushed it": what stands in the bracket is another name of theirs. */
function isNicknamed(sentence: Sentence, bracket: number): boolean {
  const { norm, kind } = sentence.at(bracket + 1);
  if (sentence.norm(bracket) !== '(' || sentence.norm(bracket + 2) !== ')' || kind !== 'word') return false;
  return !softwareNames.has(norm) && !HOST.test(norm) && !isDictionaryWord(norm);
}

/** Not of another subject: nothing that a clause begins with stands between. */
function isSaidOf(sentence: Sentence, verb: number, from: number): boolean {
  for (let at = from; at < verb; at++) if (CLAUSES.has(sentence.norm(at))) return false;
  return true;
}

/** Whether a word in the place of a verb, whatever the tagger takes it for, is something that people do. */
export function isDoneByPeople(sentence: Sentence, at: number): boolean {
  const { lemma } = sentence.at(at);
  return AT_THE_KEYBOARD.has(lemma) || HUMAN.has(lemma) || MENTAL.has(lemma) || BY_HAND.has(lemma);
}

const CLAUSES = wordSet('that which who because since as when while whether if so until before after where what how although though');

function isAfterComma(sentence: Sentence, verb: number): boolean {
  return sentence.norm(verb - 1) === ',' || sentence.norm(verb - 2) === ',';
}
