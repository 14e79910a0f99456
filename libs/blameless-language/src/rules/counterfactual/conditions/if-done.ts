import { examining, planning, speaking } from '../../../people/attention.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { hasAlternative } from '../hindsight/alternative.js';
import { deeds } from '../deeds.js';
import { artefacts, isByProgram } from '../human-work.js';
import { isWorse } from '../hindsight/luck.js';

/** What only people do: examining, speaking, planning. */
const thoughtful = wordSet('question challenge consider audit involve', examining, speaking, planning);

/** "Had the migration been tested, …": somebody should have. */
export function* hadBeenDone(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const end = sentence.clauseEnd(index + 1);
  for (let at = index + 2; at < Math.min(end, index + 8); at++)
    if (sentence.norm(at) === 'been' && (index === 0 || sentence.norm(index - 1) === ',')) return yield* conditionOf(reading, index, at);
}

/** "If the plan had been reviewed, …". */
export function* ifDone(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  for (let at = index + 2; at < Math.min(sentence.clauseEnd(index + 1), index + 9); at++) {
    if (sentence.norm(at) === 'had' && sentence.hasAny(at + 1, at + 3, been))
      return yield* conditionOf(reading, index, sentence.norm(at + 1) === 'been' ? at + 1 : at + 2);
    // "If the change had gone through review".
    if (
      sentence.norm(at) === 'had' &&
      undergone.has(sentence.norm(at + 1)) &&
      sentence.hasAny(at + 2, at + 6, passed) &&
      hasAlternative(reading, index)
    ) {
      yield { from: index, to: sentence.clauseEnd(at + 1), suggestion: null };
      return;
    }
    // "If it would have (been) done one by one".
    if (sentence.has(at, 'would', 'have')) return yield* conditionOf(reading, index, sentence.norm(at + 2) === 'been' ? at + 2 : at + 1);
  }
}

function* conditionOf(reading: Reading, from: number, beenAt: number): Generator<Match, void> {
  const { sentence } = reading;
  const verb = sentence.at(beenAt + 1).pos === 'ADV' ? beenAt + 2 : beenAt + 1;
  const planned =
    isPlanned(sentence.at(verb).lemma) && !sentence.norm(verb).endsWith('ing') && !sentence.hasAny(beenAt, verb + 4, automatic);
  // "Caught by the linter if it had been enabled": a tool, and how it was set.
  const tool =
    setting.has(sentence.at(verb).lemma) &&
    (sentence.hasAny(0, sentence.words.length, artefacts) || sentence.hasAny(from, beenAt, switches));
  if (planned && !tool && hasAlternative(reading, from) && !isByProgram(reading, verb) && !isWorse(reading))
    yield { from, to: verb + 1, suggestion: null };
}

/** What only people do, and what they put off. */
function isPlanned(lemma: string): boolean {
  return thoughtful.has(lemma) || putOff.has(lemma) || deeds.has(lemma);
}

const putOff = wordSet(
  'start begin finish complete prioritise prioritize schedule follow do handle address undertake perform staff rehearse approve',
);
const setting = wordSet('enable configure set turn add switch');
const switches = wordSet('flag option setting feature limit check');
const been = wordSet('been');
const undergone = wordSet('gone undergone received had gotten got passed');
const passed = wordSet('review reviews rehearsal approval sign-off qa scrutiny walkthrough');
const automatic = wordSet('automatically automatic cron timer script pipeline');
