import { textFrom } from '#event-sourcing';
import type { DomainCommand, Occurrence } from '#event-sourcing';
import { MAX_REASON, recordedOnly, refused } from '../deployment.errors.js';
import type { DeploymentEvent } from '../deployment.events.js';
import type { DeploymentState } from '../deployment.js';

/** There was no such deployment, and why it was recorded all the same. */
export interface RetractDeployment extends DomainCommand<'RetractDeployment'> {
  readonly reason: string;
  readonly occurred: Occurrence;
}

export function retractDeployment({ reason: why, occurred }: RetractDeployment, state: DeploymentState): readonly DeploymentEvent[] {
  const { deploymentId, status, retraction } = recordedOnly(state);
  const reason = textFrom('reason', why, MAX_REASON);
  // Another reason would be lost if this passed for "already so".
  if (status === 'RETRACTED' && reason !== retraction) throw refused.retracted();
  return status === 'RETRACTED' ? [] : [{ type: 'DeploymentRetracted', occurred, data: { deploymentId, reason } }];
}
