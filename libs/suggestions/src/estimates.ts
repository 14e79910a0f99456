import { KeyedQueue } from '#event-sourcing';
import { IncidentDirectory } from '#incidents/published';
import { ReadModelDatabase } from '#projections';
import type { CauseAxis } from '#root-causes/published';
import { Inject, Injectable } from '@nestjs/common';
import { textsOf } from './learning/incident-texts.js';
import type { LearnedAxis } from './learning/learned-axis.js';
import { LearnedCauses } from './learning/learned-causes.js';
import type { Estimate } from './learning/learning.js';
import { EstimatedLabels } from './published/estimated-labels.js';
import type { EstimatedIncident } from './published/estimated-labels.js';
import { countUnlabelled, newestUnlabelled } from './read-models/learnable/learnable.query.js';
import type { Learnable, Stretch } from './read-models/learnable/learnable.query.js';

/** How many incidents are estimated at most: each takes milliseconds whenever something new was learned. */
export const MOST_ESTIMATED = 2_000;
const MOST_REMEMBERED = 4 * MOST_ESTIMATED;

type Learned = Pick<LearnedAxis, 'axis' | 'version' | 'suggestable' | 'ask'>;

interface Estimated {
  readonly position: bigint;
  readonly classes: readonly Estimate[];
}

/** What was estimated of the incidents of an axis by one version of what was learned. */
interface Remembered {
  readonly version: number;
  readonly byId: Map<string, Estimated>;
}

/** Estimates from what suggestions are made from; what was worked out is remembered until something else is learned. */
@Injectable()
export class Estimates extends EstimatedLabels {
  readonly #remembered = new Map<CauseAxis, Remembered>();
  readonly #queue = new KeyedQueue();

  constructor(
    @Inject(LearnedCauses) private readonly learned: { readonly of: (axis: CauseAxis) => Promise<Learned> },
    @Inject(ReadModelDatabase) private readonly database: Pick<ReadModelDatabase, 'read'>,
    @Inject(IncidentDirectory) private readonly incidents: Pick<IncidentDirectory, 'events'>,
  ) {
    super();
  }

  /** @throws ReadModelBehindError when there are no read models yet, and have not been for 5 s. */
  override async of(
    axis: CauseAxis,
    window: Stretch,
  ): Promise<{ readonly incidents: readonly EstimatedIncident[]; readonly leftOut: number }> {
    const [unlabelled, count] = await this.database.read(async (manager) => [
      await newestUnlabelled(manager, axis, window, MOST_ESTIMATED),
      await countUnlabelled(manager, axis, window),
    ]);
    if (unlabelled.length === 0) return { incidents: [], leftOut: 0 };
    // Whoever asks the same meanwhile finds it remembered.
    const byId = await this.#queue.run(axis, () => this.#estimated(axis, unlabelled));
    const incidents = unlabelled.flatMap(({ id, detectedAt, facts }): readonly EstimatedIncident[] => {
      const estimated = byId.get(id);
      if (estimated === undefined) return [];
      return [{ incidentId: id, detectedAt, severity: facts.severity, services: facts.services, classes: estimated.classes }];
    });
    return { incidents, leftOut: Math.max(0, count - unlabelled.length) };
  }

  async #estimated(axis: CauseAxis, unlabelled: readonly Learnable[]): Promise<ReadonlyMap<string, Estimated>> {
    const learned = await this.learned.of(axis);
    const byId = this.#of(learned);
    const { suggestable } = learned;
    const missing = unlabelled.filter(({ id, position }) => byId.get(id)?.position !== position);
    for await (const texts of textsOf(this.incidents, missing)) {
      const estimates = await learned.ask('estimate', { incidents: texts.map(({ text }) => text) });
      texts.forEach(({ asked: { id, position } }, place) => {
        byId.set(id, { position, classes: (estimates[place] ?? []).filter(({ key }) => suggestable.has(key)) });
      });
    }
    return byId;
  }

  #of({ axis, version }: Learned): Map<string, Estimated> {
    const remembered = this.#remembered.get(axis);
    if (remembered?.version === version && remembered.byId.size <= MOST_REMEMBERED) return remembered.byId;
    const byId = new Map<string, Estimated>();
    this.#remembered.set(axis, { version, byId });
    return byId;
  }
}
