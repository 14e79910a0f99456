import type { DomainCommand, Occurrence } from '#event-sourcing';
import { MAX_INCIDENTS, refused, standing } from '../deployment.errors.js';
import type { DeploymentEvent, DeploymentRelation } from '../deployment.events.js';
import type { DeploymentState } from '../deployment.js';

/** The deployment caused the incident, or remedied it; of the two, what was said last stands. */
export interface LinkDeploymentToIncident extends DomainCommand<'LinkDeploymentToIncident'> {
  /** Of an incident that exists. */
  readonly incidentId: string;
  readonly relation: DeploymentRelation;
  readonly occurred: Occurrence;
}

export function linkDeploymentToIncident(command: LinkDeploymentToIncident, state: DeploymentState): readonly DeploymentEvent[] {
  const { incidentId, relation, occurred } = command;
  const { deploymentId, incidents } = standing(state);
  const linked = incidents.find((one) => one.incidentId === incidentId);
  if (linked?.relation === relation) return [];
  if (linked === undefined && incidents.length >= MAX_INCIDENTS) throw refused.tooManyIncidents();
  return [{ type: 'DeploymentLinkedToIncident', occurred, data: { deploymentId, incidentId, relation } }];
}
