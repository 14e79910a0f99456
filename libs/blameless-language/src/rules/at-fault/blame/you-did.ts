import { subjects } from '../../../people/pronouns.js';
import { nots } from '../../../prose/function-words.js';
import { isPerson } from '../../../people/subject.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';

const FARTHEST = 14;

/** The words that {@link youDid} looks at. */
export const didWords: ReadonlySet<string> = wordSet('did');

/** "The script didn't delete it, you did": not the machine but somebody. */
export function* youDid(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const ends = index + 1 >= sentence.words.length || sentence.at(index + 1).kind === 'mark';
  if (!ends || !subjects.has(sentence.norm(index - 1))) return;
  const pause = sentence.norm(index - 2) === 'but' ? index - 3 : index - 2;
  const { kind, norm } = sentence.at(pause);
  if (kind !== 'mark' || norm === '(' || norm === ')') return;
  for (let at = pause - 1; at >= Math.max(0, pause - FARTHEST) && sentence.at(at).kind !== 'mark'; at--) {
    if (!nots.has(sentence.norm(at))) continue;
    // "They did not see it, we did" is no reproach to us.
    let verb = at + 1;
    while (verb < pause && sentence.at(verb).pos !== 'VERB') verb++;
    if (verb < pause && !isPerson(reading.subject(verb))) yield { from: index - 1, to: index + 1, suggestion: null };
    return;
  }
}
