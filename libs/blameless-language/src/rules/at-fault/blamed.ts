import { givenNames } from '../../people/given-names.js';
import { doubtfulNouns, roleNouns, teamNouns } from '../../people/roles.js';
import { isPerson } from '../../people/subject.js';
import { BE } from '../../prose/verb-group.js';
import { rewrittenClause } from '../../rewriting.js';
import { isProspective } from '../prospective.js';
import { wordSet } from '../rule.js';
import type { Match, Reading } from '../rule.js';

const ours = wordSet('my our his her');
const making = wordSet('make makes made making');
const losses = wordSet('outage incident failure problem downtime disruption error loss issue breach mistake mess');
const faultNouns = wordSet('mistake mistakes error errors oversight blunder fault typo');
const blamedActs = wordSet('caused broken missed overlooked forgotten ignored introduced neglected');
const nominal = wordSet('DET ADJ NOUN PROPN');

/** "my fault", "Dana's mistake", "an oversight on our part", "made a mistake". */
export function* faultOf(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm } = sentence.at(index);
  const before = sentence.norm(index - 1);
  if (ours.has(before)) {
    // "our error rate" and "our errors" are numbers, "my mistake" is not.
    if (!norm.startsWith('error') || before === 'my') yield { from: index - 1, to: index + 1, suggestion: null };
  } else if (before === "'s" && isPersonAt(reading, index - 2)) yield { from: index - 2, to: index + 1, suggestion: null };
  else if (sentence.norm(index + 1) === 'on' && sentence.norm(index + 3) === 'part') yield { from: index, to: index + 4, suggestion: null };
  else yield* madeMistake(reading, index);
}

function* madeMistake(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  for (let verb = index - 1; verb >= Math.max(0, index - 3); verb--) {
    if (!making.has(sentence.norm(verb))) continue;
    const group = reading.group(verb);
    if (group.modal !== null || group.negated || isProspective(reading, verb)) return;
    const subject = reading.subject(verb);
    if (isPerson(subject)) yield rewrittenClause(reading, subject, verb, index + 1, null);
    return;
  }
}

/** "is to blame", "was responsible for the outage". */
export function* blamed(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const toBlame = sentence.norm(index) === 'blame' && sentence.norm(index - 1) === 'to';
  const forLoss =
    sentence.norm(index) === 'responsible' && sentence.norm(index + 1) === 'for' && sentence.hasAny(index + 2, index + 6, losses);
  if (!toBlame && !forLoss) return;
  for (let be = index - 1; be >= Math.max(0, index - 4); be--) {
    if (!BE.has(sentence.norm(be))) continue;
    const subject = reading.subject(be);
    if (isPerson(subject)) yield rewrittenClause(reading, subject, be, forLoss ? sentence.clauseEnd(index) : index + 1, null);
    return;
  }
}

/** "was caused by an engineer", "a mistake by the team", "the error made by Dana". */
export function* doneBy(reading: Reading, by: number): Iterable<Match> {
  const { sentence } = reading;
  const made = sentence.norm(by - 1) === 'made' && sentence.hasAny(by - 5, by, faultNouns);
  if (!made && !blamedActs.has(sentence.norm(by - 1)) && !faultNouns.has(sentence.norm(by - 1))) return;
  let end = by + 1;
  while (
    end < by + 6 &&
    !sentence.isBoundary(end) &&
    (nominal.has(sentence.at(end).pos) || sentence.norm(end) === 'me' || sentence.norm(end) === 'us')
  )
    end++;
  // "by the engineer's laptop" is about the laptop.
  if (end > by + 1 && sentence.norm(end) !== "'s" && isPersonAt(reading, end - 1)) yield { from: by - 1, to: end, suggestion: null };
}

function isPersonAt({ sentence, people }: Reading, index: number): boolean {
  const { norm } = sentence.at(index);
  if (people.endingAt(sentence, index) !== null || teamNouns.has(norm) || norm === 'me' || norm === 'us') return true;
  return (roleNouns.has(norm) && !doubtfulNouns.has(norm)) || (givenNames.has(norm) && /^\p{Lu}/u.test(sentence.at(index).text));
}
