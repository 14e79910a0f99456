import { dayOf } from '#calendar';
import { asStorable } from '#event-sourcing';
import { joined, sql } from '#projections';
import type { EntityManager } from 'typeorm';
import { PRODUCTION } from '../../domain/deployment.js';
import type { DeploymentDetails } from '../details/deployment-details.js';

/** Stands for every service. */
export const ALL = '';

/** Whether a deployment is one of those that are counted. */
export function counts({ environment, retraction }: DeploymentDetails): boolean {
  return environment === PRODUCTION && retraction === null;
}

interface Count {
  readonly service: string;
  readonly day: string;
  readonly outcome: string;
  change: number;
}

const MOST_COUNTS = 256;

/** Changes of counts, gathered before they are written: a batch touches the same few again and again. */
export class DayCounts {
  readonly #counts = new Map<string, Count>();

  /** Counts a deployment once more, or once less. */
  add(deployment: DeploymentDetails, change: 1 | -1): void {
    if (!counts(deployment)) return;
    const { outcome } = deployment;
    const day = dayOf(deployment.finishedAt);
    for (const service of [ALL, asStorable(deployment.service)]) {
      const key = `${day} ${outcome} ${service}`;
      const count = this.#counts.get(key);
      if (count === undefined) this.#counts.set(key, { service, day, outcome, change });
      else count.change += change;
    }
  }

  async save(manager: EntityManager): Promise<void> {
    const changed = [...this.#counts.values()].filter(({ change }) => change !== 0);
    // Chunks of 2^n, so that few statements are ever prepared.
    for (let from = 0; from < changed.length;) {
      const chunk = changed.slice(from, from + Math.min(MOST_COUNTS, 2 ** Math.floor(Math.log2(changed.length - from))));
      const rows = chunk.map(({ service, day, outcome, change }) => sql`(${service}, ${day}, ${outcome}, ${change})`);
      await sql`
        insert into deployment_count (service, day, outcome, deployments) values ${joined(rows, ', ')}
        on conflict (service, day, outcome) do update set deployments = deployment_count.deployments + excluded.deployments
      `.run(manager);
      from += chunk.length;
    }
    if (changed.some(({ change }) => change < 0)) await sql`delete from deployment_count where deployments = 0`.run(manager);
  }
}
