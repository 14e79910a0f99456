import { wordSet } from '../../../prose/word-set.js';
import { Wordings } from '../../../prose/wordings.js';
import type { Match, Reading } from '../../rule.js';
import { perfectAfter } from './perfect.js';
import { peopleAt } from '../whom.js';

const expecting = wordSet('expect like love prefer hope wish want appreciate');
/** What is expected of nobody in particular, and what programs are expected to give. */
const pronouns = wordSet('it them you they');
const seeing = new Wordings(['see', 'have see|seen', 'hear from']);

/** "One would expect an administrator to have checked", "I'd have expected QA to try it", "would have liked to see the team pull in …". */
export function* wouldExpect(reading: Reading, modal: number): Iterable<Match> {
  const { sentence } = reading;
  const perfect = perfectAfter(reading, modal);
  const verb = perfect?.verb ?? (sentence.at(modal + 1).pos === 'ADV' ? modal + 2 : modal + 1);
  const { lemma, norm: said } = sentence.at(verb);
  if (lemma === 'think') yield* wouldThink(reading, modal, verb);
  if (!(expecting.has(lemma) || said === 'preferred') || perfect?.been === true) return;
  // "I would like the team to look at it" asks for what is to come.
  if (perfect === null && lemma !== 'expect') return;
  yield* moreFrom(reading, modal, verb);
  let whom = verb + 1;
  if (sentence.norm(whom) === 'to') whom = seeing.endAt(sentence, whom + 1) ?? whom;
  if (sentence.norm(whom) === 'for' || sentence.norm(whom) === 'that') whom++;
  if (sentence.norm(whom) === 'more' || sentence.norm(whom) === 'better') {
    if (sentence.norm(whom + 1) === 'from' && peopleAt(reading, whom + 2) !== null)
      yield { from: modal, to: sentence.clauseEnd(whom + 2), suggestion: null };
    return;
  }
  const to = pronouns.has(sentence.norm(whom)) ? null : peopleAt(reading, whom);
  if (to === null) return;
  const deed = sentence.norm(to) === 'to' ? to + 1 : to;
  const { pos, norm } = sentence.at(deed);
  if (pos !== 'VERB' && norm !== 'have' && norm !== 'would' && norm !== 'had') return;
  // An expected act of people, as seen from afterwards; "to be notified" is one of programs.
  if (norm !== 'be' && !undergone.has(norm)) yield { from: modal, to: sentence.clauseEnd(deed), suggestion: null };
}
/** "One would have thought that somebody would check the date." */
function* wouldThink(reading: Reading, modal: number, verb: number): Iterable<Match> {
  const { sentence } = reading;
  const who = sentence.norm(verb + 1) === 'that' ? verb + 2 : verb + 1;
  const to = peopleAt(reading, who);
  if (to !== null && sentence.norm(who) !== 'we' && (sentence.norm(to) === 'would' || sentence.norm(to) === 'had'))
    yield { from: modal, to: sentence.clauseEnd(to + 1), suggestion: null };
}

/** "From the vendor we would have expected a bit more." */
function* moreFrom(reading: Reading, modal: number, verb: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.norm(0) === 'from' && peopleAt(reading, 1) !== null && sentence.hasAny(verb, verb + 6, more))
    yield { from: modal, to: sentence.clauseEnd(verb + 1), suggestion: null };
}
const more = wordSet('more better');
const undergone = wordSet('receive get experience');

/** "It was expected of the shift lead to verify it", "more was expected of the vendor". */
export function* wasExpectedOf(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const be = sentence.norm(index - 1);
  if ((be !== 'was' && be !== 'were' && be !== 'been') || sentence.norm(index + 1) !== 'of') return;
  const to = peopleAt(reading, index + 2);
  if (to !== null) yield { from: index - 1, to: sentence.clauseEnd(to), suggestion: null };
}

/** "We expected better from our provider", "we expect more of ourselves", "you'd expect better". */
export function* expectedBetter(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.norm(index + 1) !== 'better' && sentence.norm(index + 1) !== 'more') return;
  const whom = sentence.norm(index + 2) === 'of' || sentence.norm(index + 2) === 'from' ? index + 3 : null;
  const people = whom !== null && (selves.has(sentence.norm(whom)) || peopleAt(reading, whom) !== null);
  const anybody = whom === null && sentence.norm(index + 1) === 'better' && sentence.isBoundary(index + 2);
  if (people || anybody) yield { from: index, to: whom === null ? index + 2 : sentence.clauseEnd(whom), suggestion: null };
}
const selves = wordSet('ourselves themselves myself yourself');
