import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { actionItemVocabulary } from '#action-items/published';
import type { RecordedEvent } from '#event-sourcing';
import { detectedAtOf, incidentFacts, incidentStream, incidentVocabulary, measurements } from '#incidents/published';
import type { IncidentFacts } from '#incidents/published';
import { onEachDatabase, ToldLog } from '#projections/testing';
import type { Projected, Told } from '#projections/testing';
import type { PostmortemStatus } from '../../domain/status.js';
import { statusAfter } from '../../domain/status.js';
import { postmortemStream } from '../../domain/postmortem.js';
import { postmortemVocabulary } from '../../domain/postmortem.upcasters.js';
import type { History, Precedent } from '../../generator/draft-facts.js';
import { toldHistories } from '../../testing/told-histories.js';
import { liftedBy } from '../incident-streams.js';
import { EarlierIncidents } from './earlier-incidents.js';
import { labelsOf } from './known-incident.js';
import { nearestRank } from './nearest-rank.js';
import { precedentsProjection } from './precedents.projection.js';

function logOf(history: readonly Told[]): ToldLog {
  const log = new ToldLog();
  log.record(...history);
  return log;
}

const byTime = (a: IncidentFacts, b: IncidentFacts): number =>
  detectedAtOf(a) === detectedAtOf(b) ? (a.id < b.id ? 1 : -1) : detectedAtOf(a) < detectedAtOf(b) ? 1 : -1;

/** The incidents as the events leave them, newest first. */
function incidentsOf(events: readonly RecordedEvent[]): readonly IncidentFacts[] {
  const lifted = liftedBy(incidentVocabulary, events);
  const streams = new Set(lifted.map(({ stream }) => stream));
  return [...streams].flatMap((stream) => incidentFacts(lifted.filter((event) => event.stream === stream)) ?? []).sort(byTime);
}

function statusOf(events: readonly RecordedEvent[], incidentId: string): PostmortemStatus | 'NONE' {
  let status: PostmortemStatus | null = null;
  for (const { event, stream } of liftedBy(postmortemVocabulary, events)) {
    if (stream === postmortemStream(incidentId)) status = status === null ? 'DRAFT' : statusAfter(status, event);
  }
  return status ?? 'NONE';
}

function unfinishedOf(events: readonly RecordedEvent[], incidentId: string): Precedent['unfinishedActions'] {
  const actions = new Map<string, { number: number; title: string; dueAt: string | null; unfinished: boolean }>();
  for (const { event } of liftedBy(actionItemVocabulary, events)) {
    const { actionItemId } = event.data;
    const action = actions.get(actionItemId);
    if (event.data.incidentId !== incidentId) continue;
    if (event.type === 'ActionItemProposed') {
      const { number, title, dueAt = null } = event.data;
      actions.set(actionItemId, { number, title, dueAt, unfinished: true });
    } else if (action !== undefined && event.type === 'ActionItemRevised') {
      actions.set(actionItemId, { ...action, title: event.data.terms.title, dueAt: event.data.terms.dueAt ?? null });
    } else if (action !== undefined && /Completed|Dropped|Reopened/.test(event.type)) {
      actions.set(actionItemId, { ...action, unfinished: event.type === 'ActionItemReopened' });
    }
  }
  return [...actions]
    .filter(([, { unfinished }]) => unfinished)
    .sort(([, a], [, b]) => a.number - b.number)
    .map(([id, { title, dueAt }]) => ({ id, title, dueAt }));
}

/** The history of an incident, by looking at each of the others. */
function recounted(events: readonly RecordedEvent[], incident: IncidentFacts): History {
  const than = detectedAtOf(incident);
  const since = new Date(Date.parse(than) - 365 * 86_400_000).toISOString();
  const earlier = incidentsOf(events).filter(
    (other) => other.id !== incident.id && other.kind !== 'DRILL' && other.ending === null && detectedAtOf(other) < than,
  );
  const labels = labelsOf(incident);
  const shared = (other: IncidentFacts) =>
    labels.filter((mine) => labelsOf(other).some(({ axis, classKey }) => axis === mine.axis && classKey === mine.classKey));
  const toDo = (other: IncidentFacts) => Math.min(1, unfinishedOf(events, other.id).length);
  return {
    durations: incident.services.flatMap(({ key: service }) =>
      measurements(incident).flatMap(({ name: measurement }) => {
        const seconds = earlier
          .filter((other) => other.services.some(({ key }) => key === service))
          .flatMap((other) => measurements(other).find(({ name }) => name === measurement)?.seconds ?? [])
          .sort((a, b) => a - b);
        if (seconds.length === 0) return [];
        return { service, measurement, count: seconds.length, median: nearestRank(seconds, 50), p90: nearestRank(seconds, 90) };
      }),
    ),
    recurrences: labels.flatMap((label) => {
      const having = earlier.filter((other) => detectedAtOf(other) >= since && shared(other).includes(label));
      const [latest] = having;
      return latest === undefined ? [] : { ...label, earlier: having.length, latestAt: detectedAtOf(latest) };
    }),
    precedents: earlier
      .filter((other) => shared(other).length > 0)
      .sort((a, b) => shared(b).length - shared(a).length || toDo(b) - toDo(a) || byTime(a, b))
      .slice(0, 5)
      .map((other) => ({
        incidentId: other.id,
        reference: `INC-${other.id}`,
        title: other.title,
        severity: other.severity,
        detectedAt: detectedAtOf(other),
        sharedClasses: shared(other),
        sharedServices: incident.services.map(({ key }) => key).filter((key) => other.services.some((theirs) => theirs.key === key)),
        postmortem: statusOf(events, other.id),
        unfinishedActions: unfinishedOf(events, other.id),
      })),
  };
}

