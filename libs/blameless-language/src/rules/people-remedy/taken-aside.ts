import { wordSet } from '../../prose/word-set.js';
import { isNameAt, isPersonAt } from '../at-fault/done-by.js';
import type { Match, Reading } from '../rule.js';
import { outsiders } from './conduct-of-work.js';
import { objectEnd } from './whom.js';

const talking = wordSet('talk speak talks speaks talking speaking talked spoke spoken');
const withWhom = wordSet('to with');
const about = wordSet('about regarding re concerning on');
/** With these one talks about the work as well; of those below, about how they do it. */
const learners = wordSet('intern interns trainee trainees apprentice apprentices newcomer newcomers junior juniors beginner beginners');
/** How people do what they do. */
const conduct = wordSet(
  'following reading taking paying skipping answering pushing touching being respecting checking testing communicating escalating merging deploying leaving bypassing ignoring obeying adhering ' +
    'sticking using asking acting keeping making running sharing wearing locking reporting watching treating double-checking self-merging force-pushing',
);
const habits = wordSet(
  'not never attitude conduct behaviour behavior manners discipline importance responsibility responsibilities habit habits mistake mistakes error skipped missed ignored careless ' +
    'seriousness diligence carefulness care compliance adherence punctuality negligence performance expectations duty duties rules etiquette professionalism safety',
);
const oneself = wordSet('his her their');
/** "Making a copy" and "using a cache" may be what the work is about. */
const plans = wordSet('making using running keeping sharing');
const plain = wordSet('a an the one another more');
const whys = wordSet('why');
const persons = wordSet('he she they nobody noone you');
const explaining = wordSet('explain justify');
/** What is left undone or hidden, where somebody is asked why. */
const undone = wordSet(
  'untouched unanswered unnoticed unread ignored skipped silenced dismissed merged bypassed closed missed forgotten disabled muted overlooked left not never',
);
const FARTHEST = 9;

/** The words that {@link takenAside} looks at. */
export const takenAsideWords: ReadonlySet<string> = new Set([...talking, ...whys]);

/** "Talk to the intern about production access", "ask Dana why the ticket sat untouched", "Dana to explain why it was closed". */
export function* takenAside(reading: Reading, index: number): Iterable<Match> {
  if (whys.has(reading.sentence.norm(index))) yield* calledToAccount(reading, index);
  else yield* talkedTo(reading, index);
}

/** "Speak with the night shift about answering pages": not "about a second link". */
function* talkedTo(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (!withWhom.has(sentence.norm(index + 1)) || reading.group(index).negated) return;
  const end = talkedWith(reading, index + 2);
  if (end === null || !about.has(sentence.norm(end)) || outsiders.has(sentence.norm(end - 1))) return;
  const told = sentence.norm(index) === 'talked' || sentence.norm(index) === 'spoke';
  const taught = learners.has(sentence.norm(end - 1)) && !told;
  const topic = sentence.norm(end + 1) === ':' ? end + 2 : end + 1;
  if (taught || isConduct(reading, topic)) yield { from: index, to: topic, suggestion: null };
}

/** Where they end with whom one talks: "the two technicians", "a few of the juniors". */
function talkedWith(reading: Reading, from: number): number | null {
  const counted = reading.sentence.at(from + 1).pos === 'NUM' ? from + 2 : from;
  return objectEnd(reading, counted);
}

function isConduct({ sentence }: Reading, from: number): boolean {
  const { norm } = sentence.at(from);
  if (conduct.has(norm)) return !(plans.has(norm) && plain.has(sentence.norm(from + 1)));
  if (habits.has(norm)) return true;
  const end = Math.min(sentence.clauseEnd(from), from + 4);
  return sentence.hasAny(from, end, habits) || oneself.has(norm);
}

/** "Ask Dana why it sat untouched", "the operator to explain why he closed it": what a network does may be asked of anybody. */
function* calledToAccount(reading: Reading, why: number): Iterable<Match> {
  const { sentence } = reading;
  const asked = askedBefore(reading, why);
  if (asked === null) return;
  const person = persons.has(sentence.norm(why + 1));
  const acts = person || (asked.named && sentence.hasAny(why + 1, why + FARTHEST, undone));
  if (acts) yield { from: asked.from, to: why + 1, suggestion: null };
}

/** "Ask the night operator", "Dana to explain", "action on Dana: explain". */
function askedBefore(reading: Reading, why: number): { readonly from: number; readonly named: boolean } | null {
  const { sentence } = reading;
  const last = why - 1;
  if (explaining.has(sentence.norm(last))) {
    const to = sentence.norm(last - 1) === 'to' || sentence.norm(last - 1) === ':' ? last - 1 : null;
    if (to === null || to > FARTHEST || !isPersonAt(reading, to - 1)) return null;
    return { from: sentence.norm(to) === ':' ? last : to, named: isNameAt(reading, to - 1) };
  }
  for (let ask = last - 1; ask >= Math.max(0, last - 4); ask--) {
    if (sentence.norm(ask) !== 'ask' && sentence.norm(ask) !== 'question') continue;
    const end = objectEnd(reading, ask + 1);
    return end === why && !outsiders.has(sentence.norm(last)) && isOrder(reading, ask)
      ? { from: ask, named: isNameAt(reading, last) }
      : null;
  }
  return null;
}

function isOrder(reading: Reading, index: number): boolean {
  const { kind, norm } = reading.sentence.at(index - 1);
  return index === 0 || kind === 'mark' || ordering.has(norm);
}
const ordering = wordSet('to will and should must please');
