import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { incidentStream, incidentVocabulary } from '#incidents/published';
import type { IncidentEvent } from '#incidents/published';
import { onEachDatabase, ToldLog } from '#projections/testing';
import type { Projected, Told } from '#projections/testing';
import { knownIncident, marksOf } from './known-incident.js';
import type { KnownIncident } from './known-incident.js';
import { similarProjection } from './similar.projection.js';
import { similarTo } from './similar.query.js';
import type { Likeness } from './similar.query.js';
import { MarkCountRow, MarkRow, SimilarIncidentRow } from './similar.rows.js';

const days = (day: number): string => new Date(Date.UTC(2026, 0, day)).toISOString();

interface Outline {
  readonly title: string;
  readonly summary?: string;
  readonly services?: readonly string[];
  readonly kind?: 'LIVE' | 'DRILL';
  readonly classes?: readonly (readonly [axis: string, key: string])[];
}

/** An incident, detected on a day of January 2026. */
function incident(id: string, day: number, { title, summary, services = [], kind = 'LIVE', classes = [] }: Outline): readonly Told[] {
  const told = (type: IncidentEvent['type'], data: object): Told => ({ stream: incidentStream(id), type, data, occurredAt: days(day) });
  return [
    told('IncidentDeclared', { incidentId: id, title, severity: 'SEV3', kind, services, ...(summary === undefined ? {} : { summary }) }),
    ...classes.map(([axis, key]) => told('RootCausesClassified', { axis, classes: [key], classVersions: [1], evidence: [] })),
  ];
}

const after = (id: string, type: IncidentEvent['type'], data: object): Told => ({ stream: incidentStream(id), type, data });

const expiry = [
  ['TRIGGER', 'time-expiry'],
  ['CONTRIBUTING_FACTOR', 'access-certificates'],
] as const;

/** Three kinds of incidents that come again, and some that have nothing to do with them. */
const company: readonly Told[] = [
  ...incident('cert-1', 1, {
    title: 'Checkout refuses cards',
    summary: 'The certificate of the card gateway had expired.',
    services: ['payments'],
    classes: expiry,
  }),
  ...incident('disk-1', 2, { title: 'Search answers slowly', summary: 'A disk of the index ran full.', services: ['search'] }),
  ...incident('cert-2', 3, { title: 'Partners cannot connect', summary: 'A certificate expired unnoticed.', services: ['partners'] }),
  ...incident('deploy-1', 4, {
    title: 'Blank pages after a rollout',
    summary: 'The new version of the shop could not read old baskets.',
    services: ['shop'],
    classes: [['TRIGGER', 'binary-deploy']],
  }),
  ...incident('disk-2', 5, { title: 'Index disk full', summary: 'The disk that holds the index was full again.', services: ['search'] }),
  ...incident('deploy-2', 6, {
    title: 'Baskets are lost',
    summary: 'A rollout of the shop changed how baskets are kept.',
    services: ['shop'],
    classes: [['TRIGGER', 'binary-deploy']],
  }),
  ...incident('noise-1', 7, { title: 'Mail is delayed', summary: 'A provider queued our newsletters.', services: ['mail'] }),
  ...incident('drill-1', 8, { title: 'Exercise: the certificate of the card gateway expired', services: ['payments'], kind: 'DRILL' }),
  ...incident('false-1', 9, { title: 'The certificate of the card gateway expired', services: ['payments'], classes: expiry }),
  after('false-1', 'IncidentEndedEarly', { exit: 'FALSE_POSITIVE' }),
];

function logOf(history: readonly Told[]): ToldLog {
  const log = new ToldLog();
  log.record(...history);
  return log;
}

/** The incidents of a log as their streams have them. */
function incidentsOf(log: ToldLog): readonly KnownIncident[] {
  const streams = [...new Set(log.events.map(({ stream }) => stream))];
  return streams.flatMap((stream) => {
    const events = log.events.filter((event) => event.stream === stream);
    return knownIncident(events.map((event) => incidentVocabulary.lift(event))) ?? [];
  });
}

