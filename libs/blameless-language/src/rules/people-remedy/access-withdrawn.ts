import { isPeopleNoun, roleNouns } from '../../people/roles.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { objectEnd } from './whom.js';

const access = wordSet('access rights right privileges permissions permission root sudo');
/** What is done to the access of people for what they did. */
export const withdrawn = wordSet('withdrawn revoked suspended removed stripped taken');

/** "Access has been withdrawn from the developer", "the squad's deploy rights are suspended". */
export function* lostAccess(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const group = reading.group(index);
  if (!group.passive || group.negated) return;
  yield* accessOf(reading, group.start, index);
  const noun = group.start - 1;
  if (!access.has(sentence.norm(noun))) return;
  const from = sentence.norm(index + 1) === 'from' ? someEnd(reading, index + 2) : null;
  const head = from === null ? '' : sentence.norm(from - 1);
  const one =
    from !== null &&
    roleNouns.has(head) &&
    (!head.endsWith('s') || concerned.has(sentence.norm(from)) || sentence.at(from - 2).pos === 'NUM');
  const whose = [noun - 1, noun - 2].some((at) => sentence.norm(at) === "'s" && isPeopleNoun(sentence.norm(at - 1)));
  if (one || whose) yield { from: noun, to: from ?? index + 1, suggestion: null };
}

/** "Write access for the intern was revoked", "… for the volunteers involved": not of all who have it. */
function* accessOf(reading: Reading, start: number, verb: number): Iterable<Match> {
  const { sentence } = reading;
  const noun = [start - 3, start - 4, start - 5, start - 6, start - 7].find((at) => access.has(sentence.norm(at)));
  const whose = noun === undefined ? '' : sentence.norm(noun + 1);
  if (noun === undefined || (whose !== 'for' && whose !== 'of')) return;
  const end = someEnd(reading, noun + 2);
  const head = end === null ? '' : sentence.norm(end - 1);
  const some = !head.endsWith('s') || concerned.has(sentence.norm(end ?? 0));
  if (end !== null && end <= start && end >= start - 1 && some && roleNouns.has(head)) yield { from: noun, to: verb + 1, suggestion: null };
}

/** The end of people, of whom there may be a number: "the | two engineers". */
function someEnd(reading: Reading, from: number): number | null {
  const counted = reading.sentence.at(from + 1).pos === 'NUM' ? from + 2 : from;
  return objectEnd(reading, counted);
}
const concerned = wordSet('who involved responsible concerned');
