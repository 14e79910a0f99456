import fc from 'fast-check';
import { windowsOf } from '#calendar/testing';
import { evolveAttendance, secondsPresent } from '#incidents/published';
import type { Attendance, IncidentFacts, Severity, Stage } from '#incidents/published';
import { change, countedByFolding, toldHistories, visitOf } from '#incidents/testing';
import type { Change } from '#incidents/testing';
import type { ToldLog } from '#projections/testing';
import type { Scope } from '../read-models/turns/tally.js';

// Few values, so that people meet in incidents, roles and moments; moments lie at the edges of months and quarters.
const moments = [
  '2023-12-31T23:59:59.000Z',
  '2024-01-01T00:00:00.000Z',
  '2024-01-15T12:00:00.000Z',
  '2024-01-15T12:30:00.000Z',
  '2024-01-15T14:00:00.000Z',
  '2024-02-29T18:00:00.000Z',
  '2024-04-01T00:00:00.000Z',
] as const;
const moment = fc.constantFrom(...moments);
const severity = fc.constantFrom<Severity>('SEV1', 'SEV2');
const stage = fc.constantFrom<Stage>('RESPONSE', 'RECOVERY', 'LEARNING', 'CLOSED');
const services = fc.subarray(['api', 'web', 'shop/cart']);
const role = fc.constantFrom('commander', 'Commander', 'scribe');
const held = fc.record({ role, personId: fc.constantFrom('p1', 'p2', 'p3') });

function weighted(weight: number, type: string, data: fc.Arbitrary<object>): fc.WeightedArbitrary<Change> {
  return { weight, arbitrary: change(type, data) };
}

const changes = fc.oneof(
  weighted(7, 'RoleAssigned', held),
  weighted(4, 'RoleReleased', held),
  weighted(4, 'StageEntered', fc.record({ from: stage, to: stage, inferred: fc.boolean() })),
  // Of a visit that one of the first events of the stream began.
  weighted(3, 'StageTimeCorrected', fc.record({ stage, reason: fc.constant('Logs.'), revision: fc.nat(6) })),
  weighted(1, 'IncidentEndedEarly', fc.constant({ exit: 'DUPLICATE' })),
  weighted(1, 'IncidentReopened', fc.record({ to: stage, reason: fc.constant('Not so.') })),
  weighted(1, 'SeverityChanged', fc.record({ from: severity, to: severity })),
  weighted(1, 'ServicesAffected', fc.record({ services })),
  weighted(1, 'ServicesCleared', fc.record({ services, reason: fc.constant('No.') })),
);

/** Histories of a few incidents, side by side. */
export const histories = toldHistories({
  incidents: 4,
  moments: moment,
  severities: severity,
  services,
  changes,
  told: ({ type, data }, { stream, at }) => {
    const revision = data !== undefined && 'revision' in data ? Number(data.revision) : 0;
    return { stream, type, data: { ...data, visitEventId: visitOf(stream, revision) }, occurredAt: at };
  },
});

const window = windowsOf(moment);

export const anyScope: fc.Arbitrary<Scope> = fc.record({
  window: fc.oneof(window, fc.constant({ from: '2023-01-01T00:00:00.000Z', to: '2025-01-01T00:00:00.000Z' })),
  services,
  severities: fc.subarray<Severity>(['SEV1', 'SEV2']),
  roles: fc.subarray(['commander', 'scribe']),
});

/** An incident as the history leaves it: by the folds that the rest of Debrief answers with, not the one under test. */
export interface Recounted {
  readonly id: string;
  readonly detectedAt: string;
  readonly severity: Severity;
  readonly services: readonly string[];
  readonly attendance: Attendance;
  /** Until when roles are held that nobody handed back; null while it is not over. */
  readonly end: string | null;
}

/** The incidents of a log that count. */
export function recounted(log: ToldLog): readonly Recounted[] {
  return countedByFolding(log).map(({ facts, detectedAt, events }) => ({
    id: facts.id,
    detectedAt,
    severity: facts.severity,
    services: facts.services.map(({ key }) => key),
    attendance: events.reduce<Attendance>(evolveAttendance, []),
    end: recoveredAt(facts),
  }));
}

function recoveredAt({ visits, stage }: IncidentFacts): string | null {
  const isOver = (one: Stage | undefined): boolean => one === 'LEARNING' || one === 'CLOSED';
  if (!isOver(stage)) return null;
  return visits.findLast((visit, index) => isOver(visit.stage) && !isOver(visits[index - 1]?.stage))?.enteredAt ?? null;
}

/** A person's turn in an incident, by looking at it. */
export interface Turn {
  readonly incidentId: string;
  readonly personId: string;
  readonly seconds: number;
  readonly pending: boolean;
  readonly untimed: boolean;
}

/** The turns in an incident, in some roles (in lower case); empty: in any. */
export function turnsOf({ id, attendance, end }: Recounted, roles: readonly string[]): readonly Turn[] {
  const inRoles = attendance.filter(({ role }) => roles.length === 0 || roles.includes(role.toLowerCase()));
  return [...new Set(inRoles.map(({ personId }) => personId))].map((personId) => {
    const own = inRoles.filter((span) => span.personId === personId);
    const over = own.filter(({ until }) => until !== null || end !== null);
    const timed = over.filter(({ from, until }) => (until ?? end ?? '') >= from);
    const pending = over.length < own.length;
    return {
      incidentId: id,
      personId,
      seconds: secondsPresent(over, end ?? '').get(personId) ?? 0,
      pending,
      untimed: !pending && timed.length === 0,
    };
  });
}
