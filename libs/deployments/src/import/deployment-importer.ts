import { CLOCK, contextOf, mayHaveHappened } from '#commands';
import { DomainError } from '#event-sourcing';
import type { Clock } from '#event-sourcing';
import type { NdjsonLine } from '#ndjson';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { DeploymentCommands } from '../deployment-commands.js';
import { importedDeployment, InvalidLineError } from './imported-deployment.js';

/**
 * The answer to one line. `id` is the source's own, where it gave one; `events` is how many were recorded, 0 where nothing has changed; `note`
 * says what was taken as it is and will be counted wrongly.
 */
export type ImportAnswer =
  | {
      readonly line: number;
      readonly id: string | null;
      readonly deploymentId: string;
      readonly events: number;
      readonly position: string;
      readonly note?: string;
    }
  | { readonly line: number; readonly error: string };

/** How many lines are under way at once: enough for their commits to share an fsync, few enough to stay in constant memory. */
const LINES_AT_ONCE = 64;

@Injectable()
export class DeploymentImporter {
  readonly #logger = new Logger(DeploymentImporter.name);

  constructor(
    @Inject(DeploymentCommands) private readonly commands: DeploymentCommands,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Imports lines as they come, each by itself, and answers in their order. Whatever is wrong with a line is its answer. */
  async *import(lines: AsyncIterable<NdjsonLine>, actorId: string): AsyncGenerator<ImportAnswer> {
    const underWay: Promise<ImportAnswer>[] = [];
    for await (const line of lines) {
      underWay.push(this.#answer(line, actorId));
      const first = underWay.length < LINES_AT_ONCE ? undefined : underWay.shift();
      if (first !== undefined) yield await first;
    }
    for (const answer of underWay) yield await answer;
  }

  async #answer(line: NdjsonLine, actorId: string): Promise<ImportAnswer> {
    if ('error' in line) return line;
    try {
      const command = importedDeployment(line.value);
      const { deploymentId, externalId = null, finishedAt } = command;
      const { events, recorded } = await this.commands.send(command, deploymentId, contextOf(actorId, ['RecordDeployment', deploymentId]));
      const position = String(events.at(-1)?.position ?? 0n);
      const hasCome = mayHaveHappened({ at: finishedAt, exactness: 'EXACT' }, this.clock());
      const note = hasCome ? {} : { note: `finishedAt: ${finishedAt} is still to come` };
      return { line: line.line, id: externalId, deploymentId, events: recorded, position, ...note };
    } catch (error) {
      return { line: line.line, error: this.#reason(error, line.line) };
    }
  }

  #reason(error: unknown, line: number): string {
    if (error instanceof InvalidLineError) return error.message;
    if (error instanceof DomainError) return error.path === undefined ? error.message : `${error.path}: ${error.message}`;
    this.#logger.error(`line ${line} of an import failed`, error instanceof Error ? error.stack : String(error));
    return 'The line could not be recorded. The reason is in the log of the server.';
  }
}
