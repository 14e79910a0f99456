import { isPerson, isSingledOut } from '../../people/subject.js';
import { rewrittenClause } from '../../rewriting.js';
import { wordSet } from '../rule.js';
import type { Match, Reading } from '../rule.js';
import { helpfulDeeds } from './deeds.js';
import { dispositions, isAsked, isFirst, perfectAfter, undone } from './perfect.js';

const withs = wordSet('with');
const tools = wordSet(
  'tool tools monitor monitors monitoring alert alerts alerting dashboard dashboards metric metrics tracing logging logs backup backups',
);

/** "could have noticed", of people; "could have lost data" is what might have become of them. */
export function* couldHave(reading: Reading, modal: number): Iterable<Match> {
  const perfect = perfectAfter(reading, modal);
  if (perfect === null || isAsked(reading, modal) || (perfect.been && !dispositions.has(reading.sentence.norm(perfect.verb)))) return;
  const { sentence } = reading;
  const subject = reading.subject(modal);
  if (perfect.negated) return;
  // "Could have drained the node first": the first words of a note.
  if (subject.kind === 'unsaid' && isFirst(reading, modal) && sentence.at(perfect.verb).pos === 'VERB') {
    yield undone(reading, subject, modal, perfect);
    return;
  }
  // "With a cheaper tool we could have": what was wanting is a thing.
  if (sentence.hasAny(perfect.verb + 1, sentence.words.length, tools) && sentence.hasAny(perfect.verb + 1, sentence.words.length, withs))
    return;
  if (!isPerson(subject) || !(perfect.been || helpfulDeeds.has(sentence.at(perfect.verb).lemma))) return;
  yield undone(reading, subject, modal, perfect);
}

/** "was supposed to watch the graphs", "was expected to", of somebody singled out. */
export function* supposedTo(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const be = sentence.norm(index - 1);
  if ((be !== 'was' && be !== 'were') || sentence.norm(index + 1) !== 'to') return;
  if (sentence.norm(index + 2) === 'be' && !sentence.norm(index + 3).endsWith('ing')) return;
  const subject = reading.subject(index - 1);
  if (isSingledOut(subject)) yield rewrittenClause(reading, subject, index - 1, index + 2, null);
}
