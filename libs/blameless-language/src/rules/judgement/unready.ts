import { nobody } from '../../people/pronouns.js';
import { nots } from '../../prose/function-words.js';
import { isReaderOnCondition } from '../../people/reader.js';
import { isPerson, isPersonIfActing } from '../../people/subject.js';
import { BE } from '../../prose/verb-group.js';
import { Wordings } from '../../prose/wordings.js';
import type { Match, Reading } from '../rule.js';
import { endOf } from './said-to.js';

/** What people are said not to have been. */
const denied = new Wordings([
  'prepared .|for|to|in|well',
  'well|adequately|properly|sufficiently|fully prepared|equipped|organised|organized',
  'ready for',
  'equipped to|for',
  'competent|capable enough?',
  'qualified|skilled|trained|experienced enough? to|for',
  'up to job|task|it|scratch|par|standard|challenge|speed',
  'cut out for|to',
  'organised|organized|disciplined|professional|rigorous|responsible|honest|forthcoming|transparent|proactive enough',
  'professional|honest|forthcoming|upfront|diligent|proactive .|about|with',
]);
/** What people are said to have been. */
const said = new Wordings([
  'out of depth',
  'in over head|heads',
  'in way|far over head|heads',
  'over head|heads',
  'ill-equipped|ill-prepared|underprepared|under-prepared|unequipped|unqualified|unfit .|to|for',
  'incapable of',
  'bad|terrible|awful|horrible|rubbish|lousy|hopeless|useless|crap|poor|rotten|shit at',
  'asleep on job',
  'half asleep',
  'in denial about|.|of|that',
  'deaf to',
  'too cheap|stingy|tight|mean|lazy|proud|stubborn to',

  'fixated|hung-up on',
  'blinded by',
  'caught|taken off guard|balance',
  'caught|taken off-guard|unawares',
  'rude|unhelpful|evasive|dismissive|condescending|patronising|patronizing|hostile|uncooperative|impolite|obstructive|abusive .|and|or|to|about|towards',
  'unhelpful|evasive|dismissive|rude|condescending and|or',
  'all over place',
]);
const suck = new Wordings(['suck at|as']);
/** What people are said to have been without. */
const had = new Wordings([
  'have skill|skills|skillset|skill-set|skill expertise|set? .|to|for|in',
  'have expertise|competence|competency|capability|capabilities|know-how|experience|sense|decency|courtesy|courage|guts|backbone|discipline|maturity|patience|wit|foresight|wherewithal .|to|for|in',
  'have sufficient|enough|required|necessary|needed|right|technical|adequate skill|skills|expertise|competence|experience|knowledge|training|discipline',
  'have common|good sense .|to',
  'have clue .|how|what|about|of',
  'know what I|we|he|she|they|you be do',
  'know what one|people be do',
]);

/** The words that {@link unready} looks at. */
export const unreadyWords: ReadonlySet<string> = new Set([denied, said, suck, had].flatMap(({ firstWords }) => [...firstWords]));

/** "We were not prepared for it", "the shift was out of its depth", "they did not have the expertise to run it". */
export function* unready(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  yield* without(reading, index);
  const good = denied.endAt(sentence, index);
  const bad = said.endAt(sentence, index);
  if (good === null && bad === null) return;
  let at = index - 1;
  while (at > index - 4 && sentence.at(at).kind === 'word' && !BE.has(sentence.norm(at))) at--;
  const be = sentence.norm(at);
  if (!BE.has(be) || be === 'be') return;
  const denies = sentence.hasAny(at + 1, index, nots);
  const subject = reading.subject(at);
  const noOne = nobody.has(sentence.norm(subject.to - 1));
  if (reading.group(at).modal !== null || (good !== null && bad === null) !== (denies || noOne)) return;
  // What we are not prepared for yet is a matter of time.
  if (good !== null && (be === 'is' || be === 'are' || be === 'am')) return;
  if (isPersonIfActing(subject))
    yield { from: noOne ? subject.from : at, to: endOf(sentence, index, good ?? bad ?? index), suggestion: null };
}

/** "Did not have the expertise", "do not know what they are doing", "we suck at this". */
function* without(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const sucks = sentence.at(index).pos === 'VERB' ? suck.endAt(sentence, index) : null;
  if (sucks !== null && isPerson(reading.subject(index))) yield { from: index, to: endOf(sentence, index, sucks), suggestion: null };
  const to = had.endAt(sentence, index);
  if (to === null) return;
  const group = reading.group(index);
  const subject = reading.subject(index);
  if (!group.negated || group.modal !== null || !isPersonIfActing(subject) || isReaderOnCondition(sentence, subject)) return;
  // What we do not have yet is how things are.
  if (subject.kind === 'we' && sentence.norm(group.start) !== 'did') return;
  yield { from: group.start, to: endOf(sentence, index, to), suggestion: null };
}
