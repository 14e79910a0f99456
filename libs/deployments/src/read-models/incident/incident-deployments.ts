import type { IncidentFacts } from '#incidents/published';
import { ReadModelDatabase } from '#projections';
import { Inject, Injectable } from '@nestjs/common';
import type { DeploymentRelation } from '../../domain/deployment.events.js';
import type { DeploymentDetails } from '../details/deployment-details.js';
import { RecordedDeployments } from '../details/recorded-deployments.js';
import { everRelated, linkedTo, suspects } from './incident-deployments.query.js';
import { isSuspected, suspicionOf } from './suspected.js';

/** A deployment beside an incident. */
export interface RelatedDeployment {
  readonly deployment: DeploymentDetails;
  /** What somebody said that it has to do with the incident; null: nobody has, and it is only suspected. */
  readonly relation: DeploymentRelation | null;
}

/** Those beyond are older, and too many for anybody to look through. */
export const MOST_SUSPECTS = 100;

/** The deployments that have, or may have, to do with incidents: the linked ones first, then the suspected, each newest first. */
@Injectable()
export class IncidentDeployments {
  constructor(
    @Inject(ReadModelDatabase) private readonly database: Pick<ReadModelDatabase, 'read'>,
    @Inject(RecordedDeployments) private readonly recorded: RecordedDeployments,
  ) {}

  /** As the read models know them by now; for each of the incidents, in their order. */
  ofIncidents(incidents: readonly IncidentFacts[]): Promise<readonly (readonly RelatedDeployment[])[]> {
    const suspicions = incidents.map(suspicionOf);
    return this.database.read(async (manager) => {
      const linked = await linkedTo(
        manager,
        incidents.map(({ id }) => id),
      );
      const asked = suspicions.filter((suspicion) => suspicion !== null);
      const found = new Map((await suspects(manager, asked, MOST_SUSPECTS)).map((details, index) => [asked[index], details]));
      return incidents.map((facts, index) => {
        const suspicion = suspicions[index] ?? null;
        const suspected = suspicion === null ? [] : (found.get(suspicion) ?? []);
        return related(facts, [...(linked.get(facts.id) ?? []), ...suspected]);
      });
    });
  }

  /** As they had been recorded by a moment (ISO 8601 UTC). @param facts the incident as it was known then. */
  async asKnownAt(facts: IncidentFacts, moment: string): Promise<readonly RelatedDeployment[]> {
    const ids = await this.database.read((manager) => everRelated(manager, facts.id, suspicionOf(facts)));
    const known: DeploymentDetails[] = [];
    for (const id of ids) {
      const deployment = await this.recorded.deployment(id, moment);
      if (deployment !== null) known.push(deployment);
    }
    return related(facts, known);
  }
}

function related(facts: IncidentFacts, deployments: readonly DeploymentDetails[]): readonly RelatedDeployment[] {
  const distinct = [...new Map(deployments.map((deployment) => [deployment.id, deployment])).values()].sort(newestFirst);
  const linked: RelatedDeployment[] = [];
  const suspected: RelatedDeployment[] = [];
  const suspicion = suspicionOf(facts);
  for (const deployment of distinct) {
    const link = deployment.incidents.find(({ incidentId }) => incidentId === facts.id);
    if (link !== undefined && deployment.retraction === null) linked.push({ deployment, relation: link.relation });
    else if (suspicion !== null && isSuspected(deployment, suspicion)) suspected.push({ deployment, relation: null });
  }
  return [...linked, ...suspected.slice(0, MOST_SUSPECTS)];
}

function newestFirst(a: DeploymentDetails, b: DeploymentDetails): number {
  if (a.finishedAt !== b.finishedAt) return a.finishedAt < b.finishedAt ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}
