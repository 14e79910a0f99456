import { BE } from '../../prose/verb-group.js';
import { wordSet } from '../../prose/word-set.js';
import { humanEvents, humanWork, isAbout } from '../counterfactual/human-work.js';
import type { Match, Reading } from '../rule.js';
import { isDenied } from '../denied.js';

/** What somebody's work is called that went badly. */
const shambles = wordSet(
  'mess shambles disaster joke fiasco farce debacle circus chaos disgrace trainwreck wreck embarrassment catastrophe clusterfuck shitshow omnishambles travesty ' +
    'cock-up muddle pantomime mockery abomination whitewash smokescreen gibberish nonsense drivel waffle',
);
/** What only people do, beside {@link humanWork} and what they come together for. */
const works = wordSet(
  'messaging rollout cabling briefing planning paperwork documentation migration cutover move launch triage cleanup statement announcement apology organization management ' +
    'labelling labeling workmanship behaviour behavior conduct attitude performance treatment work effort estimate estimates note notes postmortem post-mortem explanation',
);
/** Degrees, which may stand between: "a complete and utter mess". */
const between = wordSet('a an the and of bit train goose chase');
const MOST_BETWEEN = 6;
const ofMachines = wordSet('checks check test tests call notice rollback');

/** The words that {@link wasShambles} looks at. */
export const shamblesWords: ReadonlySet<string> = new Set([...shambles, 'place']);

/** "The handover was a shambles", "communication was all over the place": of what people do, not of what became of a table. */
export function* wasShambles(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.at(index + 1).pos === 'NOUN' || isDenied(reading, index)) return;
  if (sentence.norm(index) === 'place' && !sentence.has(index - 3, 'all', 'over', 'the')) return;
  let be = sentence.norm(index) === 'place' ? index - 4 : index - 1;
  while (be > index - MOST_BETWEEN && (between.has(sentence.norm(be)) || sentence.at(be).pos === 'ADJ' || sentence.at(be).pos === 'ADV'))
    be--;
  const { norm } = sentence.at(be);
  if (!BE.has(norm) || norm === 'be' || reading.group(be).modal !== null) return;
  const subject = reading.subject(be);
  const event = isAbout(reading, subject, humanEvents) && !ofMachines.has(sentence.norm(subject.to - 1));
  if (event || isAbout(reading, subject, humanWork) || isAbout(reading, subject, works))
    yield { from: be, to: index + 1, suggestion: null };
}
