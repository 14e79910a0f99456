import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { incidentFacts, incidentStream, incidentVocabulary, milestone } from '#incidents/published';
import { onEachDatabase, ToldLog } from '#projections/testing';
import type { Told } from '#projections/testing';
import { dueAt } from '../../domain/due-date.js';
import type { DuePolicy } from '../../domain/due-date.js';
import { postmortemStream } from '../../domain/postmortem.js';
import { postmortemVocabulary } from '../../domain/postmortem.upcasters.js';
import type { AskedTimeliness, Standing } from '../../published/postmortem-timeliness.js';
import { toldHistories } from '../../testing/told-histories.js';
import { liftedBy } from '../incident-streams.js';
import { postmortemListProjection } from './postmortem-list.projection.js';
import { timelinessIn } from './timeliness.query.js';

const policy: DuePolicy = { SEV1: { count: 3, unit: 'CALENDAR_DAYS' }, SEV2: { count: 1, unit: 'WORKING_DAYS' } };

interface Recounted {
  readonly kind: string;
  readonly sideExit: string;
  readonly standing: Standing;
}

/** The postmortems asked for, by looking at each incident. */
function recounted({ events }: ToldLog, asked: AskedTimeliness): readonly Recounted[] {
  const incidents = liftedBy(incidentVocabulary, events);
  const postmortems = liftedBy(postmortemVocabulary, events);
  return [...new Set(incidents.map(({ stream }) => stream))].flatMap((stream) => {
    const facts = incidentFacts(incidents.filter((event) => event.stream === stream));
    if (facts === null) return [];
    const told = postmortems.filter((event) => event.stream === postmortemStream(facts.id)).map(({ event }) => event);
    const recoveredAt = milestone(facts, 'LEARNING')?.enteredAt;
    const { from, to } = asked.window;
    if (told.length === 0 || recoveredAt === undefined || recoveredAt < from || recoveredAt >= to) return [];
    const fits = (lists: readonly (readonly string[])[], has: (value: string) => boolean) =>
      lists.every((list) => list.length === 0 || list.some(has));
    if (!fits(asked.severities, (severity) => facts.severity === severity)) return [];
    if (!fits(asked.services, (service) => facts.services.some(({ key }) => key === service))) return [];
    const set = told.findLast(({ type }) => type === 'PostmortemDueDateSet')?.data;
    const after = policy[facts.severity];
    const due = (set !== undefined && 'dueAt' in set ? set.dueAt : null) ?? (after === undefined ? null : dueAt(recoveredAt, after));
    const published = told.find(({ type }) => type === 'PostmortemPublished')?.occurred.at;
    const inTime =
      due === null ? 'NO_DUE_DATE' : (published ?? asked.asOf) <= due ? (published === undefined ? 'OPEN' : 'ON_TIME') : 'LATE';
    return { kind: facts.kind, sideExit: facts.ending?.exit ?? '', standing: facts.imported === null ? inTime : 'IMPORTED' };
  });
}

const anyAsked: fc.Arbitrary<AskedTimeliness> = fc.record({
  window: fc.constantFrom(
    { from: '2024-01-01T00:00:00.000Z', to: '2026-01-01T00:00:00.000Z' },
    { from: '2025-02-28T10:00:00.000Z', to: '2025-03-01T10:00:00.001Z' },
  ),
  services: fc.array(fc.subarray(['api', 'web']), { maxLength: 2 }),
  severities: fc.array(fc.subarray(['SEV1', 'SEV2', 'SEV3']), { maxLength: 2 }),
  asOf: fc.constantFrom('2025-03-01T10:00:00.000Z', '2025-03-04T10:00:00.000Z', '2026-01-01T00:00:00.000Z'),
});

function counted(all: readonly Recounted[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { kind, sideExit, standing } of all) {
    const key = [kind, sideExit, standing].join(' ');
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

onEachDatabase((projected, database) => {
  async function asked(log: ToldLog, batchSize: number, questions: readonly AskedTimeliness[]) {
    const read = await projected([postmortemListProjection], log, { batchSize });
    try {
      const answers = await Promise.all(questions.map((one) => read.read((manager) => timelinessIn(manager, policy, one))));
      return answers.map((counts) => counted(counts.flatMap((count) => Array<typeof count>(count.postmortems).fill(count))));
    } finally {
      await read.close();
    }
  }

  describe('whether postmortems were in time', () => {
    it('equals a recount, whatever happened and however it came in batches', async () => {
      await fc.assert(
        fc.asyncProperty(
          toldHistories,
          fc.integer({ min: 1, max: 30 }),
          fc.array(anyAsked, { minLength: 4, maxLength: 8 }),
          async (history, batchSize, questions) => {
            const log = new ToldLog();
            log.record(...history);
            expect(await asked(log, batchSize, questions)).toEqual(questions.map((one) => counted(recounted(log, one))));
          },
        ),
        { numRuns: database === 'SQLite' ? 40 : 6, interruptAfterTimeLimit: 50_000 },
      );
    });

    it('is about the first edition, and about the date that stands', async () => {
      const recovered = '2026-03-02T10:00:00.000Z';
      const due = '2026-03-05T10:00:00.000Z';
      const postmortem = (id: string, ...more: readonly Told[]): readonly Told[] => [
        {
          stream: incidentStream(id),
          type: 'IncidentDeclared',
          data: { incidentId: id, title: id, severity: 'SEV1', kind: 'LIVE', services: [] },
        },
        {
          stream: incidentStream(id),
          type: 'StageEntered',
          data: { from: 'RECOVERY', to: 'LEARNING', inferred: false },
          occurredAt: recovered,
        },
        { stream: postmortemStream(id), type: 'PostmortemDrafted', data: { incidentId: id, draftedFromPosition: '1' } },
        ...more.map((one) => ({ ...one, stream: postmortemStream(id) })),
      ];
      const published = (at: string): Told => ({ type: 'PostmortemPublished', data: { closesLearning: false }, occurredAt: at });
      const setTo = (dueAt: string): Told => ({ type: 'PostmortemDueDateSet', data: { dueAt } });
      const log = new ToldLog();
      log.record(
        ...postmortem('to the moment', published(due), published('2026-04-01T00:00:00.000Z')),
        ...postmortem('a moment late', published('2026-03-05T10:00:00.001Z')),
        ...postmortem('put off', setTo('2026-03-20T00:00:00.000Z')),
        ...postmortem('unpublished'),
        ...postmortem('brought forward', published(due), setTo('2026-03-04T00:00:00.000Z')),
      );
      const window = { from: '2026-03-01T00:00:00.000Z', to: '2026-04-01T00:00:00.000Z' };
      const question = { window, services: [], severities: [], asOf: '2026-03-10T00:00:00.000Z' };
      expect(await asked(log, 100, [question, { ...question, asOf: due }])).toEqual([
        { 'LIVE  ON_TIME': 1, 'LIVE  LATE': 3, 'LIVE  OPEN': 1 },
        { 'LIVE  ON_TIME': 1, 'LIVE  LATE': 2, 'LIVE  OPEN': 2 },
      ]);
    });
  });
});
