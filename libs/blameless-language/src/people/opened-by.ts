import type { Sentence } from '../prose/sentence.js';
import { verbGroup } from '../prose/verb-group.js';
import { wordSet } from '../prose/word-set.js';
import { couldBeName, isDoneByPeople } from './by-deed.js';
import { classified } from './classified.js';
import type { KnownPeople } from './known-people.js';
import type { Subject } from './subject.js';
import { entryStart } from './timeline.js';

/** Done by nothing but people, whatever the tagger makes of the words before. */
const OF_PEOPLE_ONLY = wordSet('realise realize forget');
/** Said of somebody without a verb: "jlund unaware of it did …". */
const STATES = wordSet('unaware oblivious');
const JOINING = wordSet('and but');
const RELATIVES = wordSet('that which who because since as when while if so until whether');
const FARTHEST = 22;

/** Whether what a verb is said of was most likely mistaken for a thing: "Dana attempts" is no attempt. */
export function isMistaken(sentence: Sentence, { kind, from }: Subject, verb: number): boolean {
  if (kind === 'unsaid') return true;
  return (
    kind === 'system' && (OF_PEOPLE_ONLY.has(sentence.at(verb).lemma) || from === (entryStart(sentence) ?? 0) || isJoined(sentence, verb))
  );
}

/** "Dana copied the values file and left it": what a verb is joined to may be a noun that the tagger takes for one. */
function isJoined(sentence: Sentence, verb: number): boolean {
  const { start } = verbGroup(sentence, verb);
  if (!JOINING.has(sentence.norm(start - 1))) return false;
  for (let at = 0; at < start; at++) if (RELATIVES.has(sentence.norm(at))) return false;
  return true;
}

/**
 * Somebody with a name whom a sentence or an entry of a timeline begins with, where the tagger hides what they do: "13:54: Dana attempts
 * restart of it, but gets it wrong". Null where there is nobody, or something that ends the thought stands between.
 */
export function openedBy(sentence: Sentence, verb: number, people: KnownPeople): Subject | null {
  const entry = entryStart(sentence);
  const from = entry ?? 0;
  if (verb - from < 2 || verb - from > FARTHEST) return null;
  let to = from + 1;
  if (/^\p{Lu}/u.test(sentence.at(to).text) && sentence.norm(to) !== 'i') to++;
  if (to >= verb || !(isDoneByPeople(sentence, to) || STATES.has(sentence.norm(to)))) return null;
  for (let at = to; at < verb; at++) {
    const { norm } = sentence.at(at);
    if (norm === ';' || norm === ':' || norm === '.' || norm === '(') return null;
  }
  const subject = classified(sentence, { from, to }, people);
  if (subject.kind === 'named') return subject;
  return entry !== null && subject.kind === 'perhaps' && couldBeName(sentence, subject) ? { ...subject, kind: 'named' } : null;
}
