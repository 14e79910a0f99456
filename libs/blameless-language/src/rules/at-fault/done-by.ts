import { POSSESSIVES } from '../../people/ties.js';
import { isUnknownNameAt } from '../../people/unknown-names.js';
import { isGivenName } from '../../people/given-names.js';
import { isMemberOfTeam } from '../../people/classified.js';
import { possessivesOfOne, writers } from '../../people/pronouns.js';
import { compoundAt } from '../../people/compounds.js';
import { isIncorporated } from '../../people/firms.js';
import { isBoardOf, isInOffice, officeEnd } from '../../people/in-office.js';
import { doubtfulNouns, offices, roleNouns, teamNouns } from '../../people/roles.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';

const faultNouns = wordSet(
  'mistake mistakes error errors oversight oversights blunder blunders fault typo assumption misunderstanding misjudgement misjudgment screw-up screwup cock-up fuck-up fuckup foul-up balls-up violation violations mess-up botch goof howler ' +
    'gaffe misstep missteps damage tampering interference meddling bungling incompetence slip-up slip-ups mix-up',
);
const accidents = wordSet('accidentally inadvertently mistakenly unintentionally erroneously wrongly incorrectly');
const blamedActs = wordSet(
  'caused broken missed overlooked forgotten ignored introduced neglected misread misunderstood misinterpreted misconfigured mishandled dismissed disregarded botched skipped bungled',
);
const wrong = wordSet('wrong incorrect');
/** What these are like when they are made; they may be removed by whoever puts it right. */
const flawed = wordSet('faulty bad broken buggy invalid erroneous malformed mistaken untested flawed misconfigured');
const making = wordSet(
  'written made created introduced pushed deployed merged committed added entered announced uploaded applied shipped released published',
);
const byHand = wordSet('enter type push run execute pull select choose click set press');
const article = wordSet('a an the one this that');
const triggering = wordSet('triggered provoked precipitated initiated');
const notDone = wordSet(
  'considered checked tested reviewed verified followed logged documented announced communicated updated rebased spotted noticed identified recognised recognized understood read heeded addressed escalated ' +
    'raised anticipated foreseen consulted informed appreciated questioned challenged acknowledged answered observed respected adhered implemented maintained prioritised prioritized',
);
/** "Not acted on by", "not passed on by". */
const notDoneTo = wordSet('acted passed followed taken looked signed thought picked carried checked');
const supplying = wordSet('provider providers carrier carriers bank banks operator');
const unseen = wordSet(
  'unnoticed unheeded unanswered unread unaddressed unacknowledged unreported unactioned dismissed disregarded ignored unchallenged unquestioned',
);
/** That only one of several did so is how it is done: "not reviewed by another developer". */
const further = wordSet('another second other more else different third');
const everybody = wordSet('everyone everybody anyone someone somebody');
const tiers = wordSet('upper senior middle line product engineering team company top project higher vendor site');
const nominal = wordSet('DET ADJ NOUN PROPN');

/** "was caused by an engineer", "a mistake by the team", "the error made by Dana". */
export function* doneBy(reading: Reading, by: number): Iterable<Match> {
  const { sentence } = reading;
  // "Missed again by the reviewers".
  const what = sentence.at(by - 1).pos === 'ADV' ? by - 2 : by - 1;
  const accident = sentence.at(by - 1).pos === 'VERB' && sentence.hasAny(by - 3, by - 1, accidents);
  const made = sentence.norm(by - 1) === 'made' && sentence.hasAny(by - 5, by, faultNouns);
  const undone = leftOutAt(reading, by);
  const leftOut = undone !== null;
  const missed = unseen.has(sentence.norm(by - 1));
  const amiss = sentence.hasAny(by - 8, by, wrong) || (making.has(sentence.norm(by - 1)) && sentence.hasAny(by - 8, by, flawed));
  const wrongly = amiss && (isPassiveBefore(reading, by) || isReduced(reading, by));
  const triggers = triggering.has(sentence.norm(by - 1));
  if (
    !made &&
    !accident &&
    !triggers &&
    !leftOut &&
    !missed &&
    !wrongly &&
    !blamedActs.has(sentence.norm(what)) &&
    !faultNouns.has(sentence.norm(by - 1))
  )
    return;
  // "Errors by users" are counted, or designed against.
  const one = sentence.hasAny(by - 3, by - 1, article);
  const fault = faultNouns.has(sentence.norm(by - 1)) && (one || !sentence.norm(by - 1).startsWith('error'));
  const end =
    personEnd(reading, by + 1) ??
    (missed || fault || (leftOut && supplying.has(sentence.norm(by + 2))) || (wrongly && byHand.has(sentence.at(by - 1).lemma))
      ? operatorEnd(reading, by + 1)
      : null) ??
    (missed && sentence.norm(by + 1) === 'them' ? by + 2 : null) ??
    ((missed || wrongly) && isUnknownNameAt(sentence, by + 1) ? by + 2 : null);
  // "Triggered by an engineer pushing it"; an alert is triggered by somebody as well.
  if (end !== null && !(triggers && (!sentence.norm(end).endsWith('ing') || teamNouns.has(sentence.norm(end - 1)))))
    yield { from: undone ?? what, to: end, suggestion: null };
}

