import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RecordedEvent } from '#event-sourcing';
import { measurements, milestone } from '#incidents/published';
import type { IncidentFacts, MeasurementName } from '#incidents/published';
import { countedByFolding } from '#incidents/testing';
import { onEachDatabase, ToldLog } from '#projections/testing';
import type { Projected, Told } from '#projections/testing';
import type { ClassView } from '#root-causes/published';
import { scheduleOf } from './cost-rates.js';
import type { Schedule } from './cost-rates.js';
import { Costs } from './costs.js';
import type { AskedScope } from './costs.js';
import { incidentCostStream } from './domain/incident-cost/incident-cost.js';
import type { IncidentCostEvent } from './domain/incident-cost/incident-cost.events.js';
import { ratesAt } from './domain/rates/rates.js';
import { CostSum } from './pricing/cost-sum.js';
import { tenThousandths } from './pricing/exact.js';
import { CostAmountRow, CostCellRow, CostedIncidentRow, CostLabelRow, CostServiceRow } from './read-models/costs/cost.rows.js';
import { evolveCosted } from './read-models/costs/costed-incident.js';
import type { CostedIncident } from './read-models/costs/costed-incident.js';
import { impactsOf } from './read-models/costs/impacts.query.js';
import { quantitiesOf } from './read-models/costs/quantities.js';
import { evolveCosts, nothingRecorded } from './read-models/costs/recorded-costs.js';
import type { RecordedCosts } from './read-models/costs/recorded-costs.js';
import { costProjections } from './read-models/index.js';
import { anyRates, anyWindow, axis, costHistories, services, severities } from './testing/histories.js';

interface Recounted {
  readonly facts: IncidentFacts;
  readonly detectedAt: string;
  readonly impact: number | null;
  readonly people: number | null;
  readonly costs: RecordedCosts;
}

function logOf(history: readonly Told[]): ToldLog {
  const log = new ToldLog();
  log.record(...history);
  return log;
}

/** Every incident that counts, by the fold that the rest of Debrief answers with. */
function recounted(log: ToldLog): readonly Recounted[] {
  return countedByFolding(log).map(({ facts, detectedAt, events }) => {
    const said = log.events.filter(({ stream }) => stream === incidentCostStream(facts.id)) as RecordedEvent<IncidentCostEvent>[];
    const costs = said.reduce(evolveCosts, nothingRecorded);
    const incident = events.reduce<CostedIncident | null>(evolveCosted, null);
    const people = incident === null ? null : quantitiesOf(incident, costs.hours?.hours ?? null).PERSON_TIME.value;
    const secondsOf = (name: MeasurementName): number | null => measurements(facts).find((each) => each.name === name)?.seconds ?? null;
    const impact = secondsOf('TIME_TO_MITIGATE') ?? (milestone(facts, 'RECOVERY') === null ? secondsOf('TIME_TO_RECOVER') : null);
    return { facts, detectedAt, impact, people, costs };
  });
}

/** An incident alone, priced by itself. */
function costOf({ facts, impact, people, costs, detectedAt }: Recounted, schedule: Schedule, into: CostSum): void {
  const customers = facts.customersAffected?.value ?? null;
  const money = new Map<string, bigint>();
  for (const { currency, amount } of costs.costs) money.set(currency, (money.get(currency) ?? 0n) + tenThousandths(amount));
  const bits = [impact, customers, people, money.size === 0 ? null : 1].map((value, bit) => (value === null ? 0 : 2 ** bit));
  const rates = ratesAt(schedule, detectedAt);
  const one = { classKey: '', severity: facts.severity, stretch: 0, incidents: 1, impact: 0n, customers: 0n, people: 0n, amount: 0n };
  const quantities = { impact: BigInt(impact ?? 0), customers: BigInt(customers ?? 0), people: BigInt(people ?? 0) };
  into.add({ ...one, ...quantities, part: String(bits.reduce((sum, bit) => sum + bit, 0)) }, rates);
  for (const [currency, amount] of money) into.add({ ...one, part: currency, amount }, rates);
}

function within({ window, services: asked, severities: grave }: AskedScope, { facts, detectedAt }: Recounted): boolean {
  return (
    detectedAt >= window.from &&
    detectedAt < window.to &&
    (asked.length === 0 || facts.services.some(({ key }) => asked.includes(key))) &&
    (grave.length === 0 || grave.includes(facts.severity))
  );
}

