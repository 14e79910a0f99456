import type { Occurrence, RecordedEvent } from '#event-sourcing';
import { stages } from '#incidents/published';
import type { IncidentEvent, IncidentKind, Severity, SideExit, Stage } from '#incidents/published';
import { UNKNOWN_CLASS } from '#root-causes/published';

/**
 * How well a time is known. `e`: well enough. `r`: as a range, which counts from its beginning. `d`: to the day only. `i`: nobody said it,
 * the stage was only inferred. `-`: it has not come, or nobody knows.
 */
export type Known = 'e' | 'r' | 'd' | 'i' | '-';

/** A time as far as it is known; `at` is milliseconds since 1970. */
export interface End {
  readonly known: Known;
  readonly at: number | null;
}

interface Visit {
  /** Of the event that entered it. */
  readonly id: string;
  /** Its place in the usual order, from 0. */
  readonly stage: number;
  readonly at: number;
  readonly known: Known;
}

/** What metrics must know of an incident. JSON through and through. */
export interface MeasuredIncident {
  readonly id: string;
  readonly kind: IncidentKind;
  readonly severity: Severity;
  /** Null while it has not ended by one. */
  readonly exit: SideExit | null;
  /** The place of its stage in the usual order, from 0. */
  readonly stage: number;
  /** ISO 8601 UTC with milliseconds. */
  readonly detectedAt: string;
  readonly impact: End;
  readonly visits: readonly Visit[];
  /** Whether `unknown` is among the contributing factors; null while it has none. */
  readonly unknownCause: boolean | null;
}

/** The events that {@link evolveMeasured} looks at. */
export const measuredEventTypes = [
  'IncidentDeclared',
  'StageEntered',
  'StageTimeCorrected',
  'IncidentEndedEarly',
  'IncidentReopened',
  'SeverityChanged',
  'ImpactStarted',
  'RootCausesClassified',
] as const satisfies readonly IncidentEvent['type'][];

/** The incident after one more event; `null` before it was declared. Total: an event that does not fit changes nothing. */
export function evolveMeasured(incident: MeasuredIncident | null, { id, event }: RecordedEvent<IncidentEvent>): MeasuredIncident | null {
  if (incident === null) return event.type === 'IncidentDeclared' ? declared(event, id) : null;
  switch (event.type) {
    case 'StageEntered':
      return entered(incident, visit(id, event.data.to, event.occurred, event.data.inferred));
    case 'IncidentReopened':
      return { ...entered(incident, visit(id, event.data.to, event.occurred, false)), exit: null };
    case 'StageTimeCorrected':
      return retimed(incident, event.data.visitEventId, event.occurred);
    case 'IncidentEndedEarly':
      return { ...incident, exit: event.data.exit };
    case 'SeverityChanged':
      return { ...incident, severity: event.data.to };
    case 'ImpactStarted':
      return { ...incident, impact: timeOf(event.occurred) };
    case 'RootCausesClassified': {
      const { axis, classes } = event.data;
      if (axis !== 'CONTRIBUTING_FACTOR') return incident;
      return { ...incident, unknownCause: classes.length === 0 ? null : classes.includes(UNKNOWN_CLASS) };
    }
    default:
      return incident;
  }
}

/**
 * When a stage was reached from an earlier one, the first or the last time; falling back into a stage does not reach it. The last time is
 * unknown while the incident has fallen back behind the stage.
 */
export function reached({ visits, stage: now }: MeasuredIncident, stage: number, which: 'FIRST' | 'LAST'): End {
  if (which === 'LAST' && now < stage) return none;
  const times = visits.filter((stay, index) => stay.stage === stage && (visits[index - 1]?.stage ?? -1) < stage);
  const time = which === 'FIRST' ? times[0] : times.at(-1);
  return time === undefined ? none : { known: time.known, at: time.at };
}

const none: End = { known: '-', at: null };

function declared({ data, occurred }: Extract<IncidentEvent, { type: 'IncidentDeclared' }>, eventId: string): MeasuredIncident {
  return {
    id: data.incidentId,
    kind: data.kind,
    severity: data.severity,
    exit: null,
    stage: 0,
    detectedAt: occurred.at,
    impact: none,
    visits: [visit(eventId, 'DETECTION', occurred, false)],
    unknownCause: null,
  };
}

function entered(incident: MeasuredIncident, stay: Visit): MeasuredIncident {
  return { ...incident, stage: stay.stage, visits: [...incident.visits, stay] };
}

function retimed(incident: MeasuredIncident, visitEventId: string, occurred: Occurrence): MeasuredIncident {
  const visits = incident.visits.map((stay) => (stay.id === visitEventId ? { ...stay, ...timeOf(occurred) } : stay));
  return { ...incident, detectedAt: incident.visits[0]?.id === visitEventId ? occurred.at : incident.detectedAt, visits };
}

function visit(id: string, stage: Stage, occurred: Occurrence, inferred: boolean): Visit {
  const { at, known } = timeOf(occurred);
  return { id, stage: stages.indexOf(stage), at, known: inferred ? 'i' : known };
}

function timeOf({ at, until, exactness }: Occurrence): { readonly at: number; readonly known: Known } {
  return { at: Date.parse(at), known: exactness === 'DAY' ? 'd' : until === undefined ? 'e' : 'r' };
}
