import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyCharacter, InMemoryEventStore } from '#event-sourcing/testing';
import { EventStreams } from '#event-sourcing';
import type { EventStore, RecordedEvent } from '#event-sourcing';
import type { EventLog } from '#projections';
import { onEachDatabase, ToldLog } from '#projections/testing';
import type { Project, Projected, Told } from '#projections/testing';
import { incidentStream } from '../../domain/incident.js';
import type { IncidentEvent } from '../../domain/incident.events.js';
import { incidentVocabulary } from '../../domain/incident.upcasters.js';
import { histories, importTold } from '../../testing/index.js';
import { incidentFacts } from '../facts/incident-facts.js';
import { factsOf, incidentListProjection } from './incident-list.projection.js';
import { countIncidents, lastDeclared, listIncidents, ordinalsOf } from './incident-list.query.js';
import type { IncidentCriteria, ListedIncident, ListKey } from './incident-list.query.js';
import { IncidentCauseRow, IncidentRow, IncidentServiceRow, IncidentTextPartRow } from './incident.rows.js';
import { wordsOf } from './words.js';

type History = readonly RecordedEvent<IncidentEvent>[];

/** Several incidents in one log, one event of each in turn, so that batches hold a bit of everything. */
async function logOf(all: readonly History[]): Promise<EventStore> {
  const store = new InMemoryEventStore(() => '2026-03-01T12:00:00.000Z');
  const streams = new EventStreams<IncidentEvent>(store, incidentVocabulary);
  for (let index = 0; index < Math.max(...all.map((history) => history.length)); index++) {
    for (const [number, history] of all.entries()) {
      const recorded = history[index];
      if (recorded === undefined) continue;
      const event = renamed(recorded.event, number);
      const id = `${number}-${recorded.id}`;
      await streams.append(incidentStream(`incident-${number}`), index === 0 ? 'no-stream' : BigInt(index - 1), [
        { id, schemaVersion: recorded.schemaVersion, event: withReferences(event, number), metadata: recorded.metadata },
      ]);
    }
  }
  return store;
}

function renamed(event: IncidentEvent, number: number): IncidentEvent {
  return event.type === 'IncidentDeclared' ? { ...event, data: { ...event.data, incidentId: `incident-${number}` } } : event;
}

/** The ids of events are made unique over the log, and so what refers to them. */
function withReferences(event: IncidentEvent, number: number): IncidentEvent {
  switch (event.type) {
    case 'EntryCorrected':
      return { ...event, data: { ...event.data, entryId: `${number}-${event.data.entryId}` } };
    case 'EntryRetracted':
      return { ...event, data: { ...event.data, entryId: `${number}-${event.data.entryId}` } };
    case 'StageTimeCorrected':
      return { ...event, data: { ...event.data, visitEventId: `${number}-${event.data.visitEventId}` } };
    case 'DecisionAmended':
      return { ...event, data: { ...event.data, decisionId: `${number}-${event.data.decisionId}` } };
    case 'DecisionOutcomeRecorded':
      return { ...event, data: { ...event.data, decisionId: `${number}-${event.data.decisionId}` } };
    case 'DecisionRetracted':
      return { ...event, data: { ...event.data, decisionId: `${number}-${event.data.decisionId}` } };
    default:
      return event;
  }
}

async function rowsOf(read: Projected): Promise<unknown> {
  return {
    incidents: await read.rows(IncidentRow),
    services: await read.rows(IncidentServiceRow),
    causes: await read.rows(IncidentCauseRow),
    parts: await read.rows(IncidentTextPartRow),
  };
}

/** Declares an incident, as briefly as may be. */
function told(incidentId: string, title: string, more: object = {}): Told {
  const data = { incidentId, title, severity: 'SEV3', kind: 'LIVE', services: [], ...more };
  return { stream: incidentStream(incidentId), type: 'IncidentDeclared', data };
}

function entry(incidentId: string, text: string): Told {
  return { stream: incidentStream(incidentId), type: 'EntryRecorded', data: { kind: 'OBSERVATION', text } };
}

/** The events have the positions of a log in which there is much before them. */
function farLog(before: bigint, ...history: readonly Told[]): EventLog {
  const log = new ToldLog();
  log.record(...history);
  const events = log.events.map((event) => ({ ...event, position: before + event.position }));
  return {
    head: () => Promise.resolve(events.at(-1)?.position ?? 0n),
    readAll: async function* ({ after = 0n } = {}) {
      for (const event of events) if (event.position > after) yield await Promise.resolve(event);
    },
    subscribeToAll: () => {
      throw new Error('not asked for');
    },
  };
}

