import { NOT_MAPPED } from '../../domain/crosswalk/crosswalk.js';
import type { KnownCrosswalk } from '../../domain/crosswalk/crosswalk.events.js';
import type { CauseAxis } from '../../domain/root-cause-class.events.js';
import { countedUnder } from '../../domain/taxonomy/taxonomy.js';
import { RootCauseClass } from '../../graphql/root-cause-class.type.js';
import type { ClassView } from '../../published/taxonomies.js';
import type { TaxonomyHistory } from './taxonomy-history.js';

/**
 * Where labels stand in a version of the taxonomy. A class that existed then counts under its own key, or where it had been merged to. One
 * that was defined since to take a part of another counts under that; any other stands for itself, in the words it first had. All of that was
 * settled when the class was defined, so later changes move nothing in it.
 */
export function viewOfVersion(history: TaxonomyHistory, axis: CauseAxis, version: number): ClassView {
  const classes = new Map<string, RootCauseClass>();
  const movedTo = new Map<string, string>();
  const replaced = history.replacements(axis, version);
  for (const key of history.keys(axis)) {
    const standing = countedUnder(replaced, origin(history, axis, key, version));
    if (standing !== key) movedTo.set(key, standing);
    else {
      const found = history.find(axis, key, version) ?? history.firstOf(axis, key);
      if (found !== null) classes.set(key, found);
    }
  }
  return { classes, movedTo };
}

/** Where labels stand in a list that others use; those of a class without a category under {@link NOT_MAPPED}. */
export function viewOfList(history: TaxonomyHistory, crosswalk: KnownCrosswalk): ClassView {
  const { axis, version } = crosswalk;
  const named = (key: string, name: string): readonly [string, RootCauseClass] => [
    key,
    RootCauseClass.of({ axis, key, name, description: null, version, retired: false }),
  ];
  const classes = new Map([...crosswalk.categories.map(({ key, name }) => named(key, name)), named(NOT_MAPPED, 'Not mapped')]);
  const movedTo = new Map<string, string>();
  for (const [key, category] of categoriesOf(history, crosswalk)) if (category !== key) movedTo.set(key, category);
  return { classes, movedTo };
}

/**
 * The category of each class that there ever was: of the class that its labels count under; else its own; else of the class that it was
 * defined to take a part of, and so on; else {@link NOT_MAPPED}.
 */
export function categoriesOf(history: TaxonomyHistory, { axis, mapping }: KnownCrosswalk): ReadonlyMap<string, string> {
  const mapped = new Map(mapping.map((one) => [one.class, one.category]));
  const replaced = history.replacements(axis);
  return new Map(
    history.keys(axis).map((key) => {
      const found = [countedUnder(replaced, key), ...lineage(history, axis, key)].find((candidate) => mapped.has(candidate));
      return [key, (found === undefined ? undefined : mapped.get(found)) ?? NOT_MAPPED];
    }),
  );
}

/** The class itself if it existed in a version, else the nearest that it comes from and that did, else the one it all began with. */
function origin(history: TaxonomyHistory, axis: CauseAxis, key: string, version: number): string {
  const line = lineage(history, axis, key);
  return line.find((one) => history.has(axis, one, version)) ?? line.at(-1) ?? key;
}

/** A class, the one that it was defined to take a part of, and so on. */
function lineage(history: TaxonomyHistory, axis: CauseAxis, key: string): readonly string[] {
  const line = [key];
  for (let from = history.splitFrom(axis, key); from !== null; from = history.splitFrom(axis, from)) line.push(from);
  return line;
}
