import { nots } from '../../prose/function-words.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { isNamedAt } from './names.js';

const saying = wordSet('said told confirmed assured claimed promised insisted reported stated declared announced swore asserted');
const against = wordSet('according contrary');
const untrue = wordSet('wrong false untrue incorrect');
const turning = wordSet('which this that it but');
const BE = wordSet('was is were');
const concessions = wordSet('when although though but while whereas');
const itself = wordSet('it they this that which');
const auxiliaries = wordSet('was were did had is does has could');
const assurances = wordSet('assurance assurances promise promises claim claims word');

/** The words that {@link gainsaid} looks at. */
export const gainsaidWords: ReadonlySet<string> = new Set([...saying, ...against, ...assurances]);

/** "According to Dana it was safe, which was wrong", "Dana confirmed that it was empty when it was not", "contrary to Dana's assurance". */
export function* gainsaid(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm } = sentence.at(index);
  if (assurances.has(norm)) {
    const of = sentence.norm(index - 1) === "'s" && isNamedAt(reading, index - 2) ? index - 3 : null;
    const despite =
      of !== null && (sentence.norm(of) === 'against' || sentence.norm(of) === 'despite' || sentence.norm(of - 1) === 'contrary');
    if (despite) yield { from: index, to: index + 1, suggestion: null };
    return;
  }
  const who = against.has(norm) ? index + 2 : index - 1;
  if (against.has(norm) && sentence.norm(index + 1) !== 'to') return;
  const named = isNamedAt(reading, norm === 'contrary' && sentence.norm(who) === 'what' ? who + 1 : who);
  if (!named) return;
  if (norm === 'contrary') {
    if (sentence.norm(who) === 'what') yield { from: index, to: who + 1, suggestion: null };
    return;
  }
  const to = untruthAfter(reading, index + 2);
  if (to !== null) yield { from: index, to: against.has(norm) ? who : to, suggestion: null };
}

/** The end of ", which was wrong", "when it was not", "but it did not"; null where nothing gainsays it. */
function untruthAfter({ sentence }: Reading, from: number): number | null {
  for (let at = from; at < sentence.words.length - 1; at++) {
    const { norm } = sentence.at(at);
    const mark = sentence.at(at - 1).kind === 'mark';
    if (mark && turning.has(norm)) {
      const be = [at + 1, at + 2].find((next) => BE.has(sentence.norm(next)));
      if (be !== undefined && sentence.hasAny(be + 1, be + 3, untrue) && sentence.isBoundary(be + 2)) return be + 2;
      if (be !== undefined && nots.has(sentence.norm(be + 1)) && sentence.norm(be + 2) === 'true') return be + 3;
      if (norm === 'which' && sentence.norm(at + 1) === 'it' && isDenied({ sentence }, at + 2)) return at + 4;
    }
    const turn = concessions.has(norm) ? at + 1 : mark && norm !== 'which' ? at : null;
    if (turn !== null && itself.has(sentence.norm(turn)) && isDenied({ sentence }, turn + 1)) return turn + 3;
  }
  return null;
}

/** "Was not", and nothing behind it. */
function isDenied({ sentence }: Pick<Reading, 'sentence'>, at: number): boolean {
  return auxiliaries.has(sentence.norm(at)) && nots.has(sentence.norm(at + 1)) && sentence.isBoundary(at + 2);
}
