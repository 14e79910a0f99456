import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { incidentStream, incidentVocabulary } from '#incidents/published';
import { onEachDatabase, ToldLog } from '#projections/testing';
import type { Told } from '#projections/testing';
import { plainlySimilar } from '../../testing/plainly-similar.js';
import type { MovedLabels } from './in-view.js';
import { knownIncident } from './known-incident.js';
import type { KnownIncident } from './known-incident.js';
import { similarProjection } from './similar.projection.js';
import { similarTo } from './similar.query.js';

/** Words, some rarer than others; of operations and not. */
const words =
  'gateway certificate timeout baskets rollout latency queue backlog checkout search index disk full mail partners login error'.split(' ');
const services = ['api', 'web', 'half \ud800', 'half \udc00', 'nul \u0000', 'payments'];
const classes = ['expiry', 'clock', 'time-expiry', 'binary-deploy', 'whatever', 'unknown'];
const axes = ['TRIGGER', 'CONTRIBUTING_FACTOR', 'MITIGATION_USED'] as const;

const moved: MovedLabels = {
  TRIGGER: new Map([
    ['expiry', 'time-expiry'],
    ['clock', 'time-expiry'],
    ['whatever', 'unknown'],
  ]),
  CONTRIBUTING_FACTOR: new Map([['clock', 'binary-deploy']]),
};

interface Outline {
  readonly words: readonly string[];
  readonly services: readonly string[];
  readonly classes: readonly string[];
  readonly axis: (typeof axes)[number];
  readonly day: number;
  readonly fate: 'DRILL' | 'DUPLICATE' | 'REOPENED' | 'RETITLED' | 'LIVE';
}

const outline: fc.Arbitrary<Outline> = fc.record({
  words: fc.subarray(words, { maxLength: 6 }),
  services: fc.subarray(services, { maxLength: 2 }),
  classes: fc.subarray(classes, { maxLength: 3 }),
  axis: fc.constantFrom(...axes),
  day: fc.integer({ min: 1, max: 28 }),
  fate: fc.constantFrom('DRILL', 'DUPLICATE', 'REOPENED', 'RETITLED', 'LIVE', 'LIVE', 'LIVE', 'LIVE', 'LIVE'),
});

function toldOf(told: Outline, number: number): readonly Told[] {
  const id = `i${number}`;
  const stream = incidentStream(id);
  const occurredAt = new Date(Date.UTC(2026, 0, told.day)).toISOString();
  const after = (type: string, data: object): Told => ({ stream, type, data });
  const [title = 'It', ...others] = told.words;
  const kind = told.fate === 'DRILL' ? 'DRILL' : 'LIVE';
  const declared = { incidentId: id, title, severity: 'SEV3', kind, services: told.services, summary: `${others.join(' ')}.` };
  return [
    { ...after('IncidentDeclared', declared), occurredAt },
    after('RootCausesClassified', { axis: told.axis, classes: told.classes, classVersions: [], evidence: [] }),
    ...(told.fate === 'DUPLICATE' || told.fate === 'REOPENED' ? [after('IncidentEndedEarly', { exit: 'DUPLICATE' })] : []),
    ...(told.fate === 'REOPENED' ? [after('IncidentReopened', { to: 'RESPONSE', reason: 'Not so' })] : []),
    ...(told.fate === 'RETITLED' ? [after('IncidentRetitled', { title: `${title} of the gateway` })] : []),
  ];
}

function logOf(outlines: readonly Outline[]): ToldLog {
  const log = new ToldLog();
  log.record(...outlines.flatMap(toldOf));
  return log;
}

/** The incidents of a log in the order of their declarations. */
function incidentsOf({ events }: ToldLog): readonly KnownIncident[] {
  const streams = [...new Set(events.map(({ stream }) => stream))];
  return streams.flatMap((stream) => {
    const ofOne = events.filter((event) => event.stream === stream);
    return knownIncident(ofOne.map((event) => incidentVocabulary.lift(event))) ?? [];
  });
}

onEachDatabase((projected, database) => {
  async function expectSame(outlines: readonly Outline[], asked: readonly number[], first: number): Promise<void> {
    const log = logOf(outlines);
    const all = incidentsOf(log);
    // One that the rows know nothing of yet.
    const [unknown] = incidentsOf(logOf(outlines.slice(-1).map((one) => ({ ...one, day: 15 }))));
    const declared = unknown && { ...unknown, outline: { ...unknown.outline, id: 'now' } };
    const read = await projected([similarProjection], log, { batchSize: 64 });
    try {
      for (const incident of [...asked.flatMap((number) => all[number] ?? []), ...(declared === undefined ? [] : [declared])]) {
        for (const view of [{}, moved]) {
          const found = await read.read((manager) => similarTo(manager, incident, first, view));
          expect(found.map(({ incidentId, score, shared, later }) => ({ incidentId, score, shared, later }))).toEqual(
            plainlySimilar(all, incident, first, view),
          );
        }
      }
    } finally {
      await read.close();
    }
  }

  describe('what similar incidents answer', () => {
    it('is what going through all incidents answers', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(outline, { minLength: 1, maxLength: 40, size: 'max' }), fc.integer({ min: 1, max: 70 }), (told, first) =>
          expectSame(
            told,
            told.map((_, number) => number),
            first,
          ),
        ),
        { numRuns: database === 'SQLite' ? 15 : 3, interruptAfterTimeLimit: 60_000 },
      );
    });

    it('is so among more than are looked at, too', async () => {
      // Always the same ones.
      const told = fc.sample(outline, { numRuns: 700, seed: 7 });
      await expectSame(told, [0, 3, 120, 350, 351, 352, 600, 698, 699], 5);
      await expectSame(told, [10, 400, 690], 100);
    });
  });
});
