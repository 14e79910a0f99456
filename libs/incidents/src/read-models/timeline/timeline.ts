import type { Exactness, RecordedEvent } from '#event-sourcing';
import type { EntryKind, IncidentEvent } from '../../domain/incident.events.js';

/** What a line of the timeline is about: an entry's own kind, a decision with all its terms, or what Debrief recorded by itself. */
export type TimelineKind =
  | EntryKind
  | 'DECLARED'
  | 'STAGE'
  | 'REOPENED'
  | 'ENDED'
  | 'SEVERITY'
  | 'IMPACT'
  | 'SERVICES'
  | 'ROLE'
  | 'LINK'
  | 'ROOT_CAUSES'
  | 'DECISION_RECORD';

/** One line of a timeline. Times are ISO 8601 UTC. */
export interface TimelineLine {
  /** The id of the event it stands on: what a citation points to. */
  readonly id: string;
  readonly kind: TimelineKind;
  readonly text: string;
  readonly occurredAt: string;
  readonly occurredUntil: string | null;
  readonly exactness: Exactness;
  readonly recordedAt: string;
  readonly actorId: string | null;
  readonly pinned: boolean;
  /** What was corrected, oldest first: each as it stood before, and why it was changed. */
  readonly corrections: readonly Correction[];
  /** All the events it stands on: its own, then its corrections. */
  readonly eventIds: readonly string[];
}

export interface Correction {
  readonly eventId: string;
  readonly previousText: string;
  readonly previousOccurredAt: string;
  readonly reason: string;
  readonly recordedAt: string;
}

/**
 * The timeline that a stream of recorded events gives, oldest first by when things happened, then by when they were recorded.
 * Retracted entries and decisions are left out; `describe` renders what is structure in the event.
 */
export function timeline(
  events: Iterable<RecordedEvent<IncidentEvent>>,
  describe: (event: IncidentEvent) => string,
): readonly TimelineLine[] {
  const drawing: Drawing = { lines: new Map(), origins: new Map() };
  for (const recorded of events) apply(drawing, recorded, describe);
  // A Map keeps the order of recording and sort is stable, so that order breaks ties.
  return [...drawing.lines.values()].sort((a, b) => (a.occurredAt < b.occurredAt ? -1 : a.occurredAt > b.occurredAt ? 1 : 0));
}

interface Drawing {
  readonly lines: Map<string, TimelineLine>;
  /** The event that each line was first drawn from. */
  readonly origins: Map<string, IncidentEvent>;
}

function apply(drawing: Drawing, recorded: RecordedEvent<IncidentEvent>, describe: (event: IncidentEvent) => string): void {
  const { lines, origins } = drawing;
  const { event } = recorded;
  switch (event.type) {
    case 'EntryCorrected': {
      const line = lines.get(event.data.entryId);
      if (line !== undefined) lines.set(line.id, corrected(line, event, recorded));
      return;
    }
    case 'StageTimeCorrected': {
      const line = lines.get(event.data.visitEventId);
      if (line === undefined) return;
      const origin = origins.get(line.id);
      // Who knows when a stage was entered also says that it was.
      const text = origin?.type === 'StageEntered' ? describe({ ...origin, data: { ...origin.data, inferred: false } }) : line.text;
      lines.set(line.id, { ...knownBetter(line, recorded, event.data.reason), text });
      return;
    }
    case 'ImpactStarted': {
      const [first] = [...origins].find(([, origin]) => origin.type === 'ImpactStarted') ?? [recorded.id];
      const line = lines.get(first);
      if (line === undefined) draw(drawing, recorded, describe);
      else lines.set(line.id, knownBetter(line, recorded, event.data.reason ?? 'Recorded again'));
      return;
    }
    case 'EntryRetracted':
      lines.delete(event.data.entryId);
      return;
    case 'DecisionAmended': {
      const line = lines.get(event.data.decisionId);
      if (line !== undefined) lines.set(line.id, amended(line, event, recorded, describe));
      return;
    }
    case 'DecisionRetracted':
      lines.delete(event.data.decisionId);
      return;
    case 'EntryPinned':
    case 'EntryUnpinned': {
      const line = lines.get(event.data.entryId);
      if (line !== undefined) lines.set(line.id, { ...line, pinned: event.type === 'EntryPinned' });
      return;
    }
    case 'IncidentImported':
    case 'IncidentRetitled':
    case 'DecisionOutcomeRecorded':
      return;
    default:
      draw(drawing, recorded, describe);
  }
}

