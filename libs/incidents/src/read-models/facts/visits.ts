import type { Exactness, Occurrence, RecordedEvent } from '#event-sourcing';
import { stages } from '../../domain/incident.events.js';
import type { IncidentEvent, Stage } from '../../domain/incident.events.js';
import { standInOf, standsIn } from './detection.js';

/** One stay in a stage. Times are ISO 8601 UTC. */
export interface Visit {
  readonly stage: Stage;
  readonly enteredAt: string;
  readonly enteredUntil: string | null;
  readonly exactness: Exactness;
  /** When the next visit was entered; null while the incident is in this one. */
  readonly leftAt: string | null;
  /** Nobody said that this stage was entered; a later one was, without it. */
  readonly inferred: boolean;
  /** Why the incident fell back to this stage, where it did. */
  readonly reason: string | null;
  /** The events this visit stands on: the one that entered it, then those that corrected its time. */
  readonly eventIds: readonly string[];
  /** Of an imported DETECTION: the time that was put in the place of one that its source does not tell; see `isDetectionStandIn`. */
  readonly standIn?: string;
}

/** The events that {@link evolveVisits} looks at. */
export const visitEventTypes = [
  'IncidentDeclared',
  'IncidentImported',
  'StageEntered',
  'IncidentReopened',
  'StageTimeCorrected',
] as const satisfies readonly IncidentEvent['type'][];

/** An incident's stays after one more event, in the order they were entered; the same array where it changes none. Total. */
export function evolveVisits(visits: readonly Visit[], { id, event }: RecordedEvent<IncidentEvent>): readonly Visit[] {
  switch (event.type) {
    case 'IncidentDeclared':
      return visits.length > 0 ? visits : [visit('DETECTION', event.occurred, id, false, null)];
    case 'IncidentImported':
      return withStandIn(visits, standInOf(event));
    case 'StageEntered':
      return linked([...visits, visit(event.data.to, event.occurred, id, event.data.inferred, event.data.reason ?? null)]);
    case 'IncidentReopened':
      return linked([...visits, visit(event.data.to, event.occurred, id, false, event.data.reason)]);
    case 'StageTimeCorrected':
      return retimed(visits, event.data.visitEventId, event.occurred, id);
    default:
      return visits;
  }
}

/** Whether the first time that an incident was detected stands in for one that nobody told, as {@link standsIn} has it. */
export function isDetectionStandIn({ visits: [first] }: { readonly visits: readonly Visit[] }): boolean {
  return first !== undefined && standsIn(first.enteredAt, first.exactness === 'ABOUT', first.standIn);
}

/** The place of a stage in the usual order, from 0. */
export function stageOrder(stage: Stage): number {
  return stages.indexOf(stage);
}

/**
 * The stay by which a stage was reached from an earlier one, the first or the last time; falling back into a stage does not reach it: what
 * its milestone says had come about before. Null where there is none, and for the last time while the incident has fallen back behind it.
 * @param visits in the order they were entered. @param place of the stage in the usual order. @param orderOf that of a stay's stage.
 */
export function visitReaching<Stay>(
  visits: readonly Stay[],
  place: number,
  which: 'FIRST' | 'LAST',
  orderOf: (stay: Stay) => number,
): Stay | null {
  let found: Stay | null = null;
  let before = -1;
  for (const stay of visits) {
    const order = orderOf(stay);
    if (order === place && before < place) {
      if (which === 'FIRST') return stay;
      found = stay;
    }
    before = order;
  }
  return before < place ? null : found;
}

function visit(stage: Stage, occurred: Occurrence, eventId: string, inferred: boolean, reason: string | null): Visit {
  return {
    stage,
    enteredAt: occurred.at,
    enteredUntil: occurred.until ?? null,
    exactness: occurred.exactness,
    leftAt: null,
    inferred,
    reason,
    eventIds: [eventId],
  };
}

function retimed(visits: readonly Visit[], visitEventId: string, occurred: Occurrence, eventId: string): readonly Visit[] {
  if (!visits.some(({ eventIds }) => eventIds[0] === visitEventId)) return visits;
  return linked(
    visits.map((stay) =>
      stay.eventIds[0] === visitEventId
        ? { ...stay, ...visit(stay.stage, occurred, visitEventId, false, stay.reason), eventIds: [...stay.eventIds, eventId] }
        : stay,
    ),
  );
}

function withStandIn(visits: readonly Visit[], standIn: string | null): readonly Visit[] {
  const [first, ...others] = visits;
  if (first?.stage !== 'DETECTION') return visits;
  const { standIn: before = null, ...detection } = first;
  if (standIn === before) return visits;
  return [standIn === null ? detection : { ...detection, standIn }, ...others];
}

/** Stays that already end where the next one begins are kept as they are: nearly all do. */
function linked(visits: readonly Visit[]): readonly Visit[] {
  return visits.map((stay, index) => {
    const leftAt = visits[index + 1]?.enteredAt ?? null;
    return stay.leftAt === leftAt ? stay : { ...stay, leftAt };
  });
}