function sumOf(incidents: readonly Recounted[], schedule: Schedule): CostSum {
  const sum = new CostSum();
  for (const incident of incidents) costOf(incident, schedule, sum);
  return sum;
}

const views: fc.Arbitrary<ClassView> = fc
  .record({ a: fc.constantFrom('b', 'x'), b: fc.constantFrom('x'), c: fc.constantFrom('a', 'x') }, { requiredKeys: [] })
  .map((moved) => ({ classes: new Map(), movedTo: new Map(Object.entries(moved)) }));

const question = fc.record({ axis, window: anyWindow, services, severities, minPosition: fc.constant(null) });

onEachDatabase((projected, database) => {
  async function over<Result>(log: ToldLog, batchSize: number, work: (read: Projected) => Promise<Result>): Promise<Result> {
    const read = await projected(costProjections, log, { batchSize });
    try {
      return await work(read);
    } finally {
      await read.close();
    }
  }

  describe('what incidents cost', () => {
    it('is what each of them costs, added up, whatever happened and however it came in batches', async () => {
      await fc.assert(
        fc.asyncProperty(
          costHistories,
          fc.integer({ min: 1, max: 30 }),
          anyRates,
          fc.array(fc.tuple(question, views), { minLength: 3, maxLength: 6 }),
          async (history, batchSize, rates, questions) => {
            const log = logOf(history);
            const incidents = recounted(log);
            const said = { actorId: null, position: '0', recordedAt: '2024-01-01T00:00:00.000Z' };
            const schedule = scheduleOf(rates.map((terms, version) => ({ version, terms, reason: null, ...said })));
            await over(log, batchSize, async (read) => {
              for (const [asked, view] of questions) {
                const costs = new Costs(
                  { read: (work) => read.read(work), waitFor: () => Promise.resolve() },
                  { schedule: () => Promise.resolve(schedule) },
                  { view: () => Promise.resolve(view) },
                );
                const { total, classes, view: now } = await costs.byClass(asked);
                const found = incidents.filter((incident) => within(asked, incident));
                expect(total.summed).toEqual(sumOf(found, schedule).summed);
                const labels = (one: Recounted) => one.facts.causes.find((cause) => cause.axis === asked.axis)?.classes ?? [];
                for (const key of ['a', 'b', 'c', 'x']) {
                  const members = found.filter((one) => labels(one).some((label) => now.groups.of(label) === key));
                  expect(classes.get(key)?.summed).toEqual(members.length === 0 ? undefined : sumOf(members, schedule).summed);
                  const impacts = await read.read((manager) => impactsOf(manager, asked, now.groups.membersOf(key), asked.window));
                  expect([...impacts].sort()).toEqual(members.flatMap(({ impact }) => impact ?? []).sort());
                }
                const labelled = sumOf(
                  found.filter((one) => labels(one).length > 0),
                  schedule,
                );
                const byClass = [...classes.values()];
                expect(byClass.reduce((sum, one) => sum + one.incidents, 0)).toBeGreaterThanOrEqual(labelled.incidents);
                for (const currency of total.purse.currencies) {
                  const ofClasses = byClass.reduce((sum, { purse }) => sum + purse.of(currency), 0n);
                  expect(ofClasses >= labelled.purse.of(currency)).toBe(true);
                }
              }
            });
          },
        ),
        { numRuns: database === 'SQLite' ? 40 : 6, interruptAfterTimeLimit: 50_000 },
      );
    });

    it('has the same rows whatever the batches were, and none of zero', async () => {
      await fc.assert(
        fc.asyncProperty(costHistories, fc.integer({ min: 1, max: 9 }), async (history, batchSize) => {
          const log = logOf(history);
          const entities = [CostedIncidentRow, CostLabelRow, CostAmountRow, CostServiceRow, CostCellRow];
          const rowsOf = (read: Projected) => Promise.all(entities.map((entity) => read.rows(entity)));
          const inSteps = await over(log, batchSize, rowsOf);
          expect(inSteps).toEqual(await over(log, 1_000, rowsOf));
          expect(inSteps[4]?.filter((cell) => cell instanceof CostCellRow && cell.incidents <= 0)).toEqual([]);
        }),
        { numRuns: database === 'SQLite' ? 20 : 3, interruptAfterTimeLimit: 50_000 },
      );
    });
  });
});
