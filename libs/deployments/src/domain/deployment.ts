import { deterministicId } from '#event-sourcing';
import type {
  DeploymentEvent,
  DeploymentLinkedToIncident,
  DeploymentRelation,
  DeploymentTerms,
  DeploymentUnlinkedFromIncident,
} from './deployment.events.js';

/** The environment whose deployments count. */
export const PRODUCTION = 'production';

export interface LinkedIncident {
  readonly incidentId: string;
  readonly relation: DeploymentRelation;
}

export interface KnownDeployment {
  readonly status: 'RECORDED' | 'RETRACTED';
  readonly deploymentId: string;
  readonly terms: DeploymentTerms;
  /** What whoever recorded it says of it, without what people corrected. */
  readonly told: DeploymentTerms;
  /** Why it was retracted; null while it is not. */
  readonly retraction: string | null;
  /** In the order they were linked. */
  readonly incidents: readonly LinkedIncident[];
}

export type DeploymentState = { readonly status: 'UNKNOWN' } | KnownDeployment;

export const initialState: DeploymentState = { status: 'UNKNOWN' };

/** The same service and external id give the same deployment. */
export function deploymentIdOf(service: string, externalId: string): string {
  return deterministicId('deployment', service, externalId);
}

export function deploymentStream(deploymentId: string): string {
  return `deployment-${deploymentId}`;
}

export function evolve(state: DeploymentState, event: DeploymentEvent): DeploymentState {
  if (state.status === 'UNKNOWN') {
    if (event.type !== 'DeploymentRecorded') return state;
    const { data } = event;
    return { status: 'RECORDED', deploymentId: data.deploymentId, terms: data, told: data, retraction: null, incidents: [] };
  }
  switch (event.type) {
    case 'DeploymentRecorded':
      return state;
    case 'DeploymentCorrected':
      return { ...state, terms: event.data.terms, told: event.data.told ?? state.told };
    case 'DeploymentRetracted':
      return { ...state, status: 'RETRACTED', retraction: event.data.reason };
    case 'DeploymentLinkedToIncident':
    case 'DeploymentUnlinkedFromIncident':
      return { ...state, incidents: linkedIncidents(state.incidents, event) };
  }
}

/** The incidents that a deployment is linked to after one more was linked or unlinked. */
export function linkedIncidents(
  incidents: readonly LinkedIncident[],
  { type, data }: DeploymentLinkedToIncident | DeploymentUnlinkedFromIncident,
): readonly LinkedIncident[] {
  const { incidentId } = data;
  const others = incidents.filter((linked) => linked.incidentId !== incidentId);
  return type === 'DeploymentLinkedToIncident' ? [...others, { incidentId, relation: data.relation }] : others;
}
