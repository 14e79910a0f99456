import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RecordedEvent } from '#event-sourcing';
import { detectedAtOf, incidentFacts, incidentIdOf } from '#incidents/published';
import type { IncidentEvent } from '#incidents/published';
import { onEachDatabase, ToldLog } from '#projections/testing';
import type { Told } from '#projections/testing';
import { causeAxes } from '#root-causes/published';
import type { CauseAxis } from '#root-causes/published';
import { histories } from '../../testing/histories.js';
import { learnableEventTypes } from './learnable-incident.js';
import { learnableProjection } from './learnable.projection.js';
import { countUnlabelled, lastChange, newestLabelled, newestUnlabelled } from './learnable.query.js';
import { LearnableIncidentRow } from './learnable.rows.js';

const window = { from: '2024-01-01T00:00:00.000Z', to: '2024-02-29T00:00:00.000Z' };

interface Expected {
  readonly id: string;
  readonly position: bigint;
  readonly detectedAt: string;
  readonly classes: Partial<Record<CauseAxis, readonly string[]>>;
}

/** The incidents that count, the newest first, by the fold that the rest of Debrief answers with. */
function expectedOf(log: ToldLog): readonly Expected[] {
  const streams = new Map<string, RecordedEvent<IncidentEvent>[]>();
  for (const event of log.events) {
    streams.set(event.stream, [...(streams.get(event.stream) ?? []), event as RecordedEvent<IncidentEvent>]);
  }
  const expected = [...streams].flatMap(([stream, events]): readonly Expected[] => {
    const facts = incidentFacts(events);
    if (facts === null || facts.kind === 'DRILL' || facts.ending !== null) return [];
    const detectedBy = events[0]?.id;
    const looked = events.filter(
      ({ event }) =>
        learnableEventTypes.some((type) => type === event.type) &&
        (event.type !== 'StageTimeCorrected' || event.data.visitEventId === detectedBy),
    );
    return [
      {
        id: incidentIdOf(stream),
        position: looked.at(-1)?.position ?? 0n,
        detectedAt: detectedAtOf(facts),
        classes: Object.fromEntries(facts.causes.map(({ axis, classes }) => [axis, classes])),
      },
    ];
  });
  return expected.sort((a, b) => (`${a.detectedAt} ${a.id}` < `${b.detectedAt} ${b.id}` ? 1 : -1));
}

function logOf(history: readonly Told[]): ToldLog {
  const log = new ToldLog();
  log.record(...history);
  return log;
}

onEachDatabase((projected) => {
  describe('what is learned from', () => {
    it('is what the incidents say, on each axis, however their events came in batches', async () => {
      await fc.assert(
        fc.asyncProperty(histories, fc.integer({ min: 1, max: 7 }), async (history, batchSize) => {
          const log = logOf(history);
          const expected = expectedOf(log);
          const atOnce = await projected([learnableProjection], log);
          const bitByBit = await projected([learnableProjection], log, { batchSize });
          try {
            expect(await bitByBit.rows(LearnableIncidentRow)).toEqual(await atOnce.rows(LearnableIncidentRow));
            for (const axis of causeAxes) {
              const isLabelled = ({ classes }: Expected): boolean => (classes[axis] ?? []).length > 0;
              const labelled = await atOnce.read((manager) => newestLabelled(manager, axis, 500));
              expect(labelled.map(({ facts, ...row }) => ({ ...row, labels: facts.classes[axis] }))).toEqual(
                expected.filter(isLabelled).map(({ classes, ...row }) => ({ ...row, labels: classes[axis] })),
              );
              const inWindow = expected.filter((one) => !isLabelled(one) && one.detectedAt >= window.from && one.detectedAt < window.to);
              const unlabelled = await atOnce.read((manager) => newestUnlabelled(manager, axis, window, 2));
              expect(unlabelled.map(({ id }) => id)).toEqual(inWindow.slice(0, 2).map(({ id }) => id));
              expect(await atOnce.read((manager) => countUnlabelled(manager, axis, window))).toBe(inWindow.length);
            }
          } finally {
            await atOnce.close();
            await bitByBit.close();
          }
        }),
        { numRuns: 5 },
      );
    });

    it('changed last where the newest change of any incident stands', async () => {
      const declared = { type: 'IncidentDeclared', data: { incidentId: '1', title: 'It', kind: 'LIVE', severity: 'SEV3', services: [] } };
      const read = await projected(
        [learnableProjection],
        [declared, { type: 'EntryRecorded', data: { kind: 'OBSERVATION', text: 'It was the queue' } }, { type: 'ImpactStarted' }],
      );
      const none = await projected([learnableProjection], []);
      try {
        expect(await read.read(lastChange)).toBe(2n);
        expect(await none.read(lastChange)).toBe(0n);
      } finally {
        await read.close();
        await none.close();
      }
    });
  });
});
