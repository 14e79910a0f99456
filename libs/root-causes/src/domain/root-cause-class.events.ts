import type { DomainEvent } from '#event-sourcing';

export const causeAxes = ['TRIGGER', 'CONTRIBUTING_FACTOR', 'DETECTION_MODE', 'MITIGATION_USED'] as const;
/** The orthogonal questions that root-cause classes answer. */
export type CauseAxis = (typeof causeAxes)[number];

/** Which class an event is about; `version` is the one that the class has from this event on. */
interface OfClass {
  readonly axis: CauseAxis;
  readonly key: string;
  readonly version: number;
}

/** What the class means is said for the first time, or anew. */
export type RootCauseClassDefined = DomainEvent<
  'RootCauseClassDefined',
  OfClass & {
    readonly name: string;
    readonly description?: string;
    /** The key of the class that this one was defined to take a part of; only where it is said for the first time. */
    readonly splitFrom?: string;
  }
>;

/** Only what people call the class changed; its key and its labels stay. */
export type RootCauseClassRenamed = DomainEvent<'RootCauseClassRenamed', OfClass & { readonly name: string }>;

/** The class is not to be used for new labels; those it has keep counting. */
export type RootCauseClassRetired = DomainEvent<'RootCauseClassRetired', OfClass & { readonly reason?: string }>;

/** A retired class is in use again. */
export type RootCauseClassReinstated = DomainEvent<'RootCauseClassReinstated', OfClass & { readonly reason?: string }>;

export type RootCauseClassEvent = RootCauseClassDefined | RootCauseClassRenamed | RootCauseClassRetired | RootCauseClassReinstated;
