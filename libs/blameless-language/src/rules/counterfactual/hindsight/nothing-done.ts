import { nots, wasOrWere } from '../../../prose/function-words.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { deeds, personalDeeds } from '../deeds.js';
import { isByProgram } from '../human-work.js';
import { peopleAt } from '../whom.js';

/** What somebody had no reason to do is said in their defence. */
const minding = wordSet('suspect believe think expect assume doubt know worry fear question look be');
const handling = wordSet('contact reach call read look ask find understand wait check');
const FARTHEST = 8;

/** "No attempt was made to contact the vendor." */
export function* noAttempt(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const from = [index - 1, index - 2].find((at) => none.has(sentence.norm(at)));
  if (from === undefined || !wasOrWere.has(sentence.norm(index + 1)) || !sentence.has(index + 2, 'made', 'to')) return;
  const { lemma } = sentence.at(index + 4);
  if ((deeds.has(lemma) || handling.has(lemma)) && !isByProgram(reading, index + 2))
    yield { from, to: sentence.clauseEnd(index + 4), suggestion: null };
}
const none = wordSet('no little');

/** "There was no reason not to roll back", "no reason for the team to wait", "there is no excuse for not having tested it". */
export function* noReason(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.norm(index - 1) !== 'no' || !sentence.hasAny(index - 3, index - 1, there)) return;
  const norm = sentence.norm(index + 1);
  const people = norm === 'for' || norm === 'why' ? peopleAt(reading, index + 2) : null;
  const to = people ?? index + 1;
  const not = sentence.norm(to) === 'not' || sentence.has(index + 1, 'for', 'not');
  const could = norm === 'why' && sentence.hasAny(index + 2, index + 10, modals) && sentence.hasAny(index + 2, index + 12, have);
  if (could) yield { from: index - 1, to: sentence.clauseEnd(index + 2), suggestion: null };
  if (!not && people === null) return;
  const verb = not ? to + 2 : to + 1;
  if (!minding.has(sentence.norm(verb))) yield { from: index - 1, to: sentence.clauseEnd(verb), suggestion: null };
}
const modals = wordSet('could should');
const have = wordSet('have');
const there = wordSet('there was is had');

/** "It did not occur to anyone to check the clock." */
export function* neverOccurred(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.norm(index + 1) !== 'to' || !sentence.hasAny(index - 4, index, nots) || !sentence.hasAny(index - 5, index, it)) return;
  const to = peopleAt(reading, index + 2);
  if (to === null || sentence.norm(index + 2) === 'us') return;
  // That there was something to know is a circumstance, unless of somebody singled out.
  const anybody = sentence.norm(to) === 'that' && whomever.has(sentence.norm(index + 2));
  if (sentence.norm(to) === 'to' || (sentence.norm(to) === 'that' && !anybody))
    yield { from: index - 1, to: sentence.clauseEnd(to + 1), suggestion: null };
}
const whomever = wordSet('anyone anybody us');
const it = wordSet('it');

/** "We needed to act faster": how, as is seen afterwards. */
export function* neededBetter(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.norm(index + 1) !== 'to' || peopleBefore(reading, index) === null) return;
  const { lemma } = sentence.at(index + 2);
  if (!(deeds.has(lemma) || personalDeeds.has(lemma) || lemma === 'be')) return;
  for (let at = index + 3; at < index + FARTHEST && !sentence.isBoundary(at); at++) {
    const more = sentence.norm(at) === 'more' && (sentence.norm(at + 1).endsWith('ly') || careful.has(sentence.norm(at + 1)));
    if (!more && !better.has(sentence.norm(at))) continue;
    yield { from: index, to: at + (more ? 2 : 1), suggestion: null };
    return;
  }
}
const better = wordSet('better faster sooner quicker earlier differently harder');
const careful = wordSet('careful proactive cautious thorough vigilant');

function peopleBefore(reading: Reading, verb: number): number | null {
  const subject = reading.subject(verb);
  return subject.kind === 'we' || subject.kind === 'self' || subject.kind === 'team' || subject.kind === 'role' ? subject.from : null;
}
