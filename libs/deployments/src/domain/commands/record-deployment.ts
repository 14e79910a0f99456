import { lineFrom, present } from '#event-sourcing';
import type { DomainCommand, Occurrence } from '#event-sourcing';
import { MAX_LINE, standing } from '../deployment.errors.js';
import type { DeploymentEvent } from '../deployment.events.js';
import type { DeploymentState } from '../deployment.js';
import { retoldTerms, sameTerms, termsOf } from '../terms.js';
import type { GivenTerms } from '../terms.js';

/** A service was deployed. Told again, whatever whoever tells it says otherwise by now is a correction; what people corrected stays. */
export interface RecordDeployment extends DomainCommand<'RecordDeployment'>, GivenTerms {
  readonly deploymentId: string;
  readonly externalId?: string | null | undefined;
}

export function recordDeployment(command: RecordDeployment, state: DeploymentState): readonly DeploymentEvent[] {
  const { deploymentId } = command;
  const terms = termsOf(command);
  if (state.status === 'UNKNOWN') {
    const externalId = command.externalId == null ? null : lineFrom('externalId', command.externalId, MAX_LINE);
    const data = { deploymentId, ...present('externalId', externalId), ...terms };
    return [{ type: 'DeploymentRecorded', occurred: when(terms.finishedAt), data }];
  }
  const known = standing(state);
  if (sameTerms(known.told, terms)) return [];
  const held = retoldTerms(known.terms, known.told, terms);
  return [{ type: 'DeploymentCorrected', occurred: when(held.finishedAt), data: { deploymentId, terms: held, told: terms } }];
}

/** When a deployment was over. */
export function when(finishedAt: string): Occurrence {
  return { at: finishedAt, exactness: 'EXACT' };
}
