import { classified } from '../../people/classified.js';
import { possessives } from '../../people/pronouns.js';
import { isPerson } from '../../people/subject.js';
import type { Sentence } from '../../prose/sentence.js';
import { wordSet } from '../../prose/word-set.js';
import type { Reading } from '../rule.js';

const pronouns = wordSet('us me them him her we i you he she somebody someone anybody anyone nobody everybody everyone whoever');
const parts = wordSet('one any some either neither none both all each two three most');
const nominal = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON']);
/** The tagger takes the last word of "the shift lead" for a verb. */
const heads = wordSet('lead leads');
/** Doubtful roles that programs hardly ever have where people are asked for; an operator or a client may be one. */
const alsoPeople = wordSet(
  'operations lead leads owner owners provider providers carrier carriers bank support security coordinator coordinators head heads',
);
const LONGEST = 7;

/** The end of the people that a phrase at `from` names ("the identity team", "one of us", "an administrator"); null where it names a thing. */
export function peopleAt(reading: Reading, from: number): number | null {
  const to = peopleEnd(reading, from);
  // "The team's checklist" and "the customer database" are things.
  return to === null || reading.sentence.norm(to) === "'s" || reading.sentence.at(to).pos === 'NOUN' ? null : to;
}

/** Where what follows people and belongs to them ends: "the head | of the unit", "the team | in Dublin". */
export function afterPeople({ sentence }: Reading, end: number): number {
  let at = end;
  while (sentence.at(at).pos === 'ADP' && sentence.norm(at) !== 'to' && at < end + LONGEST) {
    at++;
    while (nominal.has(sentence.at(at).pos)) at++;
  }
  return at;
}

/** The end of the people whose something is: "the intern | 's decision", "our | job". */
export function ownersAt(reading: Reading, from: number): number | null {
  if (possessives.has(reading.sentence.norm(from))) return from + 1;
  const to = peopleEnd(reading, from);
  return to !== null && reading.sentence.norm(to) === "'s" ? to + 1 : null;
}

function peopleEnd(reading: Reading, from: number): number | null {
  const { sentence, people } = reading;
  if (pronouns.has(sentence.norm(from)) && !nominal.has(sentence.at(from + 1).pos)) return from + 1;
  let start = from;
  if (parts.has(sentence.norm(start)) && sentence.norm(start + 1) === 'of') start += 2;
  if (pronouns.has(sentence.norm(start))) return start + 1;
  let end = start;
  while (end < start + LONGEST && (nominal.has(sentence.at(end).pos) || heads.has(sentence.norm(end)) || isAttributive(sentence, end)))
    end++;
  for (let to = end; to > start; to--) {
    if (sentence.at(to - 1).pos === 'DET' || sentence.at(to - 1).pos === 'PRON') continue;
    const subject = classified(sentence, { from: start, to }, people);
    if (isPerson(subject) || alsoPeople.has(sentence.norm(to - 1)) || isManager(sentence, to - 1)) return to;
  }
  return null;
}

/** "The manager" alone is no package manager. */
function isManager(sentence: Sentence, at: number): boolean {
  return sentence.norm(at) === 'manager' && sentence.at(at - 1).pos === 'DET';
}

/** "The hosting provider". */
function isAttributive(sentence: Sentence, at: number): boolean {
  return sentence.norm(at).endsWith('ing') && sentence.at(at - 1).pos === 'DET' && sentence.at(at + 1).pos === 'NOUN';
}
