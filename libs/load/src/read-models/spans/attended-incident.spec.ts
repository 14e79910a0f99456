import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Occurrence } from '#event-sourcing';
import { evolveAttendance, evolveOutline, secondsPresent } from '#incidents/published';
import type { Attendance, IncidentEvent, IncidentOutline, Stage } from '#incidents/published';
import { histories, recorded } from '#incidents/testing';
import { attendedEventTypes, evolveAttended, roleKey, spansOf } from './attended-incident.js';
import type { AttendedIncident } from './attended-incident.js';

const day = '2026-03-01';
const exact = (time: string): Occurrence => ({ at: `${day}T${time}:00.000Z`, exactness: 'EXACT' });
const byDay: Occurrence = { at: `${day}T00:00:00.000Z`, exactness: 'DAY' };

const declared: IncidentEvent = {
  type: 'IncidentDeclared',
  data: { incidentId: 'i', title: 'It', kind: 'LIVE', severity: 'SEV2', services: [] },
  occurred: exact('10:00'),
};
const took = (role: string, occurred: Occurrence): IncidentEvent => ({ type: 'RoleAssigned', data: { role, personId: 'p' }, occurred });
const handedBack = (role: string, occurred: Occurrence): IncidentEvent => ({
  type: 'RoleReleased',
  data: { role, personId: 'p' },
  occurred,
});
const entered = (to: Stage, occurred: Occurrence): IncidentEvent => ({
  type: 'StageEntered',
  data: { from: 'RESPONSE', to, inferred: false },
  occurred,
});

function attended(...events: readonly IncidentEvent[]): AttendedIncident {
  const incident = recorded([declared, ...events]).reduce<AttendedIncident | null>(evolveAttended, null);
  if (incident === null) throw new Error('it was declared');
  return incident;
}

/** From when until when, in minutes since ten. */
function minutes(...events: readonly IncidentEvent[]): readonly (readonly [began: number, ended: number | 'pending' | null])[] {
  const minute = (at: number): number => (at - Date.parse(`${day}T10:00:00.000Z`)) / 60_000;
  return spansOf(attended(...events)).map(({ began, ended, pending }) => [
    minute(began),
    pending ? 'pending' : ended === null ? null : minute(ended),
  ]);
}

describe('an incident, and who attended it', () => {
  it('has roles until they are handed back, or else until service is back to normal', () => {
    const role = took('commander', exact('10:10'));
    expect(minutes(role)).toEqual([[10, 'pending']]);
    expect(minutes(role, handedBack('commander', exact('10:30')))).toEqual([[10, 30]]);
    expect(minutes(role, entered('RECOVERY', exact('10:40')))).toEqual([[10, 'pending']]);
    expect(minutes(role, entered('LEARNING', exact('10:50')))).toEqual([[10, 50]]);
    expect(minutes(role, entered('LEARNING', exact('10:50')), entered('CLOSED', exact('11:50')))).toEqual([[10, 50]]);
    expect(minutes(role, entered('CLOSED', exact('11:00')))).toEqual([[10, 60]]);
    expect(minutes(role, entered('LEARNING', exact('10:50')), handedBack('commander', exact('11:30')))).toEqual([[10, 90]]);
  });

  it('has them longer where it falls back, and as long as the time is corrected to', () => {
    const role = took('commander', exact('10:10'));
    const back = [entered('LEARNING', exact('10:30')), entered('RESPONSE', exact('10:40'))];
    expect(minutes(role, ...back)).toEqual([[10, 'pending']]);
    expect(minutes(role, ...back, entered('LEARNING', exact('10:50')))).toEqual([[10, 50]]);
    const learning = recorded([declared, role, entered('LEARNING', exact('10:30'))])[2];
    const corrected: IncidentEvent = {
      type: 'StageTimeCorrected',
      data: { visitEventId: learning?.id ?? '', stage: 'LEARNING', reason: 'Logs' },
      occurred: exact('10:20'),
    };
    expect(minutes(role, entered('LEARNING', exact('10:30')), corrected)).toEqual([[10, 20]]);
    const reopened: IncidentEvent = { type: 'IncidentReopened', data: { to: 'MITIGATION', reason: 'Again' }, occurred: exact('12:00') };
    expect(minutes(role, entered('CLOSED', exact('11:00')), reopened)).toEqual([[10, 'pending']]);
  });

  it('has no length of what is known to the day only, or contradicts itself', () => {
    expect(minutes(took('commander', byDay))).toEqual([[-600, null]]);
    expect(minutes(took('commander', exact('10:10')), handedBack('commander', byDay))).toEqual([[10, null]]);
    expect(minutes(took('commander', exact('10:10')), entered('LEARNING', byDay))).toEqual([[10, null]]);
    expect(minutes(took('commander', exact('10:10')), handedBack('commander', exact('10:00')))).toEqual([[10, null]]);
    expect(minutes(entered('LEARNING', exact('10:00')), took('scribe', exact('10:10')))).toEqual([[10, null]]);
  });

  it('knows a role in whatever case', () => {
    expect(roleKey('Commander')).toBe(roleKey('COMMANDER'));
    expect(roleKey('ÉCLAIREUR')).toBe(roleKey('éclaireur'));
  });

  it('says what the folds that it is made of say, and stays the same where nothing changes', () => {
    const looksAt = new Set<string>(attendedEventTypes);
    fc.assert(
      fc.property(histories, (history) => {
        const seen = history.filter(({ event }) => looksAt.has(event.type));
        const incident = seen.reduce<AttendedIncident | null>(evolveAttended, null);
        if (incident === null) return;
        expect(incident.outline).toEqual(seen.reduce<IncidentOutline | null>(evolveOutline, null));
        expect(incident.attendance).toEqual(seen.reduce<Attendance>(evolveAttendance, []));
        for (const recorded of history.filter(({ event }) => !looksAt.has(event.type) && event.type !== 'RootCausesClassified')) {
          expect(evolveAttended(incident, recorded)).toBe(incident);
        }
      }),
    );
  });

  it('has spans as long as people were present', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const incident = history.reduce<AttendedIncident | null>(evolveAttended, null);
        if (incident === null) return;
        const { attendance, recovery } = incident;
        const over = attendance.filter(({ until }) => until !== null || (recovery !== null && !recovery.byDay));
        const present = secondsPresent(over, recovery?.at ?? '');
        const ofPeople = new Map<string, readonly (readonly [number, number])[]>();
        for (const { personId, began, ended } of spansOf(incident)) {
          if (ended !== null) ofPeople.set(personId, [...(ofPeople.get(personId) ?? []), [began, ended]]);
        }
        expect(new Map([...ofPeople].map(([personId, stretches]) => [personId, minutesCovered(stretches) * 60]))).toEqual(present);
      }),
    );
  });
});

/** All moments here are whole minutes. */
function minutesCovered(stretches: readonly (readonly [began: number, ended: number])[]): number {
  const covered = new Set<number>();
  for (const [began, ended] of stretches) for (let at = began; at < ended; at += 60_000) covered.add(at);
  return covered.size;
}
