import { Wordings } from '../../prose/wordings.js';
import type { Match, Reading } from '../rule.js';

/** That people are as they are, offered as the reason. */
const fallible = new Wordings([
  'we all|sometimes|too|also make mistake|mistakes|error|errors',
  'all|each|any of us make mistake|mistakes|error|errors',
  'everyone|everybody make mistake|mistakes|error|errors',
  'mistakes|mistake happen|occur .|and|but|so|to|in',
  'err be human',
  'we be all|only|just|but human|humans .|and|but|after|so',
  'we be human|humans .|and|but|after',
  'be only|just human .',
  'being human mean|means',
  'human error|errors|mistake|mistakes will always',
  'nobody|noone be perfect|infallible',
]);

/** The words that {@link allAreFallible} looks at. */
export const fallibleWords: ReadonlySet<string> = new Set(fallible.firstWords);

/** "We all make mistakes", "to err is human": said of what happened, it explains nothing. */
export function* allAreFallible({ sentence }: Reading, index: number): Iterable<Match> {
  const to = fallible.endAt(sentence, index);
  if (to === null || ahead.has(sentence.norm(index - 1))) return;
  yield { from: index, to: Math.min(to, sentence.words.length), suggestion: null };
}
/** "When mistakes happen", "because we are human": what a design starts from. */
const ahead = new Set('when if where because since that how as until before'.split(' '));
