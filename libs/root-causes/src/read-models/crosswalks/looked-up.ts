import type { KnownCrosswalk } from '../../domain/crosswalk/crosswalk.events.js';
import { NOT_MAPPED } from '../../domain/crosswalk/crosswalk.js';
import type { RootCauseClass } from '../../graphql/root-cause-class.type.js';
import { categoriesOf } from '../taxonomy/class-views.js';
import type { TaxonomyHistory } from '../taxonomy/taxonomy-history.js';

/** A category of a list that others use, and our classes that count under it. */
export interface CategoryFacts {
  readonly key: string;
  readonly name: string;
  /** 0 to 1; null where its source gives none. */
  readonly publishedShare: number | null;
  /** Retired ones and those that were split included, as they have labels; those that were merged away count with the class they became. */
  readonly classes: readonly RootCauseClass[];
}

/** A crosswalk with our classes in it. */
export type CrosswalkFacts = Pick<KnownCrosswalk, 'list' | 'axis' | 'version' | 'name' | 'source'> & {
  /** In the order of the list, and then what has no category. */
  readonly categories: readonly CategoryFacts[];
};

export function lookedUp(history: TaxonomyHistory, crosswalk: KnownCrosswalk): CrosswalkFacts {
  const { list, axis, version, name, source } = crosswalk;
  const categoryOf = categoriesOf(history, crosswalk);
  const classesOf = (category: string): readonly RootCauseClass[] =>
    [...categoryOf]
      .filter(([, found]) => found === category)
      .flatMap(([key]) => history.find(axis, key) ?? [])
      .filter(({ mergedInto }) => mergedInto === null);
  const categories = crosswalk.categories.map((category) => ({
    key: category.key,
    name: category.name,
    publishedShare: category.share ?? null,
    classes: classesOf(category.key),
  }));
  const notMapped = { key: NOT_MAPPED, name: 'Not mapped', publishedShare: null, classes: classesOf(NOT_MAPPED) };
  return { list, axis, version, name, source, categories: [...categories, notMapped] };
}
