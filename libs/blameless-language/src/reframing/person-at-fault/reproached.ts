import { inflected } from '../inflected.js';
import { baseOf } from '../said.js';
import type { Said } from '../said.js';
import type { Span } from '../span.js';

const UNDONE =
  /^(?:force-pushed|overwrote|overwritten|deleted|discarded|dropped|wiped|erased|removed|truncated|purged|reset|clobbered|nuked)(?: |$)/;

/** Wordings of reproach and of amends, by their verb: `@` is whom it names, by role, `$1` what the brackets found. */
const VERBS: readonly (readonly [RegExp, string])[] = [
  [/^(?:blame|blames|blamed|blaming|faulted|faults) (?:the )?(.+?) (for (?:not )?\w+ing)$/, '~see reasons with @1 $2'],
  [/^(?:blame|blames|blamed|blaming|faulted|faults) (?!on )(.+)$/, '~see reasons with @1'],
  [/^(?:lay|lays|laid|laying|put|puts) (?:\w+ of )?(?:the )?blame (for .+) on (.+)$/, '~see reasons $1 with @2'],
  [/^(?:lay|lays|laid|laying|put|puts) (?:\w+ of )?(?:the )?blame (not just|solely|squarely|partly)? ?on (.+)$/, '~see reasons $1 with @2'],
  [/^(?:took|take|takes|taking) the (?:heat|blame|fall)( for)?$/, '~answer$1'],
  [/^(?:own|owns|owned|owning) (?:that|this|the|my|our) (?:mistake|error|failure)$/, '~tell what led to it'],
  [
    /^(?:apologi[sz]e|apologi[sz]es|apologi[sz]ed) for (?:neglecting|missing|overlooking|ignoring|omitting)$/,
    '~can tell what stood in the way of',
  ],
  [/^(?:throw|throws|threw|throwing) (.+) under the bus$/, '~name @1'],
  [/^(?:hold|holds|holding|held) (.+) (?:accountable|responsible|to account)$/, '~ask @1 what would have helped'],
  [/^(?:assign|assigns|assigned) responsibility to (.+)$/, '~give it an owner'],
];

/** A reproach, or amends for one, as what was seen, told or named; something undone, as what the step did. */
export function unreproached(span: Span, said: Said): string | null {
  const bare = span.sentence.words
    .slice(said.verb, span.to)
    .map(({ norm }) => norm)
    .join(' ');
  if (UNDONE.test(bare) && !said.negated && said.form !== 'doing' && said.form !== 'base')
    return said.put(`~take a step that ${inflected(`~${baseOf(said)}`, 'past')} ${span.written(said.verb + 1, span.to)}`.trimEnd());
  for (const [pattern, rewrite] of VERBS) {
    const found = pattern.exec(bare);
    if (found === null) continue;
    const filled = [1, 2].reduce(
      (text, group) =>
        text.replace(`@${group}`, () => whom(span, said, found, group)).replace(`$${group}`, () => written(span, said, found, group)),
      rewrite,
    );
    return said.put(filled.replace(/ {2,}/g, ' '));
  }
  return null;
}

/** What the brackets found, as words of the sentence. */
function placeOf({ verb }: Said, found: RegExpExecArray, words: string): readonly [number, number] {
  const skipped = found.input
    .slice(0, found.input.lastIndexOf(words))
    .split(' ')
    .filter((word) => word !== '').length;
  return [verb + skipped, verb + skipped + words.trim().split(' ').length];
}

function written(span: Span, said: Said, found: RegExpExecArray, group: number): string {
  const words = found[group];
  if (words === undefined) return '';
  return `${words.startsWith(' ') ? ' ' : ''}${span.written(...placeOf(said, found, words))}`;
}

function whom(span: Span, said: Said, found: RegExpExecArray, group: number): string {
  const words = found[group];
  return words === undefined ? '' : span.roleOrFirm(...placeOf(said, found, words));
}
