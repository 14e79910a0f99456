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
    // Statements that stand in each other's place are compared; what is left over went or came.
    for (let index = 0; index < Math.max(removed.length, added.length); index++) {
      differences.push(wordsBetween(removed[index], added[index]));
    }
    removed = [];
  };
  for (const change of changes) {
    if (change.removed) removed = [...removed, ...change.value];
    else flush(change.added ? change.value : []);
  }
  flush([]);
  return differences;
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
