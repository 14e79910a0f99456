import type { RecordedEvent } from '#event-sourcing';
import type { DeployedChange, DeploymentEvent, DeploymentOutcome, DeploymentTerms } from '../../domain/deployment.events.js';
import { linkedIncidents } from '../../domain/deployment.js';
import type { LinkedIncident } from '../../domain/deployment.js';

/** Everything that is known of a deployment. Times are ISO 8601 UTC. JSON through and through. */
export interface DeploymentDetails {
  readonly id: string;
  readonly externalId: string | null;
  readonly service: string;
  readonly version: string | null;
  readonly commit: string | null;
  readonly environment: string;
  readonly startedAt: string | null;
  readonly finishedAt: string;
  readonly outcome: DeploymentOutcome;
  readonly changes: readonly DeployedChange[];
  readonly links: readonly { readonly url: string; readonly title: string | null }[];
  /** Why it was retracted; null while it is not. */
  readonly retraction: string | null;
  /** In the order they were linked. */
  readonly incidents: readonly LinkedIncident[];
  /** The revision of its stream, and where its last event stands in the store. */
  readonly revision: number;
  readonly position: string;
}

/** The details after one more event; `null` before the deployment was recorded. Total: an event that does not fit changes nothing. */
export function evolveDetails(details: DeploymentDetails | null, recorded: RecordedEvent<DeploymentEvent>): DeploymentDetails | null {
  const { event, revision, position } = recorded;
  const place = { revision: Number(revision), position: String(position) };
  if (details === null) {
    if (event.type !== 'DeploymentRecorded') return null;
    const { deploymentId: id, externalId = null } = event.data;
    return { id, externalId, ...termed(event.data), retraction: null, incidents: [], ...place };
  }
  switch (event.type) {
    case 'DeploymentRecorded':
      return details;
    case 'DeploymentCorrected':
      return { ...details, ...termed(event.data.terms), ...place };
    case 'DeploymentRetracted':
      return { ...details, retraction: event.data.reason, ...place };
    case 'DeploymentLinkedToIncident':
    case 'DeploymentUnlinkedFromIncident':
      return { ...details, incidents: linkedIncidents(details.incidents, event), ...place };
  }
}

function termed({ version, commit, startedAt, links, ...terms }: DeploymentTerms) {
  const { service, environment, finishedAt, outcome, changes } = terms;
  return {
    service,
    version: version ?? null,
    commit: commit ?? null,
    environment,
    startedAt: startedAt ?? null,
    finishedAt,
    outcome,
    changes,
    links: links.map(({ url, title = null }) => ({ url, title })),
  };
}

/** The details that a deployment's recorded events give; `null` for none. */
export function deploymentDetails(events: Iterable<RecordedEvent<DeploymentEvent>>): DeploymentDetails | null {
  let details: DeploymentDetails | null = null;
  for (const recorded of events) details = evolveDetails(details, recorded);
  return details;
}
