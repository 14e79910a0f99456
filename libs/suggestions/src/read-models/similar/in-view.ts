import { UNKNOWN_CLASS } from '#root-causes/published';
import type { CauseAxis } from '#root-causes/published';
import { markOf } from './known-incident.js';
import type { Trait } from './known-incident.js';

/** Under which class labels count that count under another than their own, by axis and key: what was merged, at the end of all merges. */
export type MovedLabels = Readonly<Partial<Record<CauseAxis, ReadonlyMap<string, string>>>>;

/** Traits, by their marks, with the classes that they count under; what counts as unknown is nothing that two incidents have in common. */
export function inView(traits: ReadonlyMap<string, Trait>, moved: MovedLabels): ReadonlyMap<string, Trait> {
  const standing = [...traits.values()]
    .map((trait) => (trait.kind === 'class' ? { ...trait, key: moved[trait.axis]?.get(trait.key) ?? trait.key } : trait))
    .filter((trait) => trait.kind !== 'class' || trait.key !== UNKNOWN_CLASS);
  return new Map(standing.map((trait) => [markOf(trait), trait]));
}

/** The marks under which rows have what counts as a trait: labels are never rewritten, so those of merged classes, too. */
export function marksInRows(trait: Trait, moved: MovedLabels): readonly string[] {
  if (trait.kind !== 'class') return [markOf(trait)];
  const { axis, key } = trait;
  const merged = [...(moved[axis] ?? [])].filter(([from, to]) => to === key && from !== key).map(([from]) => from);
  return [key, ...merged].map((each) => markOf({ ...trait, key: each }));
}
