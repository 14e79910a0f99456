import type { DomainEvent } from '#event-sourcing';

export const deploymentOutcomes = ['SUCCEEDED', 'FAILED', 'ROLLED_BACK'] as const;
/** How a deployment ended. FAILED: it was not carried through. ROLLED_BACK: it was, and then taken back. */
export type DeploymentOutcome = (typeof deploymentOutcomes)[number];

export const deploymentRelations = ['CAUSED', 'REMEDIATED'] as const;
/** What a deployment has to do with an incident. */
export type DeploymentRelation = (typeof deploymentRelations)[number];

/** A change that a deployment brought. `committedAt` is ISO 8601 UTC. */
export interface DeployedChange {
  readonly commit: string;
  readonly committedAt: string;
}

/** `url` is an http or https address. */
export interface DeploymentLink {
  readonly url: string;
  readonly title?: string;
}

/** What is said of a deployment. Times are ISO 8601 UTC. */
export interface DeploymentTerms {
  /** A key of the catalogue. */
  readonly service: string;
  readonly version?: string;
  readonly commit?: string;
  /** In lower case; `production` is the one that counts. */
  readonly environment: string;
  readonly startedAt?: string;
  readonly finishedAt: string;
  readonly outcome: DeploymentOutcome;
  /** Each commit once, in the order given. */
  readonly changes: readonly DeployedChange[];
  readonly links: readonly DeploymentLink[];
}

/** A service was deployed. `externalId` is what the system that did it calls it. The event occurred when the deployment was over. */
export type DeploymentRecorded = DomainEvent<
  'DeploymentRecorded',
  { readonly deploymentId: string; readonly externalId?: string } & DeploymentTerms
>;

/**
 * A deployment is known better now: `terms` are all of it from here on. `told`: no person said so, but whoever recorded it says this of it
 * by now, of which `terms` keep what people corrected. The event occurred when the deployment was over.
 */
export type DeploymentCorrected = DomainEvent<
  'DeploymentCorrected',
  { readonly deploymentId: string; readonly terms: DeploymentTerms; readonly reason?: string; readonly told?: DeploymentTerms }
>;

/** There was no such deployment; what was recorded stays in the log. */
export type DeploymentRetracted = DomainEvent<'DeploymentRetracted', { readonly deploymentId: string; readonly reason: string }>;

/** A deployment caused or remedied an incident. Recorded again with another relation, the later one stands. */
export type DeploymentLinkedToIncident = DomainEvent<
  'DeploymentLinkedToIncident',
  { readonly deploymentId: string; readonly incidentId: string; readonly relation: DeploymentRelation }
>;

export type DeploymentUnlinkedFromIncident = DomainEvent<
  'DeploymentUnlinkedFromIncident',
  { readonly deploymentId: string; readonly incidentId: string; readonly reason?: string }
>;

export type DeploymentEvent =
  DeploymentRecorded | DeploymentCorrected | DeploymentRetracted | DeploymentLinkedToIncident | DeploymentUnlinkedFromIncident;
