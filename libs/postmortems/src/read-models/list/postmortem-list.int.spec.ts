import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RecordedEvent } from '#event-sourcing';
import { incidentFacts, incidentStream, incidentVocabulary, milestone, stageOrder } from '#incidents/published';
import type { IncidentFacts } from '#incidents/published';
import { importTold } from '#incidents/testing';
import { onEachDatabase, ToldLog } from '#projections/testing';
import type { Projected, Told } from '#projections/testing';
import { dueAt, isOverdue } from '../../domain/due-date.js';
import type { DuePolicy } from '../../domain/due-date.js';
import { freshnessStream } from '../../domain/freshness/freshness.js';
import { initialState, evolve, postmortemStream } from '../../domain/postmortem.js';
import type { DraftedPostmortem } from '../../domain/postmortem.js';
import { postmortemVocabulary } from '../../domain/postmortem.upcasters.js';
import { toldHistories } from '../../testing/told-histories.js';
import { liftedBy } from '../incident-streams.js';
import { postmortemListProjection } from './postmortem-list.projection.js';
import { countPostmortems, listPostmortems } from './postmortem-list.query.js';
import type { ListKey, PostmortemCriteria } from './postmortem-list.query.js';
import { PostmortemRow } from './postmortem-list.rows.js';
import { incidentsToDraft, learningToClose, postmortemsToCheck } from './to-do.query.js';

const policy: DuePolicy = { SEV1: { count: 3, unit: 'CALENDAR_DAYS' }, SEV2: { count: 1, unit: 'WORKING_DAYS' } };
const none: DuePolicy = {};

function logOf(history: readonly Told[]): ToldLog {
  const log = new ToldLog();
  log.record(...history);
  return log;
}

/** An incident with its postmortem, folded by what answers questions about one of them. */
interface Recounted {
  readonly facts: IncidentFacts;
  readonly postmortem: DraftedPostmortem | null;
}

function recounted({ events }: ToldLog): readonly Recounted[] {
  const incidents = liftedBy(incidentVocabulary, events);
  const postmortems = liftedBy(postmortemVocabulary, events);
  return [...new Set(incidents.map(({ stream }) => stream))].flatMap((stream) => {
    const facts = incidentFacts(incidents.filter((event) => event.stream === stream));
    if (facts === null) return [];
    const told = postmortems.filter((event) => event.stream === postmortemStream(facts.id));
    const state = told.reduce((before, { event, id }) => evolve(before, event, id), initialState);
    return { facts, postmortem: state.status === 'UNDRAFTED' ? null : state };
  });
}

function dueOf({ facts, postmortem }: Recounted, allowed: DuePolicy): string | null {
  const recovered = milestone(facts, 'LEARNING');
  const after = allowed[facts.severity];
  return postmortem?.dueAt ?? (recovered === null || after === undefined ? null : dueAt(recovered.enteredAt, after));
}

function fits(one: Recounted, allowed: DuePolicy, criteria: PostmortemCriteria): boolean {
  const { facts, postmortem } = one;
  if (postmortem === null) return false;
  const { statuses, severities, services, ownerId, overdue, text } = criteria;
  return (
    (statuses?.includes(postmortem.status) ?? true) &&
    (severities?.includes(facts.severity) ?? true) &&
    (services?.some((service) => facts.services.some(({ key }) => key === service)) ?? true) &&
    (ownerId === undefined || postmortem.ownerId === ownerId) &&
    (text === undefined || facts.title.toLowerCase().includes(text.toLowerCase())) &&
    (overdue === undefined || isOverdue(dueOf(one, allowed), postmortem.editions, overdue.at) === overdue.is)
  );
}

const anyCriteria: fc.Arbitrary<PostmortemCriteria> = fc.record(
  {
    statuses: fc.subarray(['DRAFT', 'IN_REVIEW', 'PUBLISHED'] as const, { minLength: 1 }),
    severities: fc.subarray(['SEV1', 'SEV2', 'SEV3'] as const, { minLength: 1 }),
    services: fc.subarray(['api', 'web'], { minLength: 1 }),
    ownerId: fc.constantFrom('person-1', 'nobody'),
    overdue: fc.record({
      is: fc.boolean(),
      at: fc.constantFrom('2025-03-01T10:00:00.001Z', '2025-03-03T23:59:59.999Z', '2025-03-05T00:00:00.000Z'),
    }),
    text: fc.constantFrom('oNe', 'n', '%', '_n', ''),
  },
  { requiredKeys: [] },
);