const id = fc.constantFrom('i1', 'i2', 'i3');
const title = fc.constantFrom('Gateway timeouts', 'Timeouts of the database', 'Certificate expired', 'It', 'no\u0000ise');
const key = fc.constantFrom('a', 'b', 'unknown');
const services = fc.subarray(['api', 'web', 'half \ud800', 'half \udc00']);
const happening: fc.Arbitrary<Told> = fc.oneof(
  fc
    .tuple(id, title, services, fc.constantFrom('LIVE', 'DRILL'))
    .map(([incidentId, titled, affected, kind]) =>
      after(incidentId, 'IncidentDeclared', { incidentId, title: titled, severity: 'SEV3', kind, services: affected }),
    ),
  fc.tuple(id, title).map(([one, body]) => after(one, 'IncidentImported', { body, labels: [], rootCauseClasses: [] })),
  fc.tuple(id, title, title).map(([one, titled, summary]) => after(one, 'IncidentRetitled', { title: titled, summary })),
  id.map((one) => after(one, 'IncidentEndedEarly', { exit: 'DUPLICATE' })),
  id.map((one) => after(one, 'IncidentReopened', { to: 'RESPONSE', reason: 'It is back' })),
  fc.tuple(id, services).map(([one, affected]) => after(one, 'ServicesAffected', { services: affected })),
  fc.tuple(id, services).map(([one, cleared]) => after(one, 'ServicesCleared', { services: cleared, reason: 'Not it' })),
  fc
    .tuple(id, fc.constantFrom('TRIGGER', 'MITIGATION_USED'), fc.uniqueArray(key))
    .map(([one, axis, classes]) =>
      after(one, 'RootCausesClassified', { axis, classes, classVersions: classes.map(() => 1), evidence: [] }),
    ),
);

/** What happened to a few incidents, each of which was declared once at most. */
const histories = fc
  .array(happening, { maxLength: 25 })
  .map((history) =>
    history.filter(
      ({ type, stream }, index) =>
        type !== 'IncidentDeclared' || history.findIndex((told) => told.type === type && told.stream === stream) === index,
    ),
  );

