import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { isAskedOfPeople } from './asked.js';

const FARTHEST = 9;
const reading = wordSet('read re-read reread skim study understand look think consider reflect');
/** What is written for people to read, so that no program is told to. */
const readable = wordSet(
  'diff diffs plan plans ticket tickets runbook docs doc documentation notes note output changelog logs log manual message messages warning warnings page query ' +
    'script error errors pr code instruction instructions spec review reviews comment comments thread email mail procedure guide readme report graph graphs dashboard ' +
    'dashboards prompt label labels history alert alerts statement command commands issue consequences it',
);

/** The words that {@link readFirst} looks at. */
export const readFirstWords: ReadonlySet<string> = reading;

/** "Read the plan before applying it": somebody is to know before they act. */
export function* readFirst(context: Reading, index: number): Iterable<Match> {
  const { sentence } = context;
  const { norm, lemma } = sentence.at(index);
  if (norm !== lemma && norm !== 're-read') return;
  for (let at = index + 1; at < index + FARTHEST && !sentence.isBoundary(at); at++) {
    if (sentence.norm(at) !== 'before') continue;
    const acting = sentence.norm(at + 1).endsWith('ing') || actors.has(sentence.norm(at + 1));
    if (acting && sentence.hasAny(index + 1, at, readable) && isAskedOfPeople(context, index))
      yield { from: index, to: at, suggestion: null };
    return;
  }
}
const actors = wordSet('you we they i');
