import { care } from './lack.js';
import { wasOrWere } from '../../prose/function-words.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';

/** What somebody may give to what they do; a request is made with no token. */
const given = wordSet(
  'thought thoughts regard consideration concern care respect heed foresight forethought planning preparation diligence caution empathy remorse sense courtesy discipline ' +
    'accountability ownership oversight supervision',
);
const excuses = wordSet('excuse excuses justification pretext');
const giving = wordSet('given taken paid exercised shown made put spared devoted');
const attention = wordSet('attention effort time care thought thoughts consideration regard heed');
const degrees = wordSet(
  'real proper serious apparent discernible obvious clear adequate due sufficient particular valid good conceivable possible acceptable reasonable much',
);
const scarcity = wordSet('absence dearth want paucity shortage deficit void scarcity');
const lacking = wordSet('coordination supervision transparency', care);
const disregard = wordSet('for to of');

/** The words that {@link regardless} looks at. */
export const regardlessWords: ReadonlySet<string> = new Set([
  'much',
  'any',
  'no',
  'little',
  'scant',
  'zero',
  'complete',
  'total',
  'utter',
  'devoid',
  ...scarcity,
]);

/** "With no thought for what follows", "no care was taken", "there was no excuse", "an absence of leadership". */
export function* regardless(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm } = sentence.at(index);
  if (scarcity.has(norm) || norm === 'devoid') {
    const what = sentence.at(index + 2).pos === 'ADJ' && !lacking.has(sentence.norm(index + 2)) ? index + 3 : index + 2;
    if (sentence.norm(index + 1) === 'of' && lacking.has(sentence.norm(what))) yield { from: index, to: what + 1, suggestion: null };
    return;
  }
  if (norm === 'complete' || norm === 'total' || norm === 'utter') {
    if (sentence.norm(index + 1) === 'disregard' && disregard.has(sentence.norm(index + 2)))
      yield { from: index, to: index + 2, suggestion: null };
    return;
  }
  yield* hardlyAny(reading, index);
  const what = degrees.has(sentence.norm(index + 1)) ? index + 2 : index + 1;
  const before = sentence.norm(index - 1);
  // "With no regard to case": how a program compares.
  const withNo = before === 'with' || (before === 'very' && sentence.norm(index - 2) === 'with');
  if (withNo && given.has(sentence.norm(what)) && !sentence.hasAny(what + 1, what + 4, spelling))
    yield { from: before === 'with' ? index - 1 : index - 2, to: what + 1, suggestion: null };
  else if (norm !== 'any' && norm !== 'much' && attention.has(sentence.norm(what)) && isGiven(reading, what))
    yield { from: index, to: what + 3, suggestion: null };
  else if (excuses.has(sentence.norm(what)) && norm === 'no') yield { from: index, to: what + 1, suggestion: null };
}
/** "Hardly any testing", "next to no planning", "not much thought went into it". */
function* hardlyAny({ sentence }: Reading, index: number): Iterable<Match> {
  const before = sentence.norm(index - 1);
  const few =
    (sentence.norm(index) === 'no' && (nearly.has(before) || sentence.has(index - 2, 'next', 'to'))) ||
    (sentence.norm(index) === 'any' && (before === 'hardly' || before === 'scarcely' || before === 'barely')) ||
    (sentence.norm(index) === 'little' && (before === 'very' || before === 'precious')) ||
    sentence.norm(index) === 'zero';
  const from = sentence.norm(index) === 'zero' ? index : sentence.has(index - 2, 'next', 'to') ? index - 2 : index - 1;
  if (few && skimped.has(sentence.norm(index + 1)) && sentence.at(index + 2).pos !== 'NOUN')
    yield { from, to: index + 2, suggestion: null };
  else if (attention.has(sentence.norm(index + 1)) && wentInto.has(sentence.norm(index + 2)) && sentence.norm(index + 3) === 'into') {
    const denied = sentence.norm(index) !== 'any' && (sentence.norm(index) !== 'much' || before === 'not');
    if (denied) yield { from: sentence.norm(index) === 'much' ? index - 1 : index, to: index + 4, suggestion: null };
  }
}
const nearly = wordSet('virtually almost practically basically absolutely literally');
const wentInto = wordSet('went goes gone put');
const skimped = wordSet(
  'planning testing thought review preparation communication coordination care effort training oversight supervision discipline leadership diligence research rehearsal consideration',
);
const spelling = wordSet('case order whitespace locale timezone sign size type');

/** "No thought was given". */
function isGiven({ sentence }: Reading, what: number): boolean {
  if (wasOrWere.has(sentence.norm(what + 1))) return giving.has(sentence.norm(what + 2));
  return (
    (sentence.norm(what + 1) === 'had' || sentence.norm(what + 1) === 'has') &&
    sentence.norm(what + 2) === 'been' &&
    giving.has(sentence.norm(what + 3))
  );
}
