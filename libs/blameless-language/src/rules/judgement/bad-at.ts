import { isPerson } from '../../people/subject.js';
import { BE } from '../../prose/verb-group.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';

/** What somebody is at what they do, and what they are not. */
const able = wordSet('good great strong skilled brilliant adept proficient');
const unable = wordSet('bad terrible lousy hopeless awful poor rubbish useless horrible dreadful weak crap shit');
const times = wordSet('night noon times time first last least present that the most once all best home midnight peak');
const plural = wordSet('am are');
const nots = wordSet('not never hardly no');
const strength = wordSet(
  'very really particularly especially always exactly so too that all pretty quite rather just simply notoriously always often',
);

/** The words that {@link badAt} looks at. */
export const abilityWords: ReadonlySet<string> = new Set([...able, ...unable]);

/** "We are not good at capacity planning", "the team is terrible at estimating"; not "was weak at night". */
export function* badAt(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const next = sentence.at(index + 2);
  if (sentence.norm(index + 1) !== 'at' || next.kind !== 'word' || times.has(next.norm)) return;
  let at = index - 1;
  while (strength.has(sentence.norm(at))) at--;
  const negated = nots.has(sentence.norm(at));
  if (able.has(sentence.norm(index)) !== negated) return;
  const be = negated ? at - 1 : at;
  if (!BE.has(sentence.norm(be)) || sentence.norm(be) === 'be' || reading.group(be).modal !== null) return;
  const subject = reading.subject(be);
  // "I am not good at naming things": of oneself, and every day.
  if (!isPerson(subject) || subject.kind === 'self') return;
  const have = plural.has(sentence.norm(be)) ? 'have' : sentence.norm(be) === 'is' ? 'has' : 'had';
  yield { from: be, to: index + 2, suggestion: `${have} difficulties with` };
}
