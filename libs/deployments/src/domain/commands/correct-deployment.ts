import { optionalTextFrom, present } from '#event-sourcing';
import type { DomainCommand } from '#event-sourcing';
import { MAX_REASON, standing } from '../deployment.errors.js';
import type { DeploymentEvent } from '../deployment.events.js';
import type { DeploymentState } from '../deployment.js';
import { correctedTerms, sameTerms } from '../terms.js';
import type { TermChanges } from '../terms.js';
import { when } from './record-deployment.js';

/** A person knows better: only what is given is changed. */
export interface CorrectDeployment extends DomainCommand<'CorrectDeployment'> {
  readonly changes: TermChanges;
  readonly reason?: string | null | undefined;
}

export function correctDeployment({ changes, reason: why }: CorrectDeployment, state: DeploymentState): readonly DeploymentEvent[] {
  const { deploymentId, terms: before } = standing(state);
  const terms = correctedTerms(before, changes);
  const reason = optionalTextFrom('reason', why, MAX_REASON);
  if (sameTerms(terms, before)) return [];
  return [{ type: 'DeploymentCorrected', occurred: when(terms.finishedAt), data: { deploymentId, terms, ...present('reason', reason) } }];
}
