import { actionItemVocabulary } from '#action-items/published';
import type { ActionItemEvent } from '#action-items/published';
import { asStorable } from '#event-sourcing';
import type { RecordedEvent } from '#event-sourcing';
import { byIncident, incidentIdOf, incidentVocabulary } from '#incidents/published';
import type { IncidentEvent } from '#incidents/published';
import { foldBatch, loadByIds, sql, upsertRows } from '#projections';
import type { Projection } from '#projections';
import type { EntityManager } from 'typeorm';
import { evolveMeasured, hasUnknownCause, measuredEventTypes, reached } from './measured-incident.js';
import type { MeasuredIncident } from './measured-incident.js';
import { MeasuredItemRow, MeasuredServiceRow, MeasurementRow } from './measurement.rows.js';

export const MEASUREMENTS = 'metric-measurements';

const ofItems = [
  'ActionItemProposed',
  'ActionItemCompleted',
  'ActionItemReopened',
  'ActionItemDropped',
] as const satisfies readonly ActionItemEvent['type'][];

/** What metrics are computed from: the times of incidents and of action items, a small row for each. */
export const measurementsProjection: Projection = {
  name: MEASUREMENTS,
  version: 4,
  entities: [MeasurementRow, MeasuredServiceRow, MeasuredItemRow],
  eventTypes: [...measuredEventTypes, ...ofItems],
  apply: async (recorded, manager) => {
    const ofIncidents = recorded.filter((event) => incidentVocabulary.knows(event)).map((event) => incidentVocabulary.lift(event));
    const ofActions = recorded.filter((event) => actionItemVocabulary.knows(event)).map((event) => actionItemVocabulary.lift(event));
    await saveIncidents(ofIncidents, manager);
    await saveServices(ofIncidents, manager);
    await saveItems(ofActions, manager);
  },
};

async function saveIncidents(events: readonly RecordedEvent<IncidentEvent>[], manager: EntityManager): Promise<void> {
  const load = async (ids: ReadonlySet<string>): Promise<ReadonlyMap<string, MeasuredIncident>> => {
    const rows = await loadByIds(manager, MeasurementRow, ids);
    return new Map([...rows].map(([id, { facts }]) => [id, JSON.parse(facts) as MeasuredIncident]));
  };
  const changed = await foldBatch(events, { ...byIncident, load, evolve: evolveMeasured });
  await upsertRows(
    manager,
    MeasurementRow,
    changed.map(({ after }) => rowOf(after)),
  );
}

function rowOf(incident: MeasuredIncident): MeasurementRow {
  const { outline, impact } = incident;
  const { id, detectedAt, kind, severity, exit } = outline;
  const unknownCause = hasUnknownCause(incident);
  const first = [0, 1, 2, 3, 4, 5].map((stage) => reached(incident, stage, 'FIRST'));
  const last = [0, 1, 2, 3, 4, 5].map((stage) => reached(incident, stage, 'LAST'));
  const [dFirst = null, rFirst = null, mFirst = null, yFirst = null, lFirst = null, cFirst = null] = first.map(({ at }) => at);
  const [dLast = null, rLast = null, mLast = null, yLast = null, lLast = null, cLast = null] = last.map(({ at }) => at);
  return {
    incidentId: id,
    detectedAt,
    kind,
    severity,
    sideExit: exit ?? '',
    unknownCause: unknownCause === null ? -1 : unknownCause ? 1 : 0,
    known: [impact, ...first, ...last].map(({ known }) => known).join(''),
    impact: impact.at,
    ...{ dFirst, rFirst, mFirst, yFirst, lFirst, cFirst },
    ...{ dLast, rLast, mLast, yLast, lLast, cLast },
    facts: JSON.stringify(incident),
  };
}

async function saveServices(events: readonly RecordedEvent<IncidentEvent>[], manager: EntityManager): Promise<void> {
  const services = new Map<string, MeasuredServiceRow & { readonly affected: boolean }>();
  for (const { event, stream } of events) {
    if (event.type !== 'IncidentDeclared' && event.type !== 'ServicesAffected' && event.type !== 'ServicesCleared') continue;
    const incidentId = incidentIdOf(stream);
    for (const service of event.data.services.map(asStorable)) {
      services.set(`${incidentId} ${service}`, { service, incidentId, affected: event.type !== 'ServicesCleared' });
    }
  }
  const all = [...services.values()];
  await upsertRows(
    manager,
    MeasuredServiceRow,
    all.filter(({ affected }) => affected),
  );
  for (const { service, incidentId, affected } of all) {
    if (!affected) await sql`delete from metric_incident_service where service = ${service} and incident_id = ${incidentId}`.run(manager);
  }
}

async function saveItems(events: readonly RecordedEvent<ActionItemEvent>[], manager: EntityManager): Promise<void> {
  const ids = events.map(({ event }) => event.data.actionItemId);
  const items: Map<string, MeasuredItemRow> = await loadByIds(manager, MeasuredItemRow, ids);
  for (const { event } of events) {
    const { actionItemId: id, incidentId } = event.data;
    const item = items.get(id);
    if (event.type === 'ActionItemProposed') {
      if (item === undefined) items.set(id, { id, incidentId, proposedAt: event.occurred.at, completedAt: '', dropped: 0 });
    } else if (item !== undefined) {
      const completedAt = event.type === 'ActionItemCompleted' ? event.occurred.at : '';
      const { proposedAt } = item;
      items.set(id, { id, incidentId, proposedAt, completedAt, dropped: event.type === 'ActionItemDropped' ? 1 : 0 });
    }
  }
  await upsertRows(manager, MeasuredItemRow, items.values());
}