onEachDatabase((projected, database) => {
  async function over<Result>(given: ToldLog, work: (read: Projected) => Promise<Result>, batchSize = 1_000): Promise<Result> {
    const read = await projected([similarProjection], given, { batchSize });
    try {
      return await work(read);
    } finally {
      await read.close();
    }
  }

  /** The incidents most like one of a history, as long as that is what is known of it. */
  async function similarIn(history: readonly Told[], asked: string, first = 5): Promise<readonly Likeness[]> {
    const log = logOf(history);
    const incident = incidentsOf(log).find((one) => one.outline.id === asked);
    if (incident === undefined) throw new Error(`there is no ${asked}`);
    return over(log, (read) => read.read((manager) => similarTo(manager, incident, first)), 16);
  }

  const idsOf = (found: readonly Likeness[]): readonly string[] => found.map(({ incidentId }) => incidentId);

  describe('similar incidents', () => {
    it('are those that share classes, services and telling words; neither drills nor what ended by a side exit', async () => {
      const found = await similarIn(company, 'cert-1');
      expect(idsOf(found)).toEqual(['cert-2']);
      expect(found[0]?.shared).toEqual([
        { kind: 'word', stem: 'certif' },
        { kind: 'word', stem: 'expir' },
      ]);
      expect(found[0]?.later).toBe(true);
      expect(idsOf(await similarIn(company, 'disk-2'))[0]).toBe('disk-1');
      const [baskets] = await similarIn(company, 'deploy-2');
      expect(baskets?.incidentId).toBe('deploy-1');
      expect(baskets?.shared.slice(0, 3)).toEqual([
        { kind: 'class', axis: 'TRIGGER', key: 'binary-deploy' },
        { kind: 'word', stem: 'rollout' },
        { kind: 'service', key: 'shop' },
      ]);
    });

    it('are found for what was declared a moment ago, and the same once the rows know it', async () => {
      const declared = incident('now', 20, { title: 'Card gateway: certificate expired?', services: ['payments'] });
      const log = logOf([...company, ...declared]);
      const asked = incidentsOf(log).find((one) => one.outline.id === 'now');
      if (asked === undefined) throw new Error('it was declared');
      const find = (read: Projected): Promise<readonly Likeness[]> => read.read((manager) => similarTo(manager, asked, 5));
      const known = await over(log, find);
      expect(idsOf(known)).toEqual(['cert-1', 'cert-2']);
      expect(known.every(({ later }) => !later)).toBe(true);
      expect(await over(logOf(company), find)).toEqual(known);
    });

    it('rank a signature of classes on several axes above one class', async () => {
      const classed = (one: string, day: number, ...classes: readonly (readonly [string, string])[]): readonly Told[] =>
        incident(one, day, { title: 'Trouble', classes });
      const found = await similarIn(
        [
          ...classed('one-class', 3, ['TRIGGER', 'time-expiry'], ['DETECTION_MODE', 'customer-report']),
          ...classed('signature', 1, ...expiry),
          ...classed('other', 2, ['TRIGGER', 'binary-deploy']),
          ...classed('asked', 9, ...expiry),
        ],
        'asked',
      );
      expect(idsOf(found)).toEqual(['signature', 'one-class', 'other']);
    });

    it('at equal scores are first those that came before, the newest of them first', async () => {
      const same = { title: 'Queue backlog grows' };
      const history = [
        ...incident('asked', 10, same),
        ...incident('b', 5, same),
        ...incident('later', 12, same),
        ...incident('newest', 9, same),
        ...incident('a', 5, same),
      ];
      expect(idsOf(await similarIn(history, 'asked'))).toEqual(['newest', 'a', 'b', 'later']);
      expect(idsOf(await similarIn(history, 'asked', 2))).toEqual(['newest', 'a']);
      const earlier = { visitEventId: logOf(history).events.find(({ stream }) => stream === incidentStream('later'))?.id };
      const corrected: Told = {
        ...after('later', 'StageTimeCorrected', { ...earlier, stage: 'DETECTION', reason: 'Looked up' }),
        occurredAt: days(1),
      };
      expect(idsOf(await similarIn([...history, corrected], 'asked'))).toEqual(['newest', 'a', 'b', 'later']);
      expect((await similarIn([...history, corrected], 'asked')).at(-1)?.later).toBe(false);
    });

    it('know what was corrected: titles, classes, services and endings', async () => {
      const reopened = after('false-1', 'IncidentReopened', { to: 'RESPONSE', reason: 'It was real' });
      expect(idsOf(await similarIn([...company, reopened], 'cert-1'))[0]).toBe('false-1');
      const retitled = after('cert-2', 'IncidentRetitled', { title: 'Partners cannot connect', summary: 'A route was withdrawn.' });
      expect(await similarIn([...company, retitled], 'cert-1')).toEqual([]);
      const moved = after('noise-1', 'ServicesAffected', { services: ['payments'] });
      expect(idsOf(await similarIn([...company, moved], 'cert-1'))).toEqual(['cert-2', 'noise-1']);
    });

    it('have nothing in common by a cause that nobody knows', async () => {
      const unknown = { classes: [['TRIGGER', 'unknown']] } as const;
      const history = [...incident('a', 1, { title: 'Lights out', ...unknown }), ...incident('b', 2, { title: 'Doors shut', ...unknown })];
      expect(await similarIn(history, 'b')).toEqual([]);
    });

    it('are found among many that share only what is usual', async () => {
      const usual = Array.from({ length: 400 }, (_, index) =>
        incident(`u${index}`, 2, { title: 'Errors in checkout', services: ['shop'] }),
      );
      const rare = incident('rare', 1, { title: 'Errors: leap second', services: ['clock'] });
      const history = [
        ...rare,
        ...usual.flat(),
        ...incident('asked', 3, { title: 'Checkout errors at the leap second', services: ['shop'] }),
      ];
      expect(idsOf(await similarIn(history, 'asked', 1))).toEqual(['rare']);
    });
  });

  describe('the rows of similar incidents', () => {
    it('are the same however the events come in batches, and say what the streams say', async () => {
      await fc.assert(
        fc.asyncProperty(histories, fc.integer({ min: 1, max: 9 }), async (history, batchSize) => {
          const log = logOf(history);
          const rowsOf = async (read: Projected) => ({
            incidents: await read.rows(SimilarIncidentRow),
            marks: await read.rows(MarkRow),
            counts: await read.rows(MarkCountRow),
          });
          const rows = await over(log, rowsOf, batchSize);
          expect(rows).toEqual(await over(log, rowsOf));
          const incidents = incidentsOf(log);
          const known = rows.incidents.map(({ facts }) => JSON.parse(facts) as KnownIncident);
          const byId = (a: KnownIncident, b: KnownIncident): number => (a.outline.id < b.outline.id ? -1 : 1);
          expect([...known].sort(byId)).toEqual([...incidents].sort(byId));
          const counts = new Map<string, number>();
          for (const one of incidents) {
            const marks = marksOf(one);
            for (const mark of marks.size === 0 ? [] : ['', ...marks]) counts.set(mark, (counts.get(mark) ?? 0) + 1);
          }
          expect(new Map(rows.counts.map(({ mark, incidents: having }) => [mark, having]))).toEqual(counts);
          expect(rows.marks).toHaveLength([...counts].reduce((sum, [mark, having]) => sum + (mark === '' ? 0 : having), 0));
        }),
        { numRuns: database === 'SQLite' ? 15 : 3, interruptAfterTimeLimit: 50_000 },
      );
    });
  });
});