const at = '2026-03-01T10:00:00.000Z';

function declared(incidentId: string, more: object = {}): Told {
  const data = { incidentId, title: 'Checkout refuses cards', severity: 'SEV2', kind: 'LIVE', services: ['checkout'], ...more };
  return { stream: incidentStream(incidentId), type: 'IncidentDeclared', data, occurredAt: at };
}

function entered(incidentId: string, from: string, to: string): Told {
  return { stream: incidentStream(incidentId), type: 'StageEntered', data: { from, to, inferred: false }, occurredAt: at };
}

function drafted(incidentId: string, draftedFromPosition: number): Told {
  return {
    stream: postmortemStream(incidentId),
    type: 'PostmortemDrafted',
    data: { incidentId, draftedFromPosition: String(draftedFromPosition) },
  };
}

function of(incidentId: string, type: string, data: object): Told {
  return { stream: postmortemStream(incidentId), type, data };
}

function looked(incidentId: string, position: number, postmortemVersion: number, ...staleSections: readonly string[]): Told {
  const data = { incidentId, position: String(position), postmortemVersion, staleSections };
  return { stream: freshnessStream(incidentId), type: 'PostmortemFreshnessChecked', data };
}

const entry = (incidentId: string): Told => ({
  stream: incidentStream(incidentId),
  type: 'EntryRecorded',
  data: { kind: 'OBSERVATION', text: 'It.' },
});

function written(incidentId: string): Told {
  return of(incidentId, 'PostmortemSectionEdited', { section: 'impact', text: 'It was short.' });
}

type Case = (id: string, at: (ordinal: number) => number) => readonly [history: readonly Told[], expected: number | null];

/** One history of several incidents, one after another; `at` is where an event of the case stands in it. Null: nothing is expected. */
function casesOf(cases: Readonly<Record<string, Case>>): { history: readonly Told[]; expected: Readonly<Record<string, number>> } {
  const history: Told[] = [];
  const expected: Record<string, number> = {};
  for (const [id, made] of Object.entries(cases)) {
    const before = history.length;
    const [told, position] = made(id, (ordinal) => before + ordinal);
    history.push(...told);
    if (position !== null) expected[id] = position;
  }
  return { history, expected };
}

