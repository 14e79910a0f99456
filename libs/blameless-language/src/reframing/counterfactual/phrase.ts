import type { Match, Reading } from '../../rules/rule.js';
import { Found } from './found.js';
import type { Part } from './found.js';

/** A way to say it, as words in lower case with one space between, and what can be said instead. */
export interface Phrase {
  readonly like: string;
  readonly words: RegExp;
  readonly instead: (found: Found) => string | null;
}

/** What a phrase makes of a finding; null where its words are others. */
export function rephrased(reading: Reading, { from, to }: Pick<Match, 'from' | 'to'>, { words, instead }: Phrase): string | null {
  const offsets: number[] = [];
  let line = '';
  for (let at = from; at < to; at++) {
    if (at > from) line += ' ';
    offsets.push(line.length);
    line += reading.sentence.norm(at);
  }
  const match = words.exec(line);
  if (match === null) return null;
  const parts = new Map<string, Part>();
  for (const [name, [start, end] = [0, 0]] of Object.entries<readonly [number, number] | undefined>(match.indices?.groups ?? {})) {
    const text = line.slice(start, end);
    const first = start + text.length - text.trimStart().length;
    const last = start + text.trimEnd().length;
    if (last <= first) continue;
    const wordFrom = offsets.findIndex((offset) => offset >= first);
    const next = offsets.findIndex((offset) => offset >= last);
    if (wordFrom >= 0) parts.set(name, { from: from + wordFrom, to: next < 0 ? to : from + next });
  }
  return instead(new Found(reading, { from, to }, parts));
}
