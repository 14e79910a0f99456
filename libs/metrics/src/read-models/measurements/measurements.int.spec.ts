import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { windowsOf } from '#calendar/testing';
import type { Stage } from '#incidents/published';
import { change, toldHistories } from '#incidents/testing';
import { onEachDatabase } from '#projections/testing';
import type { Projected, Told } from '#projections/testing';
import { metricProjections } from '../index.js';
import { MeasuredItemRow, MeasuredServiceRow, MeasurementRow } from './measurement.rows.js';
import { countsIn, endsIn, itemsIn } from './measurements.query.js';
import type { MeasuredEnds, Scope } from './measurements.query.js';

const at = (time: string): string => `2026-03-01T${time}:00.000Z`;
const ms = (time: string): number => Date.parse(at(time));

const of = (id: string, type: string, time: string, data: object = {}): Told => ({
  stream: `incident-${id}`,
  type,
  occurredAt: at(time),
  data,
});
const declared = (id: string, time: string, more: object = {}): Told =>
  of(id, 'IncidentDeclared', time, { incidentId: id, title: id, severity: 'SEV3', kind: 'LIVE', services: ['api'], ...more });
const entered = (id: string, from: string, to: string, time: string, inferred = false): Told =>
  of(id, 'StageEntered', time, { from, to, inferred });
const item = (id: string, incidentId: string, what: string, time: string): Told => ({
  stream: `actionItem-${id}`,
  type: `ActionItem${what}`,
  occurredAt: at(time),
  data: { actionItemId: id, incidentId, addresses: [] },
});

const history: readonly Told[] = [
  declared('a', '10:00', { services: ['api', 'web'], severity: 'SEV1' }),
  of('a', 'ImpactStarted', '09:50'),
  entered('a', 'DETECTION', 'RESPONSE', '10:05'),
  entered('a', 'RESPONSE', 'MITIGATION', '10:10', true),
  entered('a', 'MITIGATION', 'RECOVERY', '10:10'),
  entered('a', 'RECOVERY', 'LEARNING', '10:20'),
  item('done', 'a', 'Proposed', '11:00'),
  item('dropped', 'a', 'Proposed', '11:30'),
  declared('b', '11:00'),
  entered('a', 'LEARNING', 'DETECTION', '10:30'),
  entered('a', 'DETECTION', 'LEARNING', '10:50'),
  of('a', 'ServicesCleared', '11:00', { services: ['web'], reason: 'Never was' }),
  item('done', 'a', 'Completed', '12:00'),
  item('dropped', 'a', 'Dropped', '12:00'),
  of('b', 'IncidentEndedEarly', '11:10', { exit: 'DUPLICATE' }),
  declared('c', '12:00', { kind: 'DRILL', services: ['web', 'shop\u0000'] }),
  of('c', 'RootCausesClassified', '12:10', { axis: 'CONTRIBUTING_FACTOR', classes: ['network', 'unknown'], classVersions: [1, 1] }),
  item('reopened', 'c', 'Proposed', '13:00'),
  item('reopened', 'c', 'Completed', '14:00'),
  item('reopened', 'c', 'Reopened', '15:00'),
  of('c', 'SeverityChanged', '12:20', { from: 'SEV3', to: 'SEV2' }),
];

const moment = fc.constantFrom(...['10:00', '10:01', '10:30', '11:00', '12:00'].map(at));
const stage = fc.constantFrom<Stage>('RESPONSE', 'RECOVERY', 'LEARNING');

const histories = toldHistories({
  incidents: 6,
  moments: moment,
  severities: fc.constantFrom('SEV1', 'SEV2'),
  services: fc.constant(['api']),
  changes: fc.oneof(
    change('StageEntered', fc.record({ from: stage, to: stage, inferred: fc.boolean() })),
    change('ImpactStarted'),
    change('IncidentEndedEarly', fc.record({ exit: fc.constantFrom('DUPLICATE', 'MERGED') })),
    change('RootCausesClassified', fc.constantFrom(classified(['network']), classified(['network', 'unknown']))),
  ),
});

function classified(classes: readonly string[]): object {
  return { axis: 'CONTRIBUTING_FACTOR', classes, classVersions: classes.map(() => 1) };
}

function byDetection(a: MeasurementRow, b: MeasurementRow): number {
  return a.detectedAt === b.detectedAt ? (a.incidentId < b.incidentId ? -1 : 1) : a.detectedAt < b.detectedAt ? -1 : 1;
}

function endsOf({ incidentId, kind, sideExit, impact, lLast, known }: MeasurementRow): object {
  // PostgreSQL gives these as texts, whatever the type says.
  const time = (given: unknown): number | null => (given === null ? null : Number(given));
  return { incidentId, kind, sideExit, begun: time(impact), begunKnown: known[0], ended: time(lLast), endedKnown: known[11] };
}

function countedOf(rows: readonly MeasurementRow[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { kind, sideExit, unknownCause } of rows) {
    const name = JSON.stringify({ kind, sideExit, unknownCause });
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, incidents]) => `${name} ${incidents}`).sort();
}

