import type { Occurrence, RecordedEvent } from '#event-sourcing';
import { evolveOutline, outlineEventTypes, stageOrder, standInOf, standsIn, visitEventTypes, visitReaching } from '#incidents/published';
import type { IncidentEvent, IncidentOutline, Stage } from '#incidents/published';
import { UNKNOWN_CLASS } from '#root-causes/published';

/**
 * How well a time is known. `e`: well enough. `r`: as a range, which counts from its beginning. `d`: to the day only. `i`: nobody said it,
 * the stage was only inferred or another time stands in its place. `-`: it has not come, or nobody knows.
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
  /** Where it is known, but only about. */
  readonly about?: true;
}

/** What metrics must know of an incident. JSON through and through. */
export interface MeasuredIncident {
  readonly outline: IncidentOutline;
  readonly impact: End;
  readonly visits: readonly Visit[];
  /** The time of detection that a history was imported with, where its source tells none. */
  readonly standIn?: number;
}

/** The events that {@link evolveMeasured} looks at. */
export const measuredEventTypes: readonly IncidentEvent['type'][] = [
  ...new Set([...outlineEventTypes, ...visitEventTypes]),
  'ImpactStarted',
];

/** The incident after one more event; `null` before it was declared. Total: an event that does not fit changes nothing. */
export function evolveMeasured(incident: MeasuredIncident | null, recorded: RecordedEvent<IncidentEvent>): MeasuredIncident | null {
  const { id, event } = recorded;
  const outline = evolveOutline(incident?.outline ?? null, recorded);
  if (outline === null) return null;
  if (incident === null) return { outline, impact: none, visits: [visit(id, 'DETECTION', event.occurred, false)] };
  switch (event.type) {
    case 'StageEntered':
      return { ...incident, outline, visits: [...incident.visits, visit(id, event.data.to, event.occurred, event.data.inferred)] };
    case 'IncidentReopened':
      return { ...incident, outline, visits: [...incident.visits, visit(id, event.data.to, event.occurred, false)] };
    case 'StageTimeCorrected':
      return { ...incident, outline, visits: retimed(incident.visits, event.data.visitEventId, event.occurred) };
    case 'IncidentImported':
      return withStandIn(incident, standInOf(event));
    case 'ImpactStarted':
      return { ...incident, impact: endOf(event.occurred) };
    default:
      return outline === incident.outline ? incident : { ...incident, outline };
  }
}

/** When a stage was reached from an earlier one, as `visitReaching` has it. @param stage its place in the usual order, from 0. */
export function reached(incident: MeasuredIncident, stage: number, which: 'FIRST' | 'LAST'): End {
  const stay = visitReaching(incident.visits, stage, which, ({ stage: place }) => place);
  if (stay === null) return none;
  const isStandIn = stay === incident.visits[0] && standsIn(stay.at, stay.about === true, incident.standIn);
  return { known: isStandIn ? 'i' : stay.known, at: stay.at };
}

/** Whether `unknown` is among the contributing factors; null while it has none. */
export function hasUnknownCause({ outline: { classes } }: MeasuredIncident): boolean | null {
  const { CONTRIBUTING_FACTOR: factors = [] } = classes;
  return factors.length === 0 ? null : factors.includes(UNKNOWN_CLASS);
}

const none: End = { known: '-', at: null };

function withStandIn(incident: MeasuredIncident, told: string | null): MeasuredIncident {
  const { standIn: before = null, ...others } = incident;
  const standIn = told === null ? null : Date.parse(told);
  if (standIn === before) return incident;
  return standIn === null ? others : { ...others, standIn };
}

function retimed(visits: readonly Visit[], visitEventId: string, occurred: Occurrence): readonly Visit[] {
  return visits.map((stay) => (stay.id === visitEventId ? { id: stay.id, stage: stay.stage, ...timeOf(occurred) } : stay));
}

function visit(id: string, stage: Stage, occurred: Occurrence, inferred: boolean): Visit {
  const time = timeOf(occurred);
  return { id, stage: stageOrder(stage), ...(inferred ? { at: time.at, known: 'i' } : time) };
}

function timeOf(occurred: Occurrence): Pick<Visit, 'at' | 'known' | 'about'> {
  return { ...endOf(occurred), ...(occurred.exactness === 'ABOUT' ? { about: true } : {}) };
}

function endOf({ at, until, exactness }: Occurrence): { readonly at: number; readonly known: Known } {
  return { at: Date.parse(at), known: exactness === 'DAY' ? 'd' : until === undefined ? 'e' : 'r' };
}