onEachDatabase((projected, database) => {
  async function over<Result>(log: ToldLog, batchSize: number, work: (read: Projected) => Promise<Result>): Promise<Result> {
    const read = await projected([postmortemListProjection], log, { batchSize });
    try {
      return await work(read);
    } finally {
      await read.close();
    }
  }

  /** Page by page, until there is no more. */
  async function allOf(read: Projected, allowed: DuePolicy, criteria: PostmortemCriteria, first: number): Promise<readonly ListKey[]> {
    const keys: ListKey[] = [];
    for (;;) {
      const after = keys.at(-1) ?? null;
      const page = await read.read((manager) => listPostmortems(manager, allowed, criteria, { first, after }));
      keys.push(...page.map(({ key }) => key));
      if (page.length < first) return keys;
    }
  }

  describe('the list of postmortems', () => {
    it('has those that fit, by when they are due, whatever happened and however it came in batches and pages', async () => {
      await fc.assert(
        fc.asyncProperty(
          toldHistories,
          fc.integer({ min: 1, max: 30 }),
          fc.array(fc.tuple(anyCriteria, fc.constantFrom(policy, none), fc.integer({ min: 1, max: 3 })), { minLength: 3, maxLength: 5 }),
          async (history, batchSize, questions) => {
            const log = logOf(history);
            const incidents = recounted(log);
            await over(log, batchSize, async (read) => {
              for (const [criteria, allowed, first] of [[{}, policy, 2] as const, ...questions]) {
                const fitting = incidents.filter((one) => fits(one, allowed, criteria));
                const listed = await allOf(read, allowed, criteria, first);
                const expected = fitting.map((one) => [one.facts.id, dueOf(one, allowed)] as const);
                expect(new Map(listed.map(({ incidentId, dueAt }) => [incidentId, dueAt]))).toEqual(new Map(expected));
                expect(listed).toHaveLength(fitting.length);
                const dues = listed.map((key) => key.dueAt ?? 'undated');
                expect(dues).toEqual(dues.toSorted());
                expect(await read.read((manager) => countPostmortems(manager, allowed, criteria))).toBe(fitting.length);
              }
              await expectToDo(read, incidents, log.events);
            });
          },
        ),
        { numRuns: database === 'SQLite' ? 25 : 5, interruptAfterTimeLimit: 40_000 },
      );
    });

    async function expectToDo(read: Projected, incidents: readonly Recounted[], events: readonly RecordedEvent[]): Promise<void> {
      const draft = await read.read((manager) => incidentsToDraft(manager, 10, events[0]?.recordedAt ?? ''));
      const undrafted = incidents.filter(
        ({ facts: { imported, ending, stage }, postmortem }) =>
          postmortem === null && imported === null && ending === null && stageOrder(stage) >= stageOrder('LEARNING'),
      );
      expect(draft.map(({ incidentId }) => incidentId).sort()).toEqual(undrafted.map(({ facts }) => facts.id).sort());
      for (const { incidentId, because } of draft) {
        const cause = events.find(({ id }) => id === because);
        expect([cause?.stream, cause?.event.type]).toEqual([
          incidentStream(incidentId),
          expect.stringMatching(/StageEntered|IncidentReopened/),
        ]);
      }
    }

    it('has the same rows whatever the batches were', async () => {
      await fc.assert(
        fc.asyncProperty(toldHistories, fc.integer({ min: 1, max: 9 }), async (history, batchSize) => {
          const log = logOf(history);
          const rowsOf = (read: Projected) => Promise.all(postmortemListProjection.entities.map((entity) => read.rows(entity)));
          expect(await over(log, batchSize, rowsOf)).toEqual(await over(log, 1_000, rowsOf));
        }),
        { numRuns: database === 'SQLite' ? 10 : 3, interruptAfterTimeLimit: 40_000 },
      );
    });

    it('tells who sees to a postmortem, and when it was published', async () => {
      const history = [
        declared('a'),
        drafted('a', 1),
        of('a', 'PostmortemOwnerAssigned', { ownerId: 'person-1' }),
        of('a', 'PostmortemReviewRequested', { reviewers: [] }),
        { ...of('a', 'PostmortemPublished', { closesLearning: false }), occurredAt: '2026-03-04T10:00:00.000Z' },
        of('a', 'PostmortemSectionEdited', { section: 'impact', text: 'It was short.' }),
      ];
      await over(logOf(history), 100, async (read) => {
        expect(await read.rows(PostmortemRow)).toMatchObject([
          { status: 'DRAFT', ownerId: 'person-1', editions: 1, publishedAt: '2026-03-04T10:00:00.000Z', services: '["checkout"]' },
        ]);
      });
    });
  });

  describe('what is to be done', () => {
    it('is to draft what has come to LEARNING, until it is drafted, falls back or ends', async () => {
      const learning = (id: string) => [declared(id), entered(id, 'RECOVERY', 'LEARNING')];
      const history = [
        ...learning('plain'),
        ...learning('closed'),
        entered('closed', 'LEARNING', 'CLOSED'),
        ...learning('drafted'),
        drafted('drafted', 1),
        ...learning('fallen-back'),
        entered('fallen-back', 'LEARNING', 'MITIGATION'),
        ...learning('ended'),
        { stream: incidentStream('ended'), type: 'IncidentEndedEarly', data: { exit: 'DUPLICATE' } },
        declared('imported'),
        importTold('imported'),
        entered('imported', 'RECOVERY', 'LEARNING'),
        declared('recovering'),
        entered('recovering', 'DETECTION', 'RECOVERY'),
      ];
      const found = await over(logOf(history), 100, (read) => read.read((manager) => incidentsToDraft(manager, 10, '')));
      expect(found.map(({ incidentId }) => incidentId)).toEqual(['plain', 'closed']);
    });

    it('is to draft what has come to LEARNING lately, by when that was recorded', async () => {
      const [longAgo, lately, now] = ['2026-01-10T10:00:00.000Z', '2026-02-10T10:00:00.000Z', '2026-02-20T10:00:00.000Z'];
      const recorded = (recordedAt: string, ...told: readonly Told[]) => told.map((one) => ({ ...one, recordedAt }));
      const history = [
        ...recorded(longAgo, declared('long ago'), entered('long ago', 'RECOVERY', 'LEARNING')),
        ...recorded(longAgo, declared('changed since'), entered('changed since', 'RECOVERY', 'LEARNING')),
        ...recorded(longAgo, declared('there again'), entered('there again', 'RECOVERY', 'LEARNING')),
        ...recorded(longAgo, declared('just now')),
        ...recorded(now, entered('just now', 'RECOVERY', 'LEARNING')),
        ...recorded(lately, declared('told of late'), { ...entered('told of late', 'RECOVERY', 'LEARNING'), occurredAt: longAgo }),
        ...recorded(now, entered('changed since', 'LEARNING', 'CLOSED')),
        ...recorded(now, entered('there again', 'LEARNING', 'RESPONSE'), entered('there again', 'RESPONSE', 'LEARNING')),
      ];
      const found = await over(logOf(history), 3, (read) =>
        Promise.all([longAgo, lately, now].map((since) => read.read((manager) => incidentsToDraft(manager, 10, since)))),
      );
      expect(found.map((each) => each.map(({ incidentId }) => incidentId))).toEqual([
        ['long ago', 'changed since', 'told of late', 'just now', 'there again'],
        ['told of late', 'just now', 'there again'],
        ['just now', 'there again'],
      ]);
    });

    it('is to check what may have become stale, or fresh again', async () => {
      const { history, expected } = casesOf({
        'drafted from everything': (id, at) => [[declared(id), drafted(id, at(1))], null],
        'changed before the draft was recorded': (id, at) => [[declared(id), entry(id), drafted(id, at(1))], at(2)],
        'changed after': (id, at) => [[declared(id), drafted(id, at(1)), entry(id)], at(3)],
        'looked at since': (id, at) => [[declared(id), drafted(id, at(1)), entry(id), looked(id, at(3), 0, 'timeline')], null],
        'drafted anew': (id, at) => [[declared(id), drafted(id, at(1)), entry(id), drafted(id, at(3))], at(3)],
        'drafted anew, and looked at': (id, at) => [
          [declared(id), drafted(id, at(1)), entry(id), drafted(id, at(3)), looked(id, at(3), 1)],
          null,
        ],
        'written where it was stale': (id, at) => [
          [declared(id), drafted(id, at(1)), entry(id), looked(id, at(3), 0, 'impact'), written(id)],
          at(3),
        ],
        'written where it was not': (id, at) => [[declared(id), drafted(id, at(1)), written(id)], null],
        'written while it was looked at': (id, at) => [
          [declared(id), drafted(id, at(1)), entry(id), looked(id, at(3), 0, 'impact'), written(id), looked(id, at(3), 0, 'impact')],
          at(3),
        ],
        'remarked on': (id, at) => [
          [declared(id), drafted(id, at(1)), of(id, 'PostmortemCommented', { section: 'impact', text: 'How?' })],
          null,
        ],
        'with an action item that moves on': (id, at) => [
          [
            declared(id),
            drafted(id, at(1)),
            { stream: 'actionItem-1', type: 'ActionItemAccepted', data: { actionItemId: '1', incidentId: id } },
          ],
          at(3),
        ],
      });
      const found = await over(logOf(history), 100, (read) => read.read((manager) => postmortemsToCheck(manager, 100)));
      expect(Object.fromEntries(found.map(({ incidentId, position }) => [incidentId, Number(position)]))).toEqual(expected);
    });

    it('is to close what its author said ends with the publication, in that stay in LEARNING', async () => {
      const published = (id: string, closesLearning: boolean): Told[] => [
        declared(id),
        entered(id, 'RECOVERY', 'LEARNING'),
        drafted(id, 2),
        of(id, 'PostmortemPublished', { closesLearning }),
      ];
      const history = [
        ...published('said so', true),
        ...published('did not', false),
        ...published('closed', true),
        entered('closed', 'LEARNING', 'CLOSED'),
        ...published('there again', true),
        entered('there again', 'LEARNING', 'RESPONSE'),
        entered('there again', 'RESPONSE', 'LEARNING'),
        ...published('published once more', true),
        of('published once more', 'PostmortemPublished', { closesLearning: false }),
        declared('not there yet'),
        drafted('not there yet', 1),
        of('not there yet', 'PostmortemPublished', { closesLearning: true }),
      ];
      const log = logOf(history);
      const found = await over(log, 100, (read) => read.read((manager) => learningToClose(manager, 10)));
      const publications = log.events.filter(({ event }) => event.type === 'PostmortemPublished');
      expect(found).toEqual(
        ['said so', 'published once more'].map((incidentId) => ({
          incidentId,
          because: publications.find(({ stream }) => stream === postmortemStream(incidentId))?.id,
        })),
      );
    });
  });
});
