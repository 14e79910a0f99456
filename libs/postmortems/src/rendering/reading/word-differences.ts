import { diffArrays } from 'diff';
import type { DocumentStatement } from '../../read-models/document/document.js';

/** A run of words that stayed, went or came. */
export interface WordRun {
  readonly kind: 'SAME' | 'REMOVED' | 'ADDED';
  readonly text: string;
}

/** Beyond so many differences two texts have nothing to do with each other, and telling their words apart would take long. */
const MAX_EDITS = 400;

/** What is different between two versions of a section, statement by statement; statements that stayed as they were are left out. */
export function wordDifferences(
  before: readonly DocumentStatement[],
  after: readonly DocumentStatement[],
): readonly (readonly WordRun[])[] {
  const changes = diffArrays(
    before.map(({ text }) => text),
    after.map(({ text }) => text),
  );
  const differences: (readonly WordRun[])[] = [];
  let removed: string[] = [];
  const flush = (added: readonly string[]): void => {
    differences.push(...counterparts(removed, added).map(([one, other]) => wordsBetween(one, other)));
    removed = [];
  };
  for (const change of changes) {
    if (change.removed) removed = [...removed, ...change.value];
    else flush(change.added ? change.value : []);
  }
  flush([]);
  return differences;
}

type Counterparts = readonly [before: string | undefined, after: string | undefined];

/** How many pairs of statements are looked at; of more, those that stand in each other's place are compared. */
const MOST_PAIRS = 10_000;
/** From 0 to 1: below that, two statements are not versions of one. */
const LEAST_ALIKE = 0.4;

/** What became of which statement, in reading order: those that are most alike, taken together. What is left over went or came. */
function counterparts(removed: readonly string[], added: readonly string[]): readonly Counterparts[] {
  const pairs = removed.length * added.length;
  if (pairs <= 1 || pairs > MOST_PAIRS) {
    return Array.from({ length: Math.max(removed.length, added.length) }, (_, index) => [removed[index], added[index]]);
  }
  const [before, after] = [removed.map(countedWords), added.map(countedWords)];
  const alike = before.map((one) => after.map((other) => likeness(one, other)));
  // How much the statements from there on have in common at best.
  const best = Array.from({ length: removed.length + 1 }, () => new Array<number>(added.length + 1).fill(0));
  const bestAt = (one: number, other: number): number => best[one]?.[other] ?? 0;
  const together = (one: number, other: number): number => {
    const found = alike[one]?.[other] ?? 0;
    return found < LEAST_ALIKE ? -1 : found + bestAt(one + 1, other + 1);
  };
  for (let one = removed.length - 1; one >= 0; one--) {
    for (let other = added.length - 1; other >= 0; other--) {
      best[one]?.splice(other, 1, Math.max(together(one, other), bestAt(one + 1, other), bestAt(one, other + 1)));
    }
  }
  const found: Counterparts[] = [];
  let [one, other] = [0, 0];
  while (one < removed.length || other < added.length) {
    const isPair = one < removed.length && other < added.length && together(one, other) >= bestAt(one, other);
    if (isPair) found.push([removed[one++], added[other++]]);
    else if (one < removed.length && bestAt(one + 1, other) >= bestAt(one, other)) found.push([removed[one++], undefined]);
    else found.push([undefined, added[other++]]);
  }
  return found;
}

function countedWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of wordsOf(text)) if (/[\p{L}\p{N}]/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** How much of their words two statements share, from 0 to 1. */
function likeness(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const size = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0);
  const shared = [...one].reduce((sum, [word, count]) => sum + Math.min(count, other.get(word) ?? 0), 0);
  return (2 * shared) / Math.max(1, size(one) + size(other));
}

function wordsBetween(before: string | undefined, after: string | undefined): readonly WordRun[] {
  const whole: readonly WordRun[] = [
    ...(before === undefined ? [] : [{ kind: 'REMOVED', text: before } as const]),
    ...(after === undefined ? [] : [{ kind: 'ADDED', text: after } as const]),
  ];
  if (before === undefined || after === undefined) return whole;
  const runs = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: MAX_EDITS });
  return (
    runs?.map(({ value, added, removed }) => ({ kind: added ? 'ADDED' : removed ? 'REMOVED' : 'SAME', text: value.join('') })) ?? whole
  );
}

/** Words, spaces and marks. What is written as one number stays whole: `13:05`, `2026-11-20`, `18,250`. */
function wordsOf(text: string): string[] {
  return text.match(/\d+(?:[:.,-]\d+)*|[\p{L}\p{M}\p{N}_’]+|\s+|[^]/gu) ?? [];
}
