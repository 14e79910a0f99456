import type { ActionItemEvent } from '#action-items/published';
import type { IncidentCostEvent } from '#costs/published';
import { PRODUCTION } from '#deployments/published';
import type { DeploymentEvent, DeploymentTerms } from '#deployments/published';
import type { RecordedEvent } from '#event-sourcing';
import { isCounted } from '#incidents/published';
import type { ReportedThingRow } from './change.rows.js';
import type { Change, ReportedIncident } from './reported-incident.js';

/** What is known by now. */
export interface Known {
  incident(id: string): ReportedIncident | null;
  thing(id: string): ReportedThingRow | null;
}

/** What is to be kept of the thing from now on (null: what there is), and what changed. */
interface Taken {
  readonly thing: ReportedThingRow | null;
  readonly change: Change | null;
}

const nothing: Taken = { thing: null, change: null };

/** Action items count by when they were proposed, and as fixes by when they were completed. */
export function itemChange({ event }: RecordedEvent<ActionItemEvent>, known: Known): Taken {
  const { actionItemId: id, incidentId } = event.data;
  if (event.type === 'ActionItemAccepted' || event.type === 'ActionItemVerified') return nothing;
  const thing = event.type === 'ActionItemProposed' ? { id, moment: event.occurred.at, service: '' } : known.thing(id);
  const outline = known.incident(incidentId)?.outline ?? null;
  if (thing === null || outline === null || !isCounted(outline)) return { thing, change: null };
  const completed = event.type === 'ActionItemCompleted' ? event.occurred.at : '';
  return {
    thing: event.type === 'ActionItemProposed' ? thing : null,
    change: {
      reason: 'ACTION_ITEM_CHANGED',
      subject: id,
      moment: thing.moment,
      formerMoment: completed,
      scope: { services: outline.services, severities: [outline.severity], axis: null },
    },
  };
}

/** Deployments count by when they were over; only those to production do. */
export function deploymentChange({ event }: RecordedEvent<DeploymentEvent>, known: Known): Taken {
  const { deploymentId: id } = event.data;
  const before = known.thing(id);
  const thing = thingAfter(event, id, before);
  const now = thing ?? before;
  if (now === null) return nothing;
  const incident = 'incidentId' in event.data ? known.incident(event.data.incidentId) : null;
  const former = incident?.outline.detectedAt ?? (before?.moment === now.moment ? '' : (before?.moment ?? ''));
  const services = [...new Set([...(before === null ? [] : [before.service]), now.service])];
  const scope = { services, severities: incident === null ? [] : [incident.outline.severity], axis: null };
  return { thing, change: { reason: 'DEPLOYMENT_CHANGED', subject: id, moment: now.moment, formerMoment: former, scope } };
}

function thingAfter(event: DeploymentEvent, id: string, before: ReportedThingRow | null): ReportedThingRow | null {
  if (event.type === 'DeploymentRecorded') return before ?? inProduction(id, event.data);
  if (event.type !== 'DeploymentCorrected') return null;
  return inProduction(id, event.data.terms) ?? before;
}

function inProduction(id: string, { environment, service, finishedAt }: DeploymentTerms): ReportedThingRow | null {
  return environment === PRODUCTION ? { id, moment: finishedAt, service } : null;
}

/** What an incident cost is of the window that the incident is in. */
export function costChange({ event }: RecordedEvent<IncidentCostEvent>, known: Known): Change | null {
  const outline = known.incident(event.data.incidentId)?.outline ?? null;
  if (outline === null || !isCounted(outline)) return null;
  const scope = { services: outline.services, severities: [outline.severity], axis: null };
  return { reason: 'COST_CHANGED', subject: outline.id, moment: outline.detectedAt, formerMoment: '', scope };
}

/** Rates hold from a day on, for incidents of whatever window. */
export const ratesChange: Change = {
  reason: 'RATES_CHANGED',
  subject: 'rates',
  moment: '',
  formerMoment: '',
  scope: { services: null, severities: null, axis: null },
};
