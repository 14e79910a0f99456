import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Occurrence } from '#event-sourcing';
import { evolveAttendance, evolveOutline, secondsPresent } from '#incidents/published';
import type { Attendance, IncidentEvent, IncidentOutline, RoleSpan, Stage } from '#incidents/published';
import { histories, recorded } from '#incidents/testing';
import { ANY_ROLE, attendedEventTypes, evolveAttended, roleKey, secondsIn, turnsOf } from './attended-incident.js';
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

/** How many minutes the turns in any role took. */
function minutes(...events: readonly IncidentEvent[]): readonly (number | 'pending' | 'untimed')[] {
  const any = turnsOf(attended(...events)).filter(({ role }) => role === ANY_ROLE);
  return any.map(({ seconds, pending, untimed }) => (pending ? 'pending' : untimed ? 'untimed' : seconds / 60));
}

describe('an incident, and who attended it', () => {
  it('has roles until they are handed back, or else until service is back to normal', () => {
    const role = took('commander', exact('10:10'));
    expect(minutes(role)).toEqual(['pending']);
    expect(minutes(role, handedBack('commander', exact('10:30')))).toEqual([20]);
    expect(minutes(role, entered('RECOVERY', exact('10:40')))).toEqual(['pending']);
    expect(minutes(role, entered('LEARNING', exact('10:50')))).toEqual([40]);
    expect(minutes(role, entered('LEARNING', exact('10:50')), entered('CLOSED', exact('11:50')))).toEqual([40]);
    expect(minutes(role, entered('CLOSED', exact('11:00')))).toEqual([50]);
    expect(minutes(role, entered('LEARNING', exact('10:50')), handedBack('commander', exact('11:30')))).toEqual([80]);
  });

  it('has them longer where it falls back, and as long as the time is corrected to', () => {
    const role = took('commander', exact('10:10'));
    const back = [entered('LEARNING', exact('10:30')), entered('RESPONSE', exact('10:40'))];
    expect(minutes(role, ...back)).toEqual(['pending']);
    expect(minutes(role, ...back, entered('LEARNING', exact('10:50')))).toEqual([40]);
    const learning = recorded([declared, role, entered('LEARNING', exact('10:30'))])[2];
    const corrected: IncidentEvent = {
      type: 'StageTimeCorrected',
      data: { visitEventId: learning?.id ?? '', stage: 'LEARNING', reason: 'Logs' },
      occurred: exact('10:20'),
    };
    expect(minutes(role, entered('LEARNING', exact('10:30')), corrected)).toEqual([10]);
    const reopened: IncidentEvent = { type: 'IncidentReopened', data: { to: 'MITIGATION', reason: 'Again' }, occurred: exact('12:00') };
    expect(minutes(role, entered('CLOSED', exact('11:00')), reopened)).toEqual(['pending']);
  });

  it('has no length of what is known to the day only, or contradicts itself', () => {
    expect(minutes(took('commander', byDay), entered('LEARNING', exact('10:30')))).toEqual(['untimed']);
    expect(minutes(took('commander', byDay))).toEqual(['pending']);
    expect(minutes(took('commander', exact('10:10')), handedBack('commander', byDay))).toEqual(['untimed']);
    expect(minutes(took('commander', exact('10:10')), entered('LEARNING', byDay))).toEqual(['untimed']);
    expect(minutes(took('commander', exact('10:10')), handedBack('commander', exact('10:00')))).toEqual(['untimed']);
    expect(minutes(entered('LEARNING', exact('10:00')), took('scribe', exact('10:10')))).toEqual(['untimed']);
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

  it('has a turn for everybody in each role, as long as they were present', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const incident = history.reduce<AttendedIncident | null>(evolveAttended, null);
        if (incident === null) return;
        const { attendance, recovery } = incident;
        const over = attendance.filter(({ until }) => until !== null || (recovery !== null && !recovery.byDay));
        const turns = turnsOf(incident);
        for (const role of [ANY_ROLE, 'a', 'b', 'c']) {
          const isIn = (span: RoleSpan): boolean => role === ANY_ROLE || span.role === role;
          const present = secondsPresent(over.filter(isIn), recovery?.at ?? '');
          const own = turns.filter((turn) => turn.role === role);
          expect(new Set(own.map(({ personId }) => personId))).toEqual(new Set(attendance.filter(isIn).map(({ personId }) => personId)));
          for (const { personId, seconds, pending, untimed } of own) {
            expect(seconds).toBe(present.get(personId) ?? 0);
            expect(pending && untimed).toBe(false);
            if (role !== ANY_ROLE) expect(secondsIn(incident, personId, new Set([role]))).toBe(seconds);
          }
        }
      }),
    );
  });
});