onEachDatabase((projected, database) => {
  /** Over a history, what `work` answers. */
  async function over<Result>(given: Parameters<Project>[1], work: (read: Projected) => Promise<Result>): Promise<Result> {
    const read = await projected([incidentListProjection], given);
    try {
      return await work(read);
    } finally {
      await read.close();
    }
  }

  const idsOf = (read: Projected, criteria: IncidentCriteria): Promise<readonly string[]> =>
    read.read(async (manager) => (await listIncidents(manager, criteria, { first: 500, after: null })).map(({ facts }) => facts.id).sort());

  describe('the list of incidents', () => {
    it('has the same rows however the events come in batches, and they say what the streams say', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(histories, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 7 }), async (all, batchSize) => {
          const store = await logOf(all);
          const atOnce = await projected([incidentListProjection], store);
          const bitByBit = await projected([incidentListProjection], store, { batchSize });
          try {
            expect(await rowsOf(bitByBit)).toEqual(await rowsOf(atOnce));
            for (const row of await atOnce.rows(IncidentRow)) {
              const events: RecordedEvent<IncidentEvent>[] = [];
              for await (const event of new EventStreams<IncidentEvent>(store, incidentVocabulary).readStream(incidentStream(row.id)))
                events.push(event);
              expect(factsOf(row)).toEqual(incidentFacts(events));
            }
            const ordinals = (await atOnce.rows(IncidentRow)).map(({ ordinal }) => ordinal).sort();
            const declared = all.filter((history) => history.length > 0);
            expect(ordinals).toEqual(declared.map((_, index) => index + 1));
          } finally {
            await atOnce.close();
            await bitByBit.close();
          }
        }),
        { numRuns: database === 'SQLite' ? 25 : 5 },
      );
    });

    it('is narrowed by every part of a filter, and paged newest first', async () => {
      const incidents = Array.from({ length: 60 }, (_, index) => ({
        id: `i${index}`,
        // Several at each moment, so that their ordinals decide.
        detectedAt: `2026-01-0${1 + (index % 7)}T00:00:00.000Z`,
        ordinal: index + 1,
        severity: `SEV${1 + (index % 3)}`,
        kind: index % 5 === 0 ? 'DRILL' : 'LIVE',
        services: ['api', 'Web', 'web'].slice(0, index % 4),
        classes: index % 2 === 0 ? ['config'] : [],
      }));
      const history = incidents.flatMap(({ id, detectedAt, severity, kind, services, classes }): Told[] => [
        { ...told(id, 'It', { severity, kind, services }), occurredAt: detectedAt },
        {
          stream: incidentStream(id),
          type: 'RootCausesClassified',
          data: { axis: 'CONTRIBUTING_FACTOR', classes, classVersions: [], evidence: [] },
        },
      ]);
      const newestFirst = incidents.sort((a, b) =>
        a.detectedAt === b.detectedAt ? b.ordinal - a.ordinal : a.detectedAt < b.detectedAt ? 1 : -1,
      );
      await over(history, async (read) => {
        const expectFound = async (criteria: IncidentCriteria, fits: (incident: (typeof incidents)[number]) => boolean): Promise<void> => {
          const expected = newestFirst.filter(fits).map(({ id }) => id);
          for (const first of [4, 500]) {
            const paged: string[] = [];
            for (let after: ListKey | null = null; ;) {
              const page: readonly ListedIncident[] = await read.read((manager) => listIncidents(manager, criteria, { first, after }));
              paged.push(...page.map(({ facts }) => facts.id));
              if (page.length < first) break;
              after = page.at(-1)?.key ?? null;
            }
            expect(paged).toEqual(expected);
          }
          expect(await read.read((manager) => countIncidents(manager, criteria))).toBe(expected.length);
        };
        await expectFound({}, () => true);
        await expectFound({ severities: ['SEV1', 'SEV3'] }, ({ severity }) => severity !== 'SEV2');
        await expectFound({ kinds: ['LIVE'], stages: ['DETECTION'] }, ({ kind }) => kind === 'LIVE');
        await expectFound({ stages: ['CLOSED'] }, () => false);
        await expectFound({ services: ['web'] }, ({ services }) => services.includes('web'));
        await expectFound({ services: ['web', 'Web'] }, ({ services }) => services.includes('Web'));
        await expectFound({ rootCauseClasses: ['config', 'none'] }, ({ classes }) => classes.length > 0);
        await expectFound(
          {
            services: ['api'],
            rootCauseClasses: ['config'],
            severities: ['SEV2'],
            from: '2026-01-03T00:00:00.000Z',
            to: '2026-01-06T00:00:00.000Z',
          },
          ({ services, classes, severity, detectedAt }) =>
            services.includes('api') &&
            classes.length > 0 &&
            severity === 'SEV2' &&
            detectedAt >= '2026-01-03' &&
            detectedAt < '2026-01-06',
        );
        await expectFound({ services: ['a\u0000pi', 'half \ud800'] }, () => false);
        const madeUp: ListKey = { detectedAt: '0\u0000', ordinal: 999_999_999_999_999 };
        expect(await read.read((manager) => listIncidents(manager, {}, { first: 10, after: madeUp }))).toEqual([]);
        expect(await read.read((manager) => lastDeclared(manager))).toMatchObject({ ordinal: 60, facts: { id: 'i59' } });
        expect(await read.read((manager) => ordinalsOf(manager, ['i3', 'i59', 'i60']))).toEqual(
          new Map([
            ['i3', 4],
            ['i59', 60],
          ]),
        );
      });
    });

    it('holds what was recorded when more was taken in than every database can hold', async () => {
      const services = ['shop\u0000', 'shop\ud800', 'shop\ufffd'];
      await over([told('old', 'a\u0000b \ud800', { services, summary: 'no\u0000ise' }), entry('old', 'tick\udc00tock')], async (read) => {
        const [listed] = await read.read((manager) => listIncidents(manager, { text: 'a no\u0000 tock' }, { first: 10, after: null }));
        expect(listed?.facts).toMatchObject({ title: 'a\u0000b \ud800', services: services.map((key) => ({ key })) });
        for (const key of services) expect(await idsOf(read, { services: [key] })).toEqual(['old']);
      });
    });

    it('keeps texts apart however far the log has come', async () => {
      const log = farLog(2n ** 50n, told('near', 'first words'), told('far', 'second words'), entry('far', 'third'));
      await over(log, async (read) => {
        expect(await idsOf(read, { text: 'words' })).toEqual(['far', 'near']);
        expect(await idsOf(read, { text: 'second third' })).toEqual(['far']);
        expect((await read.rows(IncidentTextPartRow)).map(({ id }) => id)).toEqual(
          [1n, 2n, 3n].map((position) => (2n ** 50n + position) * 4n),
        );
      });
    });
  });

  describe('the search for words', () => {
    it('finds the words that stand, not those that were corrected or taken back', async () => {
      const history: Told[] = [
        told('1', 'Bäckerei brennt', { summary: 'Das Öl' }),
        entry('1', 'smoke on floor 3'),
        { stream: incidentStream('1'), type: 'IncidentRetitled', data: { title: 'Bakery on fire' } },
        importTold('1', { body: 'long story of flour' }),
      ];
      await over(history, async (read) => {
        const count = (text: string): Promise<number> => read.read((manager) => countIncidents(manager, { text }));
        for (const found of ['bakery', 'FIRE', 'smo floor', 'ol', 'flour smoke bak', '"smoke'])
          expect([found, await count(found)]).toEqual([found, 1]);
        for (const lost of ['brennt', 'moke', 'smoke water', '*', "'; DROP TABLE incident; --"])
          expect([lost, await count(lost)]).toEqual([lost, 0]);
        expect(await read.read((manager) => listIncidents(manager, {}, { first: 10, after: null }))).toHaveLength(1);
      });
    });

    it('finds the words of decisions that stand, not those that were amended or taken back', async () => {
      const stream = incidentStream('1');
      const log = new ToldLog();
      const terms = { question: 'Flour?', options: ['wheat', 'rye'], choice: 'rye', known: 'weevils', expectedEffect: 'bread' };
      log.record(told('1', 'Bakery'), { stream, type: 'DecisionRecorded', data: terms });
      log.record({ stream, type: 'DecisionRecorded', data: { question: 'Water?', options: [], choice: 'rain' } });
      const [decisionId, retracted] = log.events.slice(1).map(({ id }) => id);
      log.record(
        { stream, type: 'DecisionOutcomeRecorded', data: { decisionId, outcome: 'crumbs' } },
        { stream, type: 'DecisionAmended', data: { decisionId, terms: { ...terms, choice: 'spelt' }, retimed: false, reason: 'r' } },
        { stream, type: 'DecisionAmended', data: { decisionId, terms: { ...terms, known: 'mice' }, retimed: false, reason: 'r' } },
        { stream, type: 'DecisionOutcomeRecorded', data: { decisionId: retracted, outcome: 'puddles' } },
        { stream, type: 'DecisionRetracted', data: { decisionId: retracted, reason: 'r' } },
      );
      await over(log, async (read) => {
        const count = (text: string): Promise<number> => read.read((manager) => countIncidents(manager, { text }));
        for (const found of ['flour wheat rye mice bread', 'crumbs']) expect([found, await count(found)]).toEqual([found, 1]);
        for (const lost of ['weevils', 'spelt', 'rain', 'puddles']) expect([lost, await count(lost)]).toEqual([lost, 0]);
      });
    });

    describe('over texts of many kinds', () => {
      let read: Projected;
      beforeAll(async () => {
        read = await projected(
          [incidentListProjection],
          [
            told('german', 'Große Straße gesperrt'),
            told('greek', 'Στην ΟΔΌΣ μου'),
            told('cyrillic', 'КИЇВ не відповідає'),
            told('japanese', '東京都が落ちた'),
            told('hindi', 'हैलो दुनिया'),
            told('hosts', 'db-17.example.org:5432 see https://wiki.example/run_books', { summary: 'on call: me@example.org' }),
            told('quotes', "The quick, brown fox: it's d\\'oh", { summary: 'fixed in the CAFÉ' }),
          ],
        );
      });
      afterAll(() => read.close());

      it.each([
        ['STRASSE', ['german']],
        ['strasse gross', ['german']],
        ['Strass', ['german']],
        ['οδός', ['greek']],
        ['ΟΔΌ', ['greek']],
        ['київ', ['cyrillic']],
        ['東京', ['japanese']],
        ['京都', []],
        ['हैलो', ['hindi']],
        ['db-17', ['hosts']],
        ['17.example', ['hosts']],
        ['http wiki.exa run_book', ['hosts']],
        ['me@example.org', ['hosts']],
        ['5', ['hosts']],
        ['5432', ['hosts']],
        ['432', []],
        ["it's", ['quotes']],
        ["'", []],
        ['\\', []],
        ['oh:* & | ! ( ) <->', ['quotes']],
        ['NEAR(quick) OR brown*', []],
        ['quick brown fox', ['quotes']],
        ['ﬁx', ['quotes']],
        ['cafe', ['quotes']],
        ['', []],
        [' \u0000 ', []],
        ['quick\u0000brown \ud800', ['quotes']],
      ])('finds %j as people mean it', async (text, ids) => {
        expect(await idsOf(read, { text })).toEqual(ids);
      });
    });

    it('finds any words in any texts, each as the beginning of a word', async () => {
      const word = fc.oneof(
        {
          weight: 3,
          arbitrary: fc.constantFrom(
            'a',
            'ab',
            'abc',
            'ä',
            'Äb',
            'ß',
            'ss',
            'σς',
            'Σ',
            'が',
            'は',
            '東',
            '東京',
            'è',
            'e\u0300',
            '1',
            '12',
            'ไทย',
            'क्',
          ),
        },
        { weight: 1, arbitrary: fc.string({ unit: anyCharacter, maxLength: 6 }) },
      );
      const between = fc.constantFrom(' ', '-', '.', '', "'", '"', '\\', ':', '\u0000', '\ud800', '\n', '🔥', '%', '_', '\u00ad', '\ufeff');
      const text = fc.array(fc.tuple(word, between), { maxLength: 8 }).map((parts) => parts.flat().join(''));
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 20, maxLength: 20 }),
          fc.array(text, { minLength: 20, maxLength: 20 }),
          async (incidents, searches) => {
            const history = incidents.flatMap(([title = '', ...entries], index) => [
              told(`i${index}`, title),
              ...entries.map((said) => entry(`i${index}`, said)),
            ]);
            await over(history, async (read) => {
              // Whole searches, and the beginnings of words that are there.
              const wanted = [
                ...searches,
                ...incidents.flatMap(([title = '']) =>
                  wordsOf(title)
                    .slice(0, 1)
                    .map((found) => found.slice(0, 2)),
                ),
              ];
              for (const search of wanted) {
                const begins = wordsOf(search);
                const expected = incidents.flatMap((texts, index) => {
                  const words = texts.flatMap(wordsOf);
                  return begins.length > 0 && begins.every((begin) => words.some((one) => one.startsWith(begin))) ? [`i${index}`] : [];
                });
                expect([search, await idsOf(read, { text: search })]).toEqual([search, expected.sort()]);
              }
            });
          },
        ),
        { numRuns: database === 'SQLite' ? 10 : 5 },
      );
    });

    it('takes words and texts that are longer than an index takes', async () => {
      const endless = 'endless'.repeat(1_000);
      const many = Array.from({ length: 90_000 }, (_, index) => `Ⱥword${index}`).join(' ');
      await over([told('1', endless), entry('1', many)], async (read) => {
        expect(await idsOf(read, { text: endless })).toEqual(['1']);
        expect(await idsOf(read, { text: `${endless.slice(0, 499)}x` })).toEqual([]);
        expect(await idsOf(read, { text: 'ⱥword1 Ⱥword70000' })).toEqual(['1']);
      });
    });
  });
});
