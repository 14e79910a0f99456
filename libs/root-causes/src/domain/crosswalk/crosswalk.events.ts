import type { DomainEvent } from '#event-sourcing';
import type { CauseAxis } from '../root-cause-class.events.js';

/** A category of a list that others use. */
export interface CrosswalkCategory {
  readonly key: string;
  readonly name: string;
  /** The share of incidents that its source gives it, 0 to 1. */
  readonly share?: number;
}

/** A class of ours and the one category of theirs that its labels count under. */
export interface ClassInCategory {
  readonly class: string;
  readonly category: string;
}

/** How the classes of an axis are looked up in a list that others use. */
export interface KnownCrosswalk {
  readonly list: string;
  readonly axis: CauseAxis;
  /** From 1; one higher each time it is said anew. */
  readonly version: number;
  readonly name: string;
  readonly source: string;
  readonly categories: readonly CrosswalkCategory[];
  readonly mapping: readonly ClassInCategory[];
}

/** A crosswalk is said for the first time, or anew. */
export type CrosswalkDefined = DomainEvent<'CrosswalkDefined', KnownCrosswalk>;

export type CrosswalkEvent = CrosswalkDefined;
