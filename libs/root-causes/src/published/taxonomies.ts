import type { CauseAxis } from '../domain/root-cause-class.events.js';
import type { RootCauseClass } from '../graphql/root-cause-class.type.js';

/**
 * How labels are looked at: as the classes are now, as they were under an earlier version of the taxonomy, or by a list that others use
 * (such as Google's), through its crosswalk.
 */
export type TaxonomyView =
  { readonly kind: 'CURRENT' } | { readonly kind: 'VERSION'; readonly version: number } | { readonly kind: 'LIST'; readonly list: string };

/** The classes of an axis in a view, and where labels stand in it. */
export interface ClassView {
  /** What labels can count under in this view, by key: classes, or the categories of a list. */
  readonly classes: ReadonlyMap<string, RootCauseClass>;
  /** Classes whose labels count under another key than their own, by their own key. Empty where every class counts under its own. */
  readonly movedTo: ReadonlyMap<string, string>;
}

/** The taxonomy in its versions. Injected; every answer includes all that was acknowledged before the question. */
export abstract class Taxonomies {
  /** The version of the taxonomy now: from 1, one higher for each change of any class. */
  abstract version(): Promise<number>;

  /** @throws DomainError INVALID for a version that never was, or a list that nobody has entered. */
  abstract view(axis: CauseAxis, asked: TaxonomyView): Promise<ClassView>;
}
