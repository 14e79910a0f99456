import { optionalTextFrom, present } from '#event-sourcing';
import type { DomainCommand, Occurrence } from '#event-sourcing';
import { MAX_REASON, standing } from '../deployment.errors.js';
import type { DeploymentEvent } from '../deployment.events.js';
import type { DeploymentState } from '../deployment.js';

/** The deployment has nothing to do with the incident after all. */
export interface UnlinkDeploymentFromIncident extends DomainCommand<'UnlinkDeploymentFromIncident'> {
  readonly incidentId: string;
  readonly reason?: string | null | undefined;
  readonly occurred: Occurrence;
}

export function unlinkDeploymentFromIncident(command: UnlinkDeploymentFromIncident, state: DeploymentState): readonly DeploymentEvent[] {
  const { incidentId, occurred } = command;
  const { deploymentId, incidents } = standing(state);
  const reason = optionalTextFrom('reason', command.reason, MAX_REASON);
  if (!incidents.some((linked) => linked.incidentId === incidentId)) return [];
  return [{ type: 'DeploymentUnlinkedFromIncident', occurred, data: { deploymentId, incidentId, ...present('reason', reason) } }];
}
