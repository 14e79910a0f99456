import type { RecordedEvent } from '#event-sourcing';
import { incidentIdOf, incidentVocabulary } from '#incidents/published';
import { foldBatch, loadByIds, upsertRows } from '#projections';
import type { Changed, Projection } from '#projections';
import type { EntityManager } from 'typeorm';
import { incidentCostVocabulary } from '../../domain/incident-cost/incident-cost.upcasters.js';
import { Cells } from './cells.js';
import { Changes } from './changes.js';
import { CostAmountRow, CostCellRow, CostedIncidentRow, CostLabelRow, CostServiceRow } from './cost.rows.js';
import { costedEventTypes, evolveCosted } from './costed-incident.js';
import type { CostedIncident } from './costed-incident.js';
import { countedRows } from './labels.js';
import type { CountedRows } from './labels.js';
import { evolveCosts, nothingRecorded } from './recorded-costs.js';
import type { RecordedCosts } from './recorded-costs.js';

export const COSTS = 'incident-costs';

/** An incident and what was recorded that it cost. */
export interface Costed {
  readonly facts: CostedIncident;
  readonly costs: RecordedCosts;
}

/** What each incident took and cost, and what those of each class add up to, by day and by month. Not priced: rates may change. */
export const costsProjection: Projection = {
  name: COSTS,
  version: 1,
  entities: [CostedIncidentRow, CostLabelRow, CostAmountRow, CostServiceRow, CostCellRow],
  eventTypes: [...costedEventTypes, ...incidentCostVocabulary.types],
  apply: async (recorded, manager) => {
    const begins = ({ event }: RecordedEvent): boolean => event.type === 'IncidentDeclared';
    const load = (ids: ReadonlySet<string>) => incidentsWith(ids, manager);
    await save(await foldBatch(recorded, { idOf: incidentOf, begins, load, evolve: evolved }), manager);
  },
};

function incidentOf(recorded: RecordedEvent): string {
  if (incidentVocabulary.knows(recorded)) return incidentIdOf(recorded.stream);
  return incidentCostVocabulary.lift(recorded).event.data.incidentId;
}

/** The same object where the event changes nothing. */
function evolved(costed: Costed | null, recorded: RecordedEvent): Costed | null {
  if (incidentVocabulary.knows(recorded)) {
    const facts = evolveCosted(costed?.facts ?? null, incidentVocabulary.lift(recorded));
    if (facts === null || facts === costed?.facts) return costed;
    return { facts, costs: costed?.costs ?? nothingRecorded };
  }
  return costed === null ? null : { ...costed, costs: evolveCosts(costed.costs, incidentCostVocabulary.lift(recorded)) };
}

async function incidentsWith(ids: ReadonlySet<string>, manager: EntityManager): Promise<ReadonlyMap<string, Costed>> {
  const rows = await loadByIds(manager, CostedIncidentRow, ids);
  return new Map([...rows].map(([id, row]) => [id, costedIn(row)]));
}

export function costedIn({ facts, costs }: Pick<CostedIncidentRow, 'facts' | 'costs'>): Costed {
  return { facts: JSON.parse(facts) as CostedIncident, costs: JSON.parse(costs) as RecordedCosts };
}

const noRows: CountedRows = { labels: [], amounts: [], services: [] };

async function save(changed: readonly Changed<Costed>[], manager: EntityManager): Promise<void> {
  const rows: CostedIncidentRow[] = [];
  const cells = new Cells();
  const changes = new Changes();
  for (const { id, before: earlier, after: costed } of changed) {
    rows.push({ id, facts: JSON.stringify(costed.facts), costs: JSON.stringify(costed.costs) });
    const [was, is] = [earlier === null ? noRows : countedRows(earlier.facts, earlier.costs), countedRows(costed.facts, costed.costs)];
    cells.add(was, -1);
    cells.add(is, 1);
    changes.add(was, is);
  }
  await upsertRows(manager, CostedIncidentRow, rows);
  await changes.save(manager);
  await cells.save(manager);
}