onEachDatabase((projected) => {
  const window = { from: at('10:00'), to: at('12:01') };
  const all: Scope = { services: [[], []], severities: [[], []] };

  async function ended(read: Projected, ends: Parameters<typeof endsIn>[3], scope = all): Promise<readonly MeasuredEnds[]> {
    return read.read(async (manager) => {
      const found: MeasuredEnds[] = [];
      for await (const page of endsIn(manager, scope, window, ends)) found.push(...page);
      return found;
    });
  }

  describe('the measurements of incidents', () => {
    it('are the same however the events come in batches', async () => {
      const rowsOf = async (batchSize: number): Promise<unknown> => {
        const read = await projected(metricProjections, history, { batchSize });
        try {
          return [await read.rows(MeasurementRow), await read.rows(MeasuredServiceRow), await read.rows(MeasuredItemRow)];
        } finally {
          await read.close();
        }
      };
      const atOnce = await rowsOf(1_000);
      expect(await rowsOf(1)).toEqual(atOnce);
      expect(await rowsOf(4)).toEqual(atOnce);
    });

    it('have the first and the last times, and how well they are known', async () => {
      const read = await projected(metricProjections, history);
      try {
        const [a, b, c] = await ended(read, { from: 'IMPACT_STARTED', to: 'RECOVERED', visit: 'FIRST' });
        expect(a).toEqual({
          incidentId: 'a',
          kind: 'LIVE',
          sideExit: '',
          begun: ms('09:50'),
          begunKnown: 'e',
          ended: ms('10:20'),
          endedKnown: 'e',
        });
        expect(b).toMatchObject({ incidentId: 'b', sideExit: 'DUPLICATE', begun: null, begunKnown: '-', ended: null, endedKnown: '-' });
        expect(c).toMatchObject({ incidentId: 'c', kind: 'DRILL' });
        const [last] = await ended(read, { from: 'MITIGATION_STARTED', to: 'RECOVERED', visit: 'LAST' });
        expect(last).toMatchObject({ begun: ms('10:10'), begunKnown: 'i', ended: ms('10:50') });
        const [deployed] = await ended(read, { from: 'DEPLOYED', to: 'DETECTED', visit: 'FIRST' });
        expect(deployed).toMatchObject({ begun: null, begunKnown: '-', ended: ms('10:00') });
      } finally {
        await read.close();
      }
    });

    it('are those of the rows, however many are read at once, and are counted as they are', async () => {
      await fc.assert(
        fc.asyncProperty(histories, windowsOf(moment), fc.integer({ min: 1, max: 4 }), async (told, times, rowsAtOnce) => {
          const read = await projected(metricProjections, told);
          try {
            const within = (row: MeasurementRow): boolean => row.detectedAt >= times.from && row.detectedAt < times.to;
            const rows = (await read.rows(MeasurementRow)).filter(within).sort(byDetection);
            const ends = { from: 'IMPACT_STARTED', to: 'RECOVERED', visit: 'LAST' } as const;
            const found = await read.read(async (manager) => {
              const pages: MeasuredEnds[] = [];
              for await (const page of endsIn(manager, all, times, ends, rowsAtOnce)) pages.push(...page);
              return pages;
            });
            expect(found).toEqual(rows.map(endsOf));
            const counts = await read.read((manager) => countsIn(manager, all, times));
            expect(counts.map(({ incidents, ...of }) => `${JSON.stringify(of)} ${incidents}`).sort()).toEqual(countedOf(rows));
          } finally {
            await read.close();
          }
        }),
        { numRuns: 15 },
      );
    });

    it('are narrowed, counted, and have their action items', async () => {
      const read = await projected(metricProjections, history);
      try {
        const among = async (scope: Scope): Promise<string> =>
          (await ended(read, { from: 'DETECTED', to: 'RECOVERED', visit: 'FIRST' }, scope)).map(({ incidentId }) => incidentId).join(' ');
        expect(await among(all)).toBe('a b c');
        expect(await among({ ...all, services: [['web', 'shop\ud800'], []] })).toBe('c');
        expect(await among({ ...all, services: [['api'], ['web', 'api']] })).toBe('a b');
        expect(await among({ ...all, severities: [[], ['SEV1', 'SEV2']] })).toBe('a c');
        const counts = await read.read((manager) => countsIn(manager, all, window));
        expect(counts).toHaveLength(3);
        expect(counts).toContainEqual({ kind: 'LIVE', sideExit: 'DUPLICATE', unknownCause: -1, incidents: 1 });
        expect(counts).toContainEqual({ kind: 'DRILL', sideExit: '', unknownCause: 1, incidents: 1 });
        const items = await read.read((manager) => itemsIn(manager, all, { from: at('11:00'), to: at('13:01') }));
        expect([...items].sort((a, b) => (a.proposedAt < b.proposedAt ? -1 : 1))).toEqual([
          { kind: 'LIVE', sideExit: '', proposedAt: at('11:00'), completedAt: at('12:00'), dropped: 0 },
          { kind: 'LIVE', sideExit: '', proposedAt: at('11:30'), completedAt: '', dropped: 1 },
          { kind: 'DRILL', sideExit: '', proposedAt: at('13:00'), completedAt: '', dropped: 0 },
        ]);
      } finally {
        await read.close();
      }
    });
  });
});
