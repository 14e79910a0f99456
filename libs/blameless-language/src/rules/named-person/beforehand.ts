import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';

/** What takes a safeguard away, or leaves something out. */
const weakening = wordSet(
  'silence disable skip bypass mute ignore comment hardcode hard-code override suppress snooze revoke unplug force-push cancel postpone',
);
const warned = wordSet('told asked reminded instructed');

/** The words that {@link beforehand} looks at. */
export const beforehandWords: ReadonlySet<string> = new Set([...weakening, ...warned]);

/** "Dana had silenced the alert", "Dana had been told about it": what somebody did or knew before, as the reason. */
export function* beforehand(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { lemma, norm } = sentence.at(index);
  const group = reading.group(index);
  if (!group.perfect || group.modal !== null || !sentence.hasAny(group.start, index, had)) return;
  const did = weakening.has(lemma) && !group.passive && !group.negated;
  const knew =
    warned.has(norm) &&
    group.passive &&
    (sentence.norm(index + 1) === 'about' || sentence.norm(index + 1) === 'not' || sentence.norm(index + 1) === 'to');
  if ((did || knew) && reading.subject(index).kind === 'named') yield { from: group.start, to: index + 1, suggestion: null };
}
const had = wordSet('had');
