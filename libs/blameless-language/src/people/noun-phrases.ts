import { isAuxiliary } from '../prose/verb-group.js';
import type { Sentence } from '../prose/sentence.js';
import { isTimeOfDay } from './stands-as-name.js';
import { chargedWith, isAttributive, isParticle, isTie, openingOf, POSSESSIVES } from './ties.js';

export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  /** What ties it to the words before: a preposition or participle makes it a part of something else. */
  readonly tied: boolean;
}

/** A subject is no farther from its verb. */
const FARTHEST = 25;

/** The noun phrases that end at `last`, the nearest first, and the word that they come to a stop at. */
export function phrasesUpTo(sentence: Sentence, last: number): { readonly phrases: readonly NounPhrase[]; readonly stop: number } {
  const phrases: NounPhrase[] = [];
  let end = last + 1;
  let start = end;
  const close = (tied: boolean): void => {
    if (end > start) phrases.push({ from: start, to: end, tied });
    end = start;
  };
  let at = last;
  for (; at >= Math.max(0, last - FARTHEST); at--) {
    const { norm, pos, kind } = sentence.at(at);
    if (sentence.norm(at) === ')') {
      at = openingOf(sentence, at);
      continue;
    }
    // "It turned out Dana never ran it".
    if (norm === 'out' && sentence.at(at - 1).lemma === 'turn') break;
    // "The person hired to wipe the disks": from the infinitive to the participle.
    const tie = isTie(sentence, at, pos, norm) ? at : pos === 'VERB' ? chargedWith(sentence, at) : null;
    if (tie !== null) {
      close(true);
      at = tie;
      start = at;
      end = at;
      continue;
    }
    // "At 10:02 Dana restarted it".
    if (end > start && isTimeOfDay(sentence, at)) break;
    const verb = pos === 'VERB' && !isAttributive(sentence, at);
    if (verb) break;
    if (sentence.isBoundary(at) || isAuxiliary(norm) || (pos === 'PRON' && !POSSESSIVES.has(norm)) || norm === 'to') break;
    if (kind === 'mark' && norm !== '-') break;
    if (pos === 'ADV' && end === start) continue;
    if (end === start) end = at + 1;
    start = at;
    if (pos === 'DET' || POSSESSIVES.has(norm)) {
      const before = sentence.at(at - 1);
      close((isTie(sentence, at - 1, before.pos, before.norm) && !isParticle(sentence, at - 1)) || chargedWith(sentence, at - 1) !== null);
      start = at;
      end = at;
    }
  }
  close(false);
  return { phrases, stop: at };
}
