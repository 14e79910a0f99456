import { isOfUnknownTime } from '#event-sourcing';
import { milestone } from '#incidents/published';
import type { IncidentFacts } from '#incidents/published';
import { PRODUCTION } from '../../domain/deployment.js';
import type { DeploymentDetails } from '../details/deployment-details.js';

export const DAY_MS = 86_400_000;

/** Which deployments may have caused an incident. Moments are ISO 8601 UTC. */
export interface Suspicion {
  /** Keys of the catalogue; at least one. */
  readonly services: readonly string[];
  /** A day before `until`. */
  readonly since: string;
  /** When impact began, as late as it may have; where nobody knows, when the incident was detected. */
  readonly until: string;
}

/** Null where nothing is to be suspected: no service is known, or no time. */
export function suspicionOf(facts: IncidentFacts): Suspicion | null {
  const services = facts.services.map(({ key }) => key);
  const until = beginningOf(facts);
  if (services.length === 0 || until === null) return null;
  return { services, since: new Date(Date.parse(until) - DAY_MS).toISOString(), until };
}

/**
 * Whether a deployment is suspected: it changed production for one of the services, and was over in the day before the incident began, or
 * under way then.
 */
export function isSuspected(deployment: DeploymentDetails, { services, since, until }: Suspicion): boolean {
  const { service, environment, startedAt, finishedAt, retraction } = deployment;
  return (
    retraction === null &&
    environment === PRODUCTION &&
    services.includes(service) &&
    finishedAt >= since &&
    (startedAt ?? finishedAt) <= until &&
    finishedAt <= latestEnd(until)
  );
}

/** What was under way when the incident began is looked for up to a day later. */
export function latestEnd(until: string): string {
  return new Date(Date.parse(until) + DAY_MS).toISOString();
}

function beginningOf(facts: IncidentFacts): string | null {
  const detection = milestone(facts, 'DETECTION');
  const { at, until, exactness } =
    facts.impactStarted ??
    (detection === null
      ? { at: null, until: null, exactness: null }
      : { at: detection.enteredAt, until: detection.enteredUntil, exactness: detection.exactness });
  if (at === null || isOfUnknownTime({ at, ...(until === null ? {} : { until }) })) return null;
  const latest = until ?? at;
  return exactness === 'DAY' ? new Date(Date.parse(latest) + DAY_MS - 1).toISOString() : latest;
}
