import { CLOCK, contextOf, mayHaveHappened } from '#commands';
import type { Clock } from '#event-sourcing';
import { recordedLines } from '#ndjson';
import type { LineAnswer, NdjsonLine } from '#ndjson';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { DeploymentCommands } from '../deployment-commands.js';
import { importedDeployment } from './imported-deployment.js';

/**
 * The answer to one line. `id` is the source's own, where it gave one; `events` is how many were recorded, 0 where nothing has changed; `note`
 * says what was taken as it is and will be counted wrongly.
 */
export type ImportAnswer = LineAnswer<Imported>;

interface Imported {
  readonly id: string | null;
  readonly deploymentId: string;
  readonly events: number;
  readonly position: string;
  readonly note?: string;
}

@Injectable()
export class DeploymentImporter {
  readonly #logger = new Logger(DeploymentImporter.name);

  constructor(
    @Inject(DeploymentCommands) private readonly commands: DeploymentCommands,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** As {@link recordedLines}. */
  import(lines: AsyncIterable<NdjsonLine>, actorId: string): AsyncIterable<ImportAnswer> {
    return recordedLines(lines, (value) => this.#record(value, actorId), this.#logger);
  }

  async #record(value: unknown, actorId: string): Promise<Imported> {
    const command = importedDeployment(value);
    const { deploymentId, externalId = null, finishedAt } = command;
    const { events, recorded } = await this.commands.send(command, deploymentId, contextOf(actorId, ['RecordDeployment', deploymentId]));
    const position = String(events.at(-1)?.position ?? 0n);
    const hasCome = mayHaveHappened({ at: finishedAt, exactness: 'EXACT' }, this.clock());
    const note = hasCome ? {} : { note: `finishedAt: ${finishedAt} is still to come` };
    return { id: externalId, deploymentId, events: recorded, position, ...note };
  }
}
