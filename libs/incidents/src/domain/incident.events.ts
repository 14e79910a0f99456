import type { DomainEvent, Occurrence } from '#event-sourcing';

export const stages = ['DETECTION', 'RESPONSE', 'MITIGATION', 'RECOVERY', 'LEARNING', 'CLOSED'] as const;
/** The vocabulary of an incident's life, in its usual order; not a turnstile. */
export type Stage = (typeof stages)[number];

export const severities = ['SEV1', 'SEV2', 'SEV3', 'SEV4', 'SEV5'] as const;
/** SEV1 is the worst. */
export type Severity = (typeof severities)[number];

export const incidentKinds = ['LIVE', 'RETROSPECTIVE', 'DRILL'] as const;
export type IncidentKind = (typeof incidentKinds)[number];

export const entryKinds = ['OBSERVATION', 'HYPOTHESIS', 'DECISION', 'ACTION', 'COMMUNICATION'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** The orthogonal questions that root-cause classes answer. */
export type CauseAxis = 'TRIGGER' | 'CONTRIBUTING_FACTOR' | 'DETECTION_MODE' | 'MITIGATION_USED';

export const sideExits = ['FALSE_POSITIVE', 'DUPLICATE', 'MERGED', 'CANCELLED'] as const;
/** How an incident can end without going through its stages. */
export type SideExit = (typeof sideExits)[number];

/** Somebody or something noticed. Enters DETECTION at the time the event occurred. */
export type IncidentDeclared = DomainEvent<
  'IncidentDeclared',
  {
    readonly incidentId: string;
    readonly title: string;
    readonly summary?: string;
    readonly severity: Severity;
    readonly kind: IncidentKind;
    /** Keys of the catalogue. */
    readonly services: readonly string[];
  }
>;

/** What another system says of things that people may come to know better. `stages` has each stage once, DETECTION included. */
export interface ToldBySource {
  readonly title: string;
  readonly summary?: string;
  readonly severity: Severity;
  readonly services: readonly string[];
  readonly impactStarted?: Occurrence;
  readonly stages: readonly { readonly stage: Stage; readonly occurred: Occurrence }[];
}

/** The history of another system, of which this incident was made; `body` is its full text, for search and for suggestions. */
export type IncidentImported = DomainEvent<
  'IncidentImported',
  {
    readonly source: string;
    readonly sourceId: string;
    readonly url?: string;
    readonly body?: string;
    readonly impact?: string;
    /** What the source itself calls the cause, in its own words. */
    readonly labels: readonly string[];
    /** The contributing factors that the source gave: what a later import may change as long as no person did. */
    readonly rootCauseClasses: readonly string[];
    /** SHA-256 of the imported line, hexadecimal: whether it has changed since. */
    readonly contentHash: string;
    /** What a later import may change where the source has changed and no person did. */
    readonly told: ToldBySource;
  }
>;

export type IncidentRetitled = DomainEvent<
  'IncidentRetitled',
  { readonly title: string; readonly summary?: string; readonly reason?: string }
>;

/**
 * The incident entered a stage when the event occurred. `inferred`: nobody said so; a later stage was entered without it.
 * A stage that precedes the one the incident was in is a fall-back and has its reason.
 */
export type StageEntered = DomainEvent<
  'StageEntered',
  { readonly from: Stage; readonly to: Stage; readonly inferred: boolean; readonly reason?: string; readonly note?: string }
>;

/** The time at which a stage was entered is known better now. `visitEventId` is the event that entered it. */
export type StageTimeCorrected = DomainEvent<
  'StageTimeCorrected',
  { readonly visitEventId: string; readonly stage: Stage; readonly reason: string }
>;

export type IncidentEndedEarly = DomainEvent<
  'IncidentEndedEarly',
  { readonly exit: SideExit; readonly otherIncidentId?: string; readonly reason?: string }
>;

/** An incident that had ended (closed, or by a side exit) is open again, in `to`. */
export type IncidentReopened = DomainEvent<'IncidentReopened', { readonly to: Stage; readonly reason: string }>;

export type SeverityChanged = DomainEvent<'SeverityChanged', { readonly from: Severity; readonly to: Severity; readonly reason?: string }>;

/** Harm began when the event occurred. Recorded again, the later recording is the better knowledge. */
export type ImpactStarted = DomainEvent<'ImpactStarted', { readonly reason?: string }>;

/** What the harm was, as far as is known by now; a field that is left out says nothing about what was recorded before. */
export type ImpactAssessed = DomainEvent<
  'ImpactAssessed',
  { readonly customersAffected?: number; readonly notes?: string; readonly reason?: string }
>;

export type ServicesAffected = DomainEvent<'ServicesAffected', { readonly services: readonly string[] }>;
export type ServicesCleared = DomainEvent<'ServicesCleared', { readonly services: readonly string[]; readonly reason: string }>;

/** Someone (a pseudonymous id) took a role, such as `commander`. */
export type RoleAssigned = DomainEvent<'RoleAssigned', { readonly role: string; readonly personId: string }>;
export type RoleReleased = DomainEvent<'RoleReleased', { readonly role: string; readonly personId: string }>;

/** Something that was seen, thought, decided, done or said, at the time the event occurred. */
export type EntryRecorded = DomainEvent<
  'EntryRecorded',
  {
    readonly kind: EntryKind;
    readonly text: string;
    /** Present on imported entries: the status that the source gave with it, or nothing. */
    readonly sourceStatus?: string;
  }
>;

/** An entry says, or is timed, differently now; the original stays recorded. The event occurred when the entry's fact did. */
export type EntryCorrected = DomainEvent<
  'EntryCorrected',
  { readonly entryId: string; readonly text?: string; readonly retimed: boolean; readonly reason: string }
>;

/**
 * An entry should not have been recorded; the original stays in the log. `bySource`: no person said so, but the source it was imported
 * from has it no longer; should the source have it again, it is recorded anew.
 */
export type EntryRetracted = DomainEvent<'EntryRetracted', { readonly entryId: string; readonly reason: string; readonly bySource?: true }>;

/** An entry belongs in the postmortem. */
export type EntryPinned = DomainEvent<'EntryPinned', { readonly entryId: string }>;
export type EntryUnpinned = DomainEvent<'EntryUnpinned', { readonly entryId: string }>;

export type LinkAdded = DomainEvent<'LinkAdded', { readonly url: string; readonly title?: string }>;

/**
 * Which classes hold on one axis from now on (the whole list; empty: none). `classVersions` is the version of each class when the
 * label was given, in the order of `classes`; `evidence` are ids of this incident's events.
 */
export type RootCausesClassified = DomainEvent<
  'RootCausesClassified',
  {
    readonly axis: CauseAxis;
    readonly classes: readonly string[];
    readonly classVersions: readonly number[];
    readonly evidence: readonly string[];
    readonly note?: string;
  }
>;

export const reversibilities = ['REVERSIBLE', 'HARD_TO_REVERSE', 'IRREVERSIBLE'] as const;
/** Whether a choice can be taken back. */
export type Reversibility = (typeof reversibilities)[number];

export const decisionEffects = ['AS_EXPECTED', 'PARTLY', 'NOT_AS_EXPECTED'] as const;
/** How what came of a decision compares with the effect that was expected of it. */
export type DecisionEffect = (typeof decisionEffects)[number];

/** What is said of a decision. */
export interface DecisionTerms {
  /** What had to be decided. */
  readonly question: string;
  /** What could have been chosen, in the order it was named. */
  readonly options: readonly string[];
  /** What was chosen; it need not be one of the options. */
  readonly choice: string;
  /** What was known when the choice was made. */
  readonly known?: string;
  readonly reversibility?: Reversibility;
  readonly expectedEffect?: string;
  /** When the question came up: the decision's latency counts from then. */
  readonly raised?: Occurrence;
  /** The http or https address of an architecture decision record. */
  readonly adrUrl?: string;
}

/** Something was decided when the event occurred. The event's id is the decision's. */
export type DecisionRecorded = DomainEvent<'DecisionRecorded', DecisionTerms>;

/** A decision is known better now: `terms` are all of it from here on. `retimed`: it was taken when this event occurred. */
export type DecisionAmended = DomainEvent<
  'DecisionAmended',
  { readonly decisionId: string; readonly terms: DecisionTerms; readonly retimed: boolean; readonly reason: string }
>;

/** What came of a decision, as far as is known by now; the latest recording stands. */
export type DecisionOutcomeRecorded = DomainEvent<
  'DecisionOutcomeRecorded',
  { readonly decisionId: string; readonly outcome: string; readonly effect?: DecisionEffect }
>;

/** No such decision was taken; the original stays in the log. */
export type DecisionRetracted = DomainEvent<'DecisionRetracted', { readonly decisionId: string; readonly reason: string }>;

export type IncidentEvent =
  | IncidentDeclared
  | IncidentImported
  | IncidentRetitled
  | StageEntered
  | StageTimeCorrected
  | IncidentEndedEarly
  | IncidentReopened
  | SeverityChanged
  | ImpactStarted
  | ImpactAssessed
  | ServicesAffected
  | ServicesCleared
  | RoleAssigned
  | RoleReleased
  | EntryRecorded
  | EntryCorrected
  | EntryRetracted
  | EntryPinned
  | EntryUnpinned
  | LinkAdded
  | RootCausesClassified
  | DecisionRecorded
  | DecisionAmended
  | DecisionOutcomeRecorded
  | DecisionRetracted;
