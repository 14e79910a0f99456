import { isPerson } from '../../people/subject.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';

export const minimisers = wordSet('obviously simply clearly merely surely evidently');
const obligations = wordSet('should needed had ought');
const have = wordSet('have');
const done = wordSet('tested reviewed checked verified considered planned thought');

/** "obviously should have", "simply needed to": easy to say afterwards. */
export function* minimiser(reading: Reading, index: number): Generator<Match, void> {
  const { sentence } = reading;
  const near = sentence.norm(index) === 'obviously' || sentence.norm(index) === 'clearly' ? 8 : 3;
  for (let at = index + 1; at <= index + near; at++) if (obligation(reading, at)) return yield* minimised(reading, index, at);
  // "Clearly the change was not tested."
  if (index === 0 && near === 8) {
    const not = sentence.words.findIndex(({ norm }, at) => at <= 7 && norm === 'not' && done.has(sentence.norm(at + 1)));
    if (not > 0) yield { from: index, to: index + 1, suggestion: null };
  }
  for (let at = index - 1; at >= index - 2; at--) if (obligation(reading, at)) return yield* minimised(reading, index, at);
}

function* minimised(reading: Reading, index: number, modal: number): Generator<Match, void> {
  const subject = reading.subject(modal);
  const hindsight = reading.sentence.hasAny(modal + 1, modal + 4, have);
  const aboutNow = reading.sentence.norm(modal) === 'should' && !hindsight;
  if ((isPerson(subject) && !aboutNow) || (subject.kind === 'unsaid' && index < 2 && hindsight))
    yield { from: index, to: index + 1, suggestion: null };
}

function obligation({ sentence }: Reading, at: number): boolean {
  const norm = sentence.norm(at);
  if (!obligations.has(norm)) return false;
  return (norm !== 'had' && norm !== 'needed') || sentence.norm(at + 1) === 'to';
}

/** "just needed to", "only had to". */
export function* justNeeded(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const verb = sentence.norm(index + 1);
  if ((verb !== 'needed' && verb !== 'had') || sentence.norm(index + 2) !== 'to') return;
  const subject = reading.subject(index + 1);
  if (isPerson(subject) && subject.kind !== 'we') yield { from: index, to: index + 3, suggestion: null };
}
