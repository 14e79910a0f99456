import { DomainError } from '#event-sourcing';
import type { DeploymentState, KnownDeployment } from './deployment.js';

/** Of a service's key, a version, a commit, an environment and an external id. */
export const MAX_LINE = 200;
export const MAX_REASON = 2_000;
export const MAX_URL = 2_000;
export const MAX_CHANGES = 500;
export const MAX_LINKS = 20;
export const MAX_INCIDENTS = 100;

/** Everything for which a command about a deployment is refused, besides its texts. */
export const refused = {
  unknownDeployment: () => new DomainError('NOT_FOUND', 'There is no such deployment.', 'deploymentId'),
  unknownIncident: () => new DomainError('NOT_FOUND', 'There is no such incident.', 'incidentId'),
  retracted: () => new DomainError('ILLEGAL', 'The deployment was retracted. Should there have been one after all, record it as another.'),
  endsBeforeItBegins: () => new DomainError('INVALID', 'A deployment does not end before it begins.', 'finishedAt'),
  withoutTerm: (path: string) => new DomainError('INVALID', 'This can be corrected but not taken away.', path),
  tooMany: (path: string, count: number, limit: number) =>
    new DomainError('INVALID', `These are ${count} ${path}; ${limit} is the limit.`, path),
  notALink: (path: string) => new DomainError('INVALID', 'A link is an http or https address, without a user name or a password.', path),
  tooManyIncidents: () =>
    new DomainError('ILLEGAL', `A deployment is linked to ${MAX_INCIDENTS} incidents at most. Unlink one first.`, 'incidentId'),
};

/** @throws DomainError NOT_FOUND unless the deployment was recorded, ILLEGAL where it was retracted. */
export function standing(state: DeploymentState): KnownDeployment {
  const deployment = recordedOnly(state);
  if (deployment.status === 'RETRACTED') throw refused.retracted();
  return deployment;
}

/** @throws DomainError NOT_FOUND unless the deployment was recorded. */
export function recordedOnly(state: DeploymentState): KnownDeployment {
  if (state.status === 'UNKNOWN') throw refused.unknownDeployment();
  return state;
}
