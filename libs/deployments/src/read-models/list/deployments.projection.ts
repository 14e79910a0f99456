import { asStorable } from '#event-sourcing';
import type { RecordedEvent } from '#event-sourcing';
import { loadByIds, upsertRows } from '#projections';
import type { Projection } from '#projections';
import type { DeploymentEvent } from '../../domain/deployment.events.js';
import { deploymentVocabulary } from '../../domain/deployment.upcasters.js';
import { evolveDetails } from '../details/deployment-details.js';
import type { DeploymentDetails } from '../details/deployment-details.js';
import { DayCounts } from './day-counts.js';
import { DeploymentCountRow, DeploymentIncidentRow, DeploymentRow, FormerDeploymentRow } from './deployment.rows.js';

export const DEPLOYMENTS = 'deployments';

/** The deployments as rows that can be filtered and paged, the incidents they are linked to, and how many there were on which day. */
export const deploymentsProjection: Projection = {
  name: DEPLOYMENTS,
  version: 1,
  entities: [DeploymentRow, FormerDeploymentRow, DeploymentIncidentRow, DeploymentCountRow],
  eventTypes: deploymentVocabulary.types,
  apply: async (recorded, manager) => {
    const events = recorded.map((event) => deploymentVocabulary.lift(event));
    const before = new Map<string, DeploymentDetails>();
    const rows = await loadByIds(
      manager,
      DeploymentRow,
      events.map(({ event }) => event.data.deploymentId),
    );
    for (const [id, row] of rows) before.set(id, detailsOf(row));
    const after = new Map(before);
    const former: FormerDeploymentRow[] = [];
    for (const event of events) {
      const id = event.event.data.deploymentId;
      const known = after.get(id) ?? null;
      const details = evolveDetails(known, event);
      if (details === null) continue;
      after.set(id, details);
      if (known !== null && (known.service !== details.service || known.finishedAt !== details.finishedAt)) former.push(formerRow(known));
    }
    const dayCounts = new DayCounts();
    for (const [id, details] of after) {
      const known = before.get(id);
      if (known !== undefined) dayCounts.add(known, -1);
      dayCounts.add(details, 1);
    }
    await upsertRows(manager, DeploymentRow, [...after.values()].map(rowOf));
    await upsertRows(manager, FormerDeploymentRow, former);
    await upsertRows(manager, DeploymentIncidentRow, events.flatMap(incidentRows));
    await dayCounts.save(manager);
  },
};

/** The details that a row holds. */
export function detailsOf(row: Pick<DeploymentRow, 'details'>): DeploymentDetails {
  return JSON.parse(row.details) as DeploymentDetails;
}

function rowOf(details: DeploymentDetails): DeploymentRow {
  const { id, service, environment, finishedAt, outcome, retraction } = details;
  return {
    id,
    service: asStorable(service),
    environment,
    finishedAt,
    outcome,
    retracted: retraction === null ? 0 : 1,
    details: JSON.stringify(details),
  };
}

function formerRow({ id, service, finishedAt }: DeploymentDetails): FormerDeploymentRow {
  return { service: asStorable(service), finishedAt, deploymentId: id };
}

function incidentRows({ event }: RecordedEvent<DeploymentEvent>): readonly DeploymentIncidentRow[] {
  if (event.type !== 'DeploymentLinkedToIncident' && event.type !== 'DeploymentUnlinkedFromIncident') return [];
  const { incidentId, deploymentId } = event.data;
  return [{ incidentId, deploymentId, relation: event.type === 'DeploymentLinkedToIncident' ? event.data.relation : '' }];
}