/** "Was not spotted by the reviewers", "was never acted on by the team". */
function leftOutAt(reading: Reading, by: number): number | null {
  const { sentence } = reading;
  const verb = notDone.has(sentence.norm(by - 1))
    ? by - 1
    : [by - 2, by - 3].find((at) => notDoneTo.has(sentence.norm(at)) || notDone.has(sentence.norm(at)));
  if (verb === undefined || sentence.hasAny(verb + 1, by, clauseWords) || sentence.hasAny(by + 1, by + 4, further)) return null;
  const { negated, modal } = reading.group(verb);
  return negated && modal === null ? verb : null;
}
const clauseWords = wordSet(', and or but');

/** "Wrong torque applied by the technician", "the incorrect route announced by a colleague". */
function isReduced({ sentence }: Reading, by: number): boolean {
  return sentence.norm(by - 1).endsWith('ed') && sentence.hasAny(by - 4, by - 1, wrong) && sentence.at(by - 2).pos !== 'AUX';
}

function isPassiveBefore(reading: Reading, by: number): boolean {
  for (let at = by - 1; at >= Math.max(0, by - 8) && !reading.sentence.isBoundary(at); at--)
    if (reading.sentence.at(at).pos === 'VERB' || reading.sentence.norm(at).endsWith('ed')) return reading.group(at).passive;
  return false;
}

/** As {@link personEnd}, where it is said of them what only people do: "an error by the operator". */
export function operatorEnd({ sentence }: Reading, from: number): number | null {
  const end = sentence.at(from).pos === 'DET' || POSSESSIVES.has(sentence.norm(from)) ? from + 1 : from;
  return doubtfulNouns.has(sentence.norm(end)) && sentence.at(end + 1).pos !== 'NOUN' ? end + 1 : null;
}

/** Where a noun phrase of people ends; null where it is none. "The engineer's laptop" is a laptop. */
export function personEnd(reading: Reading, from: number): number | null {
  const { sentence } = reading;
  // "One of our newer colleagues".
  let end = sentence.has(from, 'one', 'of') ? from + 2 : from;
  while (
    end < from + 5 &&
    !sentence.isBoundary(end) &&
    !(end > from && (sentence.at(end).pos === 'DET' || isActing(reading, end))) &&
    (nominal.has(sentence.at(end).pos) ||
      writers.has(sentence.norm(end)) ||
      everybody.has(sentence.norm(end)) ||
      possessivesOfOne.has(sentence.norm(end)) ||
      (end > from && sentence.norm(end) === "'s"))
  )
    end++;
  if (sentence.has(from, 'yours', 'truly')) return from + 2;
  // "By those on duty".
  if (sentence.norm(from) === 'those' && (sentence.norm(from + 1) === 'on' || sentence.norm(from + 1) === 'in')) return from + 3;
  if (isMemberOfTeam(sentence, end - 1)) return end;
  if (isInOffice(sentence, end - 1)) return officeEnd(sentence, end - 1);
  return end > from && sentence.norm(end) !== "'s" && isPersonAt(reading, end - 1) ? end : null;
}

/** "By a trader typing the wrong number", where the tagger takes what they do for a noun. */
function isActing(reading: Reading, at: number): boolean {
  return reading.sentence.norm(at).endsWith('ing') && reading.sentence.at(at + 1).pos === 'DET' && isPersonAt(reading, at - 1);
}

export function isPersonAt({ sentence, people }: Reading, index: number): boolean {
  const { norm } = sentence.at(index);
  // "Configuration management" is a tool, "upper management" are people.
  if (norm === 'management' && sentence.at(index - 1).pos === 'NOUN' && !tiers.has(sentence.norm(index - 1))) return false;
  if (teamNouns.has(norm) || norm === 'me' || norm === 'us') return true;
  if (doubtfulNouns.has(norm) && offices.has(sentence.norm(index - 1))) return true;
  const compound = compoundAt(sentence, index);
  if (compound === 'role' || compound === 'team' || isBoardOf(sentence, index) || isIncorporated(sentence, index)) return true;
  return (roleNouns.has(norm) && !doubtfulNouns.has(norm)) || isNameAt({ sentence, people }, index);
}

export function isNameAt({ sentence, people }: Pick<Reading, 'sentence' | 'people'>, index: number): boolean {
  const { norm, text } = sentence.at(index);
  if (norm.length > 2 && (norm.startsWith('@') || norm.endsWith('@'))) return true;
  return people.endingAt(sentence, index) !== null || (isGivenName(norm) && /^\p{Lu}/u.test(text));
}
