import { isSingledOut } from '../../../people/subject.js';
import { rewrittenClause } from '../../../rewriting.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { isByTheirHands } from '../their-hands.js';
import { attemptAt, isTold, verbBefore, whoDid } from '../verbs.js';

const wrong = wordSet('wrong incorrect unintended');
/** What somebody's work is called that was no good. */
const flawed = wordSet(
  'wrong incorrect bad broken faulty buggy erroneous invalid outdated obsolete stale malformed defective untested unreviewed unapproved unverified ' +
    'insecure flawed mistaken inaccurate misconfigured half-finished unfinished',
);
/** What somebody runs something with that wants a part. */
const incomplete = wordSet('missing incomplete');
/** How a piece of work gets to where it does harm. */
const bringing = wordSet(
  'deploy push merge commit introduce ship release apply roll upload publish enter type submit set install write add create configure make give supply ' +
    'provide send load approve accept put paste execute run build design implement inject register import attach deliver hand pass promote plug insert',
);
const findings = wordSet(
  'find identify notice spot see revert fix correct remove discover detect report replace disable roll check look point catch receive get have be ' +
    'show display return contain fear go think suspect diagnose undo mark flag mention describe know learn debug investigate recognise recognize mitigate resolve address repair rectify isolate stop halt block clean confirm',
);
const articles = wordSet('the a an some two three several');
const prepositions = wordSet('in on to into against at from with for under over onto off of through');
const particles = wordSet('out up in down over through');
const MOST_WORDS = 4;
/** A verb, an object, a preposition and what stands between. */
const FARTHEST = 9;

/** The words that {@link wrongThing} looks at. */
export const wrongWords: ReadonlySet<string> = new Set([...wrong, ...flawed, ...incomplete]);

/** "Ran the wrong command", "deployed buggy code", "restarted it on the wrong host", of somebody singled out. */
export function* wrongThing(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const before = sentence.at(index - 1).pos === 'ADV' ? index - 2 : index - 1;
  const article = articles.has(sentence.norm(before)) ? before : before + 1;
  const end = endOfThing(reading, index);
  if (end === null) return;
  const chosen = wrong.has(sentence.norm(index)) && article === before;
  const found = verbOf(reading, article, chosen) ?? withoutPart(reading, article, index);
  if (found === null) return;
  const verb = attemptAt(reading, found) ?? found;
  // "Added back the missing pieces."
  if (sentence.norm(found + 1) === 'back') return;
  const { lemma, norm } = sentence.at(found);
  const finding = findings.has(lemma) || findings.has(norm.replace(/d$/, '')) || findings.has(norm.replace(/ed$/, ''));
  const fits = chosen ? !finding || (lemma === 'have' && wasAtHand(reading, end)) || isRolledOut(reading, found) : bringing.has(lemma);
  if (!fits || !isTold(reading, verb)) return;
  const subject = whoDid(reading, verb);
  if (isSingledOut(subject) || (chosen && isByTheirHands(reading, subject, found)))
    yield rewrittenClause(reading, subject, verb, end, null);
}

/** "Ran it with a missing flag", "with incomplete names". */
function withoutPart(reading: Reading, from: number, index: number): number | null {
  const { sentence } = reading;
  return sentence.norm(from - 1) === 'with' && incomplete.has(sentence.norm(index)) ? verbBefore(reading, from - 1, FARTHEST) : null;
}

/** "Had the wrong cluster | open", "in mind". */
function wasAtHand({ sentence }: Reading, end: number): boolean {
  const { norm } = sentence.at(end);
  return (
    atHand.has(norm) ||
    atHand.has(sentence.norm(end - 1)) ||
    (norm === 'in' && inView.has(sentence.norm(end + 1))) ||
    (norm === 'on' && inView.has(sentence.norm(end + 2)))
  );
}
const atHand = wordSet('open selected active loaded ticked highlighted mounted pasted copied up');
const inView = wordSet('mind front view hand focus screen clipboard');

/** "Rolled out", which is no "rolled back". */
function isRolledOut({ sentence }: Reading, verb: number): boolean {
  return sentence.at(verb).lemma === 'roll' && sentence.norm(verb + 1) === 'out';
}

/** The end of the noun phrase that an adjective begins; null where it begins none. */
function endOfThing({ sentence }: Reading, index: number): number | null {
  let end = index + 1;
  while (end <= index + MOST_WORDS && isNominal(sentence.at(end).pos)) end++;
  return end === index + 1 ? null : end;
}

function isNominal(pos: string): boolean {
  return pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || pos === 'NUM';
}

/** The verb whose object, or whose place, begins at `from`; only what is wrong is told by its place as well. */
function verbOf(reading: Reading, from: number, byPlace: boolean): number | null {
  const { sentence } = reading;
  const before = from - 1;
  if (isVerb(reading, before) || (byPlace && sentence.norm(before) === 'had')) return before;
  if (particles.has(sentence.norm(before)) && isVerb(reading, before - 1)) return before - 1;
  if (byPlace && prepositions.has(sentence.norm(before))) return verbBefore(reading, before, FARTHEST);
  // "Gave us wrong data", "told our users the wrong thing".
  const told = verbBefore(reading, from, 4);
  return told !== null && sentence.hasAny(told, told + 1, handing) ? told : null;
}

const handing = wordSet(
  'give gave given tell told send sent hand handed show showed offer offered ship shipped deliver delivered mail mailed issued sold',
);

/** Some verbs are taken for something else: "mistook". */
function isVerb({ sentence }: Reading, at: number): boolean {
  const { pos, norm } = sentence.at(at);
  return pos === 'VERB' || (pos !== 'PUNCT' && norm.length > 4 && norm.endsWith('ed'));
}
