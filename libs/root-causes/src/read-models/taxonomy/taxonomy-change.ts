import type { CauseAxis } from '../../domain/root-cause-class.events.js';
import type { RootCauseClass } from '../../graphql/root-cause-class.type.js';
import type { TaxonomyHistory, VersionedFact } from './taxonomy-history.js';

export const taxonomyChangeKinds = ['DEFINED', 'REDEFINED', 'RENAMED', 'RETIRED', 'REINSTATED', 'SPLIT', 'MERGED'] as const;
export type TaxonomyChangeKind = (typeof taxonomyChangeKinds)[number];

/** What made a version of the taxonomy. */
export interface TaxonomyChangeFacts {
  readonly version: number;
  readonly kind: TaxonomyChangeKind;
  readonly axis: CauseAxis;
  /** The classes that changed, as they are in this version. */
  readonly classes: readonly RootCauseClass[];
  /** The same in the version before; without those that are new. */
  readonly before: readonly RootCauseClass[];
  /** Those that took their place, as they are in this version. */
  readonly into: readonly RootCauseClass[];
  readonly reason: string | null;
  /** ISO 8601 UTC with milliseconds. */
  readonly recordedAt: string;
}

export function changeOf(history: TaxonomyHistory, { version, event, recordedAt }: VersionedFact): TaxonomyChangeFacts {
  const { axis } = event.data;
  const { keys, into } = named(event);
  const as = (of: readonly string[], asOf: number): readonly RootCauseClass[] => of.flatMap((key) => history.find(axis, key, asOf) ?? []);
  const before = as(keys, version - 1);
  const reason = 'reason' in event.data ? event.data.reason : undefined;
  const kind = event.type === 'RootCauseClassDefined' && before.length > 0 ? 'REDEFINED' : kinds[event.type];
  return { version, kind, axis, classes: as(keys, version), before, into: as(into, version), reason: reason ?? null, recordedAt };
}

const kinds: Readonly<Record<VersionedFact['event']['type'], TaxonomyChangeKind>> = {
  RootCauseClassDefined: 'DEFINED',
  RootCauseClassRenamed: 'RENAMED',
  RootCauseClassRetired: 'RETIRED',
  RootCauseClassReinstated: 'REINSTATED',
  RootCauseClassSplit: 'SPLIT',
  RootCauseClassesMerged: 'MERGED',
};

/** The classes that an event changed, and those that it put in their place. */
function named(event: VersionedFact['event']): { readonly keys: readonly string[]; readonly into: readonly string[] } {
  switch (event.type) {
    case 'RootCauseClassSplit':
      return { keys: [event.data.key], into: event.data.into };
    case 'RootCauseClassesMerged':
      return { keys: event.data.keys, into: [event.data.into] };
    default:
      return { keys: [event.data.key], into: [] };
  }
}
