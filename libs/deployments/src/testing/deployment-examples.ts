import type { Occurrence } from '#event-sourcing';
import { specificationOf } from '#event-sourcing/testing';
import type { RecordDeployment } from '../domain/commands/record-deployment.js';
import { deploymentDecider } from '../domain/deployment.decider.js';
import type {
  DeploymentCorrected,
  DeploymentLinkedToIncident,
  DeploymentRecorded,
  DeploymentRelation,
  DeploymentRetracted,
  DeploymentTerms,
  DeploymentUnlinkedFromIncident,
} from '../domain/deployment.events.js';
import { deploymentIdOf } from '../domain/deployment.js';
import { requestsDecider } from '../domain/requests/requests.decider.js';

export const specification = specificationOf(deploymentDecider);
export const ofRequests = specificationOf(requestsDecider);

export const service = 'Shop/Check Out';
export const externalId = 'run-811';
export const deploymentId = deploymentIdOf(service, externalId);
export const incidentId = 'b3b0a4f2-6d57-4c59-9b8e-0a7a4f6f2d11';
export const occurred: Occurrence = { at: '2026-03-02T09:00:00.000Z', exactness: 'EXACT' };

/** Terms of which nothing is left out. */
export const terms: DeploymentTerms = {
  service,
  version: '4.2.0',
  commit: '9fceb02d',
  environment: 'production',
  startedAt: '2026-03-01T10:00:00.000Z',
  finishedAt: '2026-03-01T10:06:00.000Z',
  outcome: 'SUCCEEDED',
  changes: [{ commit: '9fceb02d', committedAt: '2026-02-27T15:30:00.000Z' }],
  links: [{ url: 'https://ci.example/runs/811', title: 'The run' }],
};

export const record: RecordDeployment = { type: 'RecordDeployment', deploymentId, externalId, ...terms };

const over = (at: string): Occurrence => ({ at, exactness: 'EXACT' });

export const recorded: DeploymentRecorded = {
  type: 'DeploymentRecorded',
  occurred: over(terms.finishedAt),
  data: { deploymentId, externalId, ...terms },
};

export function corrected(
  to: DeploymentTerms,
  more: { readonly reason?: string; readonly told?: DeploymentTerms } = {},
): DeploymentCorrected {
  return { type: 'DeploymentCorrected', occurred: over(to.finishedAt), data: { deploymentId, terms: to, ...more } };
}

export function retracted(reason = 'A rehearsal was taken for it'): DeploymentRetracted {
  return { type: 'DeploymentRetracted', occurred, data: { deploymentId, reason } };
}

export function linked(relation: DeploymentRelation = 'CAUSED', to = incidentId): DeploymentLinkedToIncident {
  return { type: 'DeploymentLinkedToIncident', occurred, data: { deploymentId, incidentId: to, relation } };
}

export const unlinked: DeploymentUnlinkedFromIncident = {
  type: 'DeploymentUnlinkedFromIncident',
  occurred,
  data: { deploymentId, incidentId },
};