function earlierIncidents(read: Projected): EarlierIncidents {
  return new EarlierIncidents(read.database, { reference: (id) => Promise.resolve(`INC-${id}`) });
}

onEachDatabase((projected, database) => {
  async function over<Result>(log: ToldLog, batchSize: number, work: (read: Projected) => Promise<Result>): Promise<Result> {
    const read = await projected([precedentsProjection], log, { batchSize });
    try {
      return await work(read);
    } finally {
      await read.close();
    }
  }

  describe('the history of an incident', () => {
    it('is what a look at every earlier incident gives, as known now and at any moment, however the events came in batches', async () => {
      await fc.assert(
        fc.asyncProperty(toldHistories, fc.integer({ min: 1, max: 30 }), fc.nat(), async (history, batchSize, picked) => {
          const log = logOf(history);
          const moment = log.events[picked % Math.max(1, log.events.length)]?.recordedAt ?? '';
          await over(log, batchSize, async (read) => {
            const histories = earlierIncidents(read);
            for (const asKnownAt of [null, moment]) {
              const events = log.events.filter(({ recordedAt }) => asKnownAt === null || recordedAt <= asKnownAt);
              for (const incident of incidentsOf(events)) {
                expect(await histories.historyOf(incident, asKnownAt)).toEqual(recounted(events, incident));
              }
            }
          });
        }),
        { numRuns: database === 'SQLite' ? 40 : 8, interruptAfterTimeLimit: 40_000 },
      );
    });

    it('looks at the latest 100 durations of a service, and for precedents at the latest 500 that share a class', async () => {
      const minute = (minutes: number): string => new Date(Date.UTC(2026, 0, 1) + minutes * 60_000).toISOString();
      const incident = (number: number, classes: readonly string[]): readonly Told[] => {
        const stream = incidentStream(`${number}`);
        const data = { incidentId: `${number}`, title: 'It', severity: 'SEV3', kind: 'LIVE', services: ['api'] };
        const labels = { axis: 'CONTRIBUTING_FACTOR', classes, classVersions: [], evidence: [] };
        return [
          { stream, type: 'IncidentDeclared', data, occurredAt: minute(number) },
          { stream, type: 'ImpactStarted', occurredAt: new Date(Date.parse(minute(number)) - number * 1_000).toISOString() },
          { stream, type: 'RootCausesClassified', data: labels },
        ];
      };
      const log = logOf(
        Array.from({ length: 506 }, (_, number) => incident(number, number < 4 || number === 505 ? ['a', 'b'] : ['a'])).flat(),
      );
      const asking = incidentsOf(log.events).find(({ id }) => id === '505');
      if (asking === undefined) throw new Error('it was declared');
      await over(log, 1_000, async (read) => {
        const { durations, recurrences, precedents } = await earlierIncidents(read).historyOf(asking, null);
        expect(durations).toEqual([{ service: 'api', measurement: 'TIME_TO_DETECT', count: 100, median: 454, p90: 494 }]);
        expect(recurrences).toMatchObject([
          { classKey: 'a', earlier: 505, latestAt: minute(504) },
          { classKey: 'b', earlier: 4, latestAt: minute(3) },
        ]);
        expect(precedents.map(({ incidentId }) => incidentId)).toEqual(['504', '503', '502', '501', '500']);
      });
    });

    it('leaves out none with unfinished actions for one that is as like and has none', async () => {
      const day = (number: number): string => `2026-01-${String(number).padStart(2, '0')}T00:00:00.000Z`;
      const incident = (number: number): readonly Told[] => {
        const stream = incidentStream(`${number}`);
        const data = { incidentId: `${number}`, title: 'It', severity: 'SEV3', kind: 'LIVE', services: [] };
        const labels = { axis: 'CONTRIBUTING_FACTOR', classes: ['a'], classVersions: [], evidence: [] };
        return [
          { stream, type: 'IncidentDeclared', data, occurredAt: day(number) },
          { stream, type: 'RootCausesClassified', data: labels },
        ];
      };
      const data = { actionItemId: '2-1', incidentId: '2', number: 1, title: 'Do it', type: 'PREVENT', addresses: [] };
      const proposed: Told = { stream: 'actionItem-2-1', type: 'ActionItemProposed', data };
      const log = logOf([...[1, 2, 3, 4, 5, 6, 7, 8].flatMap(incident), proposed]);
      const asking = incidentsOf(log.events).find(({ id }) => id === '8');
      if (asking === undefined) throw new Error('it was declared');
      await over(log, 100, async (read) => {
        const { precedents } = await earlierIncidents(read).historyOf(asking, null);
        expect(precedents.map(({ incidentId }) => incidentId)).toEqual(['2', '7', '6', '5', '4']);
      });
    });

    it('comes from the same rows whatever the batches were', async () => {
      await fc.assert(
        fc.asyncProperty(toldHistories, fc.integer({ min: 1, max: 9 }), async (history, batchSize) => {
          const log = logOf(history);
          const rowsOf = (read: Projected) => Promise.all(precedentsProjection.entities.map((entity) => read.rows(entity)));
          expect(await over(log, batchSize, rowsOf)).toEqual(await over(log, 1_000, rowsOf));
        }),
        { numRuns: database === 'SQLite' ? 15 : 3, interruptAfterTimeLimit: 40_000 },
      );
    });
  });
});