function draw({ lines, origins }: Drawing, recorded: RecordedEvent<IncidentEvent>, describe: (event: IncidentEvent) => string): void {
  lines.set(recorded.id, lineOf(recorded, describe));
  origins.set(recorded.id, recorded.event);
}

/** The line with the recorded event among its corrections. */
function saidBetter(line: TimelineLine, recorded: RecordedEvent, reason: string): TimelineLine {
  return {
    ...line,
    eventIds: [...line.eventIds, recorded.id],
    corrections: [...line.corrections, correctionOf(line, recorded, reason)],
  };
}

/** As `saidBetter`, with the time that the recorded event gives. */
function knownBetter(line: TimelineLine, recorded: RecordedEvent, reason: string): TimelineLine {
  const { at, until, exactness } = recorded.event.occurred;
  return { ...saidBetter(line, recorded, reason), occurredAt: at, occurredUntil: until ?? null, exactness };
}

function lineOf(recorded: RecordedEvent<IncidentEvent>, describe: (event: IncidentEvent) => string): TimelineLine {
  const { event } = recorded;
  return {
    id: recorded.id,
    kind: kindOf(event),
    text: event.type === 'EntryRecorded' ? event.data.text : describe(event),
    occurredAt: event.occurred.at,
    occurredUntil: event.occurred.until ?? null,
    exactness: event.occurred.exactness,
    recordedAt: recorded.recordedAt,
    actorId: recorded.metadata['actorId'] ?? null,
    pinned: false,
    corrections: [],
    eventIds: [recorded.id],
  };
}

function kindOf(event: IncidentEvent): TimelineKind {
  switch (event.type) {
    case 'EntryRecorded':
      return event.data.kind;
    case 'IncidentDeclared':
      return 'DECLARED';
    case 'StageEntered':
      return 'STAGE';
    case 'IncidentReopened':
      return 'REOPENED';
    case 'IncidentEndedEarly':
      return 'ENDED';
    case 'SeverityChanged':
      return 'SEVERITY';
    case 'ImpactStarted':
    case 'ImpactAssessed':
      return 'IMPACT';
    case 'ServicesAffected':
    case 'ServicesCleared':
      return 'SERVICES';
    case 'RoleAssigned':
    case 'RoleReleased':
      return 'ROLE';
    case 'LinkAdded':
      return 'LINK';
    case 'DecisionRecorded':
      return 'DECISION_RECORD';
    default:
      return 'ROOT_CAUSES';
  }
}

function corrected(line: TimelineLine, event: Extract<IncidentEvent, { type: 'EntryCorrected' }>, recorded: RecordedEvent): TimelineLine {
  const { text, retimed: hasNewTime, reason } = event.data;
  return {
    ...(hasNewTime ? knownBetter(line, recorded, reason) : saidBetter(line, recorded, reason)),
    ...(text === undefined ? {} : { text }),
  };
}

function amended(
  line: TimelineLine,
  { data, occurred }: Extract<IncidentEvent, { type: 'DecisionAmended' }>,
  recorded: RecordedEvent,
  describe: (event: IncidentEvent) => string,
): TimelineLine {
  const text = describe({ type: 'DecisionRecorded', data: data.terms, occurred });
  return { ...(data.retimed ? knownBetter(line, recorded, data.reason) : saidBetter(line, recorded, data.reason)), text };
}

function correctionOf(line: TimelineLine, recorded: RecordedEvent, reason: string): Correction {
  return { eventId: recorded.id, previousText: line.text, previousOccurredAt: line.occurredAt, reason, recordedAt: recorded.recordedAt };
}
