import { EVENT_STORE } from '#commands';
import { EventStreams } from '#event-sourcing';
import type { EventStore } from '#event-sourcing';
import { Inject, Injectable } from '@nestjs/common';
import type { DeploymentEvent } from '../../domain/deployment.events.js';
import { deploymentStream } from '../../domain/deployment.js';
import { deploymentVocabulary } from '../../domain/deployment.upcasters.js';
import { evolveDetails } from './deployment-details.js';
import type { DeploymentDetails } from './deployment-details.js';

/** Deployments, read from the log itself: every answer includes all that was acknowledged before the question. */
@Injectable()
export class RecordedDeployments {
  readonly #streams: EventStreams<DeploymentEvent>;

  constructor(@Inject(EVENT_STORE) store: EventStore) {
    this.#streams = new EventStreams(store, deploymentVocabulary);
  }

  /**
   * The deployment; null when there is none of that id, or was none yet.
   * @param asKnownAt ISO 8601 UTC: as it had been recorded by then; null: by now.
   */
  async deployment(id: string, asKnownAt: string | null = null): Promise<DeploymentDetails | null> {
    let details: DeploymentDetails | null = null;
    for await (const recorded of this.#streams.readStream(deploymentStream(id))) {
      // recordedAt never decreases, so what was known is a prefix.
      if (asKnownAt !== null && recorded.recordedAt > asKnownAt) break;
      details = evolveDetails(details, recorded);
    }
    return details;
  }
}
