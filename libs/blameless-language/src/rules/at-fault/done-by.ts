import { POSSESSIVES } from '../../people/ties.js';
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
  'mistake mistakes error errors oversight blunder fault typo assumption misunderstanding misjudgement misjudgment',
);
const accidents = wordSet('accidentally inadvertently mistakenly unintentionally erroneously wrongly incorrectly');
const blamedActs = wordSet(
  'caused broken missed overlooked forgotten ignored introduced neglected misread misunderstood misinterpreted misconfigured mishandled dismissed disregarded botched skipped bungled',
);
const conduct = wordSet(
  'use usage handling execution application interpretation configuration reading judgement judgment reaction decision action actions operation cleanup step change changes deletion removal shutdown disconnection decommissioning edit edits entry command',
);
const misconduct = wordSet(
  'incorrect improper wrong careless inappropriate poor erroneous mistaken hasty reckless accidental inadvertent unintended faulty',
);
const wrong = wordSet('wrong incorrect');
const byHand = wordSet('enter type push run execute pull select choose click set press');
const article = wordSet('a an the one this that');
const triggering = wordSet('triggered provoked precipitated initiated');
const notDone = wordSet('considered checked tested reviewed verified followed logged documented announced communicated updated rebased');
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
  const leftOut = notDone.has(sentence.norm(by - 1)) && reading.group(by - 1).negated && reading.group(by - 1).modal === null;
  const wrongly = sentence.hasAny(by - 8, by, wrong) && isPassiveBefore(reading, by);
  const triggers = triggering.has(sentence.norm(by - 1));
  if (
    !made &&
    !accident &&
    !triggers &&
    !leftOut &&
    !wrongly &&
    !blamedActs.has(sentence.norm(what)) &&
    !faultNouns.has(sentence.norm(by - 1))
  )
    return;
  // "Errors by users" are counted, or designed against.
  const one = sentence.hasAny(by - 3, by - 1, article);
  const fault = faultNouns.has(sentence.norm(by - 1)) && (one || !sentence.norm(by - 1).startsWith('error'));
  const end =
    personEnd(reading, by + 1) ?? (fault || (wrongly && byHand.has(sentence.at(by - 1).lemma)) ? operatorEnd(reading, by + 1) : null);
  // "Triggered by an engineer pushing it"; an alert is triggered by somebody as well.
  if (end !== null && !(triggers && (!sentence.norm(end).endsWith('ing') || teamNouns.has(sentence.norm(end - 1)))))
    yield { from: what, to: end, suggestion: null };
}

/** "Incorrect use of the flag by the engineer": what somebody did, with a bad name. */
export function* conductBy(reading: Reading, by: number): Iterable<Match> {
  const { sentence } = reading;
  const end = personEnd(reading, by + 1) ?? operatorEnd(reading, by + 1);
  if (end === null) return;
  for (let at = by - 1; at > Math.max(0, by - 8) && !sentence.isBoundary(at); at--) {
    if (!conduct.has(sentence.norm(at)) || !sentence.hasAny(at - 3, at, misconduct)) continue;
    const from = misconduct.has(sentence.norm(at - 1)) ? at - 1 : misconduct.has(sentence.norm(at - 2)) ? at - 2 : at - 3;
    yield { from, to: end, suggestion: null };
    return;
  }
}

function isPassiveBefore(reading: Reading, by: number): boolean {
  for (let at = by - 1; at >= Math.max(0, by - 8) && !reading.sentence.isBoundary(at); at--)
    if (reading.sentence.at(at).pos === 'VERB') return reading.group(at).passive;
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
