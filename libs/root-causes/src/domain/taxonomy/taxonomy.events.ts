import type { DomainEvent } from '#event-sourcing';
import type { CauseAxis } from '../root-cause-class.events.js';

/** A class turned out to be several. It is not used for new labels any more; those it has stay under it until people say which it was. */
export type RootCauseClassSplit = DomainEvent<
  'RootCauseClassSplit',
  {
    readonly axis: CauseAxis;
    readonly key: string;
    /** The keys of two classes or more, which existed by then. */
    readonly into: readonly string[];
    readonly reason: string;
  }
>;

/** Classes turned out to be one. They are not used for new labels any more; those they have count under the one. */
export type RootCauseClassesMerged = DomainEvent<
  'RootCauseClassesMerged',
  {
    readonly axis: CauseAxis;
    readonly keys: readonly string[];
    /** The key of a class that existed by then. */
    readonly into: string;
    readonly reason: string;
  }
>;

export type TaxonomyEvent = RootCauseClassSplit | RootCauseClassesMerged;
