import { BE } from '../../prose/verb-group.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';

/** What a way may well be called that is still open: of a decision only once it was taken. */
const illChosen = wordSet(
  'dangerous risky premature unsound unjustified unjustifiable flawed unfortunate unsafe hazardous wrong poor bad terrible questionable rash careless hasty foolish reckless unwise ' +
    'misguided mistaken short-sighted shortsighted dubious imprudent ill-advised incorrect',
);
/** As attributes; the others are found before any decision anyway. */
const attributes = wordSet(
  'dangerous risky premature unsound unjustified unjustifiable flawed unfortunate unsafe hazardous unwise mistaken',
);
const decisions = wordSet(
  'decision decisions choice choices call calls move moves judgement judgment gamble bet shortcut compromise assumption assumptions',
);
/** Programs make calls, moves and assumptions. */
const decided = wordSet('decision decisions choice choices judgement judgment gamble');
const past = wordSet('was were been made took made');
const linked = wordSet('turned proved proven');
const ofPrograms = wordSet(
  'scheduler planner optimizer optimiser autoscaler routing balancer algorithm model compiler allocator placement',
);

/** The words that {@link illChosenDecision} looks at. */
export const illChosenWords: ReadonlySet<string> = new Set([...illChosen, ...attributes]);

/** "This was a dangerous decision", "the decision to skip the canary was premature". */
export function* illChosenDecision(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm } = sentence.at(index);
  if (attributes.has(norm) && decisions.has(sentence.norm(index + 1))) {
    if (sentence.hasAny(index - 5, index, past) && !sentence.hasAny(0, index, ofPrograms))
      yield { from: index, to: index + 2, suggestion: sentence.written(index + 1, index + 2) };
    return;
  }
  if (!illChosen.has(norm) || !sentence.isBoundary(index + 1)) return;
  yield* wasIllChosen(reading, index);
}

function* wasIllChosen(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  let be = index - 1;
  while (sentence.at(be).pos === 'ADV' && sentence.norm(be) !== 'not') be--;
  const said =
    (BE.has(sentence.norm(be)) && past.has(sentence.norm(be))) ||
    linked.has(sentence.norm(be)) ||
    sentence.has(be - 2, 'turned', 'out', 'to');
  if (!said || reading.group(be).modal !== null) return;
  for (let at = be - 1; at >= Math.max(0, be - 10); at--) {
    if (sentence.at(at).kind === 'mark') return;
    if (!decided.has(sentence.norm(at))) continue;
    const whole = sentence.norm(at + 1) === 'to' || sentence.norm(at + 1) === 'not' || at === be - 1;
    if (whole && !sentence.hasAny(0, at, ofPrograms)) yield { from: be, to: index + 1, suggestion: null };
    return;
  }
}
