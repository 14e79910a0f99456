import { describe, expect, it } from '@jest/globals';
import type { RecordedEvent } from '#event-sourcing';
import type { IncidentEvent } from '../../domain/incident.events.js';
import { evolveAttendance, secondsPresent } from './attendance.js';
import type { Attendance } from './attendance.js';

type Told = readonly [type: 'RoleAssigned' | 'RoleReleased', role: string, personId: string, at: string, exactness?: 'EXACT' | 'DAY'];

function attended(...told: readonly Told[]): Attendance {
  return told.reduce<Attendance>((attendance, [type, role, personId, at, exactness = 'EXACT'], index) => {
    const event: IncidentEvent = { type, data: { role, personId }, occurred: { at: `2026-02-28T${at}:00.000Z`, exactness } };
    return evolveAttendance(attendance, recorded(event, index));
  }, []);
}

function recorded(event: IncidentEvent, index: number): RecordedEvent<IncidentEvent> {
  const at = '2026-03-01T00:00:00.000Z';
  const place = { stream: 'incident-1', revision: BigInt(index), position: BigInt(index + 1), recordedAt: at };
  return { id: `event-${index}`, schemaVersion: 1, event, metadata: {}, ...place };
}

const end = '2026-02-28T12:00:00.000Z';
const hours = (attendance: Attendance) => Object.fromEntries([...secondsPresent(attendance, end)].map(([id, all]) => [id, all / 3600]));

describe('attendance', () => {
  it('has who held which role from when until when', () => {
    expect(attended(['RoleAssigned', 'commander', 'a', '10:00'], ['RoleReleased', 'commander', 'a', '11:00'])).toEqual([
      { role: 'commander', personId: 'a', from: '2026-02-28T10:00:00.000Z', until: '2026-02-28T11:00:00.000Z', byDay: false },
    ]);
  });

  it('has a role that is taken again twice, and one that is handed back without being held not at all', () => {
    const again: readonly Told[] = [
      ['RoleReleased', 'scribe', 'a', '09:00'],
      ['RoleAssigned', 'scribe', 'a', '10:00'],
      ['RoleReleased', 'scribe', 'a', '10:30'],
      ['RoleAssigned', 'scribe', 'a', '11:00'],
    ];
    expect(attended(...again).map(({ until }) => until)).toEqual(['2026-02-28T10:30:00.000Z', null]);
    expect(hours(attended(...again))).toEqual({ a: 1.5 });
  });

  it('counts the hours of a person with several roles once', () => {
    const both: readonly Told[] = [
      ['RoleAssigned', 'commander', 'a', '10:00'],
      ['RoleAssigned', 'scribe', 'a', '10:30'],
      ['RoleReleased', 'commander', 'a', '11:00'],
      ['RoleReleased', 'scribe', 'a', '11:30'],
      ['RoleAssigned', 'scribe', 'b', '11:30'],
    ];
    expect(hours(attended(...both))).toEqual({ a: 1.5, b: 0.5 });
  });

  it('has no hours of what is known to the day, ends before it begins, or begins after the end', () => {
    expect(hours(attended(['RoleAssigned', 'commander', 'a', '00:00', 'DAY']))).toEqual({});
    expect(hours(attended(['RoleAssigned', 'commander', 'a', '10:00'], ['RoleReleased', 'commander', 'a', '09:00']))).toEqual({});
    expect(hours(attended(['RoleAssigned', 'commander', 'a', '13:00']))).toEqual({});
  });
});
