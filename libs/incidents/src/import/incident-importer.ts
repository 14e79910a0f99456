import { CLOCK, contextOf, mayHaveHappened } from '#commands';
import { DomainError } from '#event-sourcing';
import type { Clock, Handled } from '#event-sourcing';
import type { NdjsonLine } from '#ndjson';
import { RootCauseClasses } from '#root-causes/published';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { incidentStream } from '../domain/incident.js';
import type { IncidentEvent } from '../domain/incident.events.js';
import { incidentCommands } from '../incident-commands.js';
import { IncidentReferences } from '../incident-references.js';
import { importedIncident, InvalidLineError } from './imported-incident.js';

/**
 * The answer to one line. `id` is the source's own; `events` is how many were recorded, 0 where nothing has changed; `note` says what was taken
 * as it is and will be counted wrongly.
 */
export type ImportAnswer =
  | {
      readonly line: number;
      readonly id: string;
      readonly incidentId: string;
      readonly reference: string;
      readonly events: number;
      readonly position: string;
      readonly note?: string;
    }
  | { readonly line: number; readonly error: string };

/** How many lines are under way at once: enough for their commits to share an fsync, few enough to stay in constant memory. */
const LINES_AT_ONCE = 64;

@Injectable()
export class IncidentImporter {
  readonly #logger = new Logger(IncidentImporter.name);

  constructor(
    private readonly bus: CommandBus,
    private readonly classes: RootCauseClasses,
    private readonly references: IncidentReferences,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /** Imports lines as they come, each by itself, and answers in their order. Whatever is wrong with a line is its answer. */
  async *import(lines: AsyncIterable<NdjsonLine>, actorId: string): AsyncGenerator<ImportAnswer> {
    const underWay: Promise<ImportAnswer>[] = [];
    for await (const line of lines) {
      underWay.push(this.#answer(line, actorId));
      if (underWay.length >= LINES_AT_ONCE) yield* ready(underWay.shift());
    }
    for (const answer of underWay) yield await answer;
  }

  async #answer(line: NdjsonLine, actorId: string): Promise<ImportAnswer> {
    if ('error' in line) return line;
    try {
      return await this.#record(line.line, line.value, actorId);
    } catch (error) {
      if (error instanceof InvalidLineError) return { line: line.line, error: error.message };
      if (error instanceof DomainError)
        return { line: line.line, error: error.path === undefined ? error.message : `${error.path}: ${error.message}` };
      this.#logger.error(`line ${line.line} of an import failed`, error instanceof Error ? error.stack : String(error));
      return { line: line.line, error: 'The line could not be recorded. The reason is in the log of the server.' };
    }
  }

  async #record(line: number, value: unknown, actorId: string): Promise<ImportAnswer> {
    const now = this.now();
    const { rootCauseClasses: keys, ...incident } = importedIncident(value, now);
    const context = contextOf(actorId, ['ImportIncident']);
    await this.classes.ensure('CONTRIBUTING_FACTOR', keys, context);
    const known = await this.classes.find('CONTRIBUTING_FACTOR', keys);
    const handled: Handled<IncidentEvent> = await incidentCommands.send(
      this.bus,
      incidentStream(incident.incidentId),
      {
        type: 'ImportIncident',
        ...incident,
        rootCauses: keys.map((key) => ({ key, version: known.get(key)?.version ?? 1 })),
        imported: { at: now, exactness: 'EXACT' },
      },
      context,
    );
    const position = String(handled.events.at(-1)?.position ?? 0n);
    const declaredPosition = String(handled.events[0]?.position ?? 0n);
    const reference = await this.references.of({ id: incident.incidentId, declaredPosition });
    const answer = { line, id: incident.sourceId, incidentId: incident.incidentId, reference, events: handled.recorded, position };
    return { ...answer, ...noteOf(incident, now) };
  }
}

/** What is dated ahead is kept as the source says it. */
function noteOf(
  { detected, impactStarted }: Pick<ReturnType<typeof importedIncident>, 'detected' | 'impactStarted'>,
  now: string,
): { readonly note?: string } {
  const ahead = [
    ...(impactStarted === undefined || mayHaveHappened(impactStarted, now) ? [] : [`the start of impact (${impactStarted.at})`]),
    ...(mayHaveHappened(detected, now) ? [] : [`the detection (${detected.at})`]),
  ];
  return ahead.length === 0 ? {} : { note: `still to come: ${ahead.join(' and ')}` };
}

async function* ready(answer: Promise<ImportAnswer> | undefined): AsyncGenerator<ImportAnswer> {
  if (answer !== undefined) yield await answer;
}
