import { actionItemVocabulary } from '#action-items/published';
import { incidentCostVocabulary, ratesVocabulary } from '#costs/published';
import { deploymentVocabulary } from '#deployments/published';
import { incidentIdOf, incidentVocabulary } from '#incidents/published';
import { loadByIds, sql, upsertRows } from '#projections';
import type { Projection } from '#projections';
import { rootCauseClassVocabulary, taxonomyVocabulary } from '#root-causes/published';
import type { RecordedEvent } from '#event-sourcing';
import type { EntityManager } from 'typeorm';
import { reportVocabulary } from '../../domain/report.upcasters.js';
import { ChangeRow, PinnedRow, ReportedIncidentRow, ReportedThingRow } from './change.rows.js';
import { costChange, deploymentChange, itemChange, ratesChange } from './changed-things.js';
import { classChange } from './changed-classes.js';
import { changeOf, changingEventTypes, evolveReported, leavesTraces } from './reported-incident.js';
import type { Change, ReportedIncident } from './reported-incident.js';

export const REPORT_CHANGES = 'report-changes';

/** What was recorded, since the first report was pinned, that can move the numbers of reports. */
export const changesProjection: Projection = {
  name: REPORT_CHANGES,
  version: 1,
  entities: [PinnedRow, ReportedIncidentRow, ReportedThingRow, ChangeRow],
  eventTypes: [
    'ReportPinned',
    ...changingEventTypes,
    ...actionItemVocabulary.types,
    ...deploymentVocabulary.types,
    ...rootCauseClassVocabulary.types,
    ...taxonomyVocabulary.types,
    ...incidentCostVocabulary.types,
    ...ratesVocabulary.types,
  ],
  apply: async (recorded, manager) => {
    const batch = await Batch.load(recorded, manager);
    for (const event of recorded) batch.take(event);
    await batch.save(manager);
  },
};

class Batch {
  readonly #pins: PinnedRow[] = [];
  readonly #changes: ChangeRow[] = [];
  readonly #changedIncidents = new Set<string>();
  readonly #changedThings = new Set<string>();

  private constructor(
    private isAwaited: boolean,
    private readonly incidents: Map<string, ReportedIncident>,
    private readonly things: Map<string, ReportedThingRow>,
  ) {}

  static async load(recorded: readonly RecordedEvent[], manager: EntityManager): Promise<Batch> {
    const pinned = await sql`select id from report_pinned limit 1`.select(manager);
    const rows = await loadByIds(manager, ReportedIncidentRow, new Set(recorded.flatMap(incidentIdsOf)));
    const incidents = new Map([...rows].map(([id, { facts }]) => [id, JSON.parse(facts) as ReportedIncident]));
    return new Batch(pinned.length > 0, incidents, await loadByIds(manager, ReportedThingRow, new Set(recorded.flatMap(thingIdsOf))));
  }

  take(recorded: RecordedEvent): void {
    if (reportVocabulary.knows(recorded)) {
      const { event } = reportVocabulary.lift(recorded);
      if (event.type === 'ReportPinned') this.#pins.push({ id: event.data.reportId });
      this.isAwaited = true;
      return;
    }
    const change = this.#changeOf(recorded);
    if (change === null || !this.isAwaited) return;
    this.#changes.push({ ...change, position: recorded.position, scope: JSON.stringify(change.scope) });
  }

  #changeOf(recorded: RecordedEvent): Change | null {
    if (incidentVocabulary.knows(recorded)) {
      const lifted = incidentVocabulary.lift(recorded);
      if (!this.isAwaited && !leavesTraces(lifted)) return null;
      const id = incidentIdOf(recorded.stream);
      const before = this.incidents.get(id) ?? null;
      const after = evolveReported(before, lifted);
      if (after !== null && after !== before) {
        this.incidents.set(id, after);
        this.#changedIncidents.add(id);
      }
      return changeOf(lifted, before, after);
    }
    if (actionItemVocabulary.knows(recorded)) return this.#kept(itemChange(actionItemVocabulary.lift(recorded), this));
    if (deploymentVocabulary.knows(recorded)) return this.#kept(deploymentChange(deploymentVocabulary.lift(recorded), this));
    if (incidentCostVocabulary.knows(recorded)) return costChange(incidentCostVocabulary.lift(recorded), this);
    return ratesVocabulary.knows(recorded) ? ratesChange : classChange(recorded);
  }

  incident(id: string): ReportedIncident | null {
    return this.incidents.get(id) ?? null;
  }

  thing(id: string): ReportedThingRow | null {
    return this.things.get(id) ?? null;
  }

  #kept({ thing, change }: { readonly thing: ReportedThingRow | null; readonly change: Change | null }): Change | null {
    if (thing !== null) {
      this.things.set(thing.id, thing);
      this.#changedThings.add(thing.id);
    }
    return change;
  }

  async save(manager: EntityManager): Promise<void> {
    await upsertRows(manager, PinnedRow, this.#pins);
    await upsertRows(
      manager,
      ReportedIncidentRow,
      [...this.#changedIncidents].map((id) => ({ id, facts: JSON.stringify(this.incidents.get(id)) })),
    );
    await upsertRows(
      manager,
      ReportedThingRow,
      [...this.#changedThings].flatMap((id) => this.things.get(id) ?? []),
    );
    await upsertRows(manager, ChangeRow, this.#changes);
  }
}

function incidentIdsOf(recorded: RecordedEvent): readonly string[] {
  if (incidentVocabulary.knows(recorded)) return recorded.event.type === 'IncidentDeclared' ? [] : [incidentIdOf(recorded.stream)];
  if (actionItemVocabulary.knows(recorded)) return [actionItemVocabulary.lift(recorded).event.data.incidentId];
  if (incidentCostVocabulary.knows(recorded)) return [incidentCostVocabulary.lift(recorded).event.data.incidentId];
  if (!deploymentVocabulary.knows(recorded)) return [];
  const { data } = deploymentVocabulary.lift(recorded).event;
  return 'incidentId' in data ? [data.incidentId] : [];
}

function thingIdsOf(recorded: RecordedEvent): readonly string[] {
  if (actionItemVocabulary.knows(recorded)) return [actionItemVocabulary.lift(recorded).event.data.actionItemId];
  return deploymentVocabulary.knows(recorded) ? [deploymentVocabulary.lift(recorded).event.data.deploymentId] : [];
}
