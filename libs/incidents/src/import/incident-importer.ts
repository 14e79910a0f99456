import { CLOCK, contextOf, mayHaveHappened } from '#commands';
import type { Clock, Handled } from '#event-sourcing';
import { recordedLines } from '#ndjson';
import type { LineAnswer, NdjsonLine } from '#ndjson';
import { RootCauseClasses } from '#root-causes/published';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { incidentStream } from '../domain/incident.js';
import type { IncidentEvent } from '../domain/incident.events.js';
import { incidentCommands } from '../incident-commands.js';
import { IncidentReferences } from '../incident-references.js';
import { importedIncident } from './imported-incident.js';

/**
 * The answer to one line. `id` is the source's own; `events` is how many were recorded, 0 where nothing has changed; `note` says what was taken
 * as it is and will be counted wrongly.
 */
export type ImportAnswer = LineAnswer<Imported>;

interface Imported {
  readonly id: string;
  readonly incidentId: string;
  readonly reference: string;
  readonly events: number;
  readonly position: string;
  readonly note?: string;
}

@Injectable()
export class IncidentImporter {
  readonly #logger = new Logger(IncidentImporter.name);

  constructor(
    private readonly bus: CommandBus,
    private readonly classes: RootCauseClasses,
    private readonly references: IncidentReferences,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /** As {@link recordedLines}. */
  import(lines: AsyncIterable<NdjsonLine>, actorId: string): AsyncIterable<ImportAnswer> {
    return recordedLines(lines, (value) => this.#record(value, actorId), this.#logger);
  }

  async #record(value: unknown, actorId: string): Promise<Imported> {
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
    const answer = { id: incident.sourceId, incidentId: incident.incidentId, reference, events: handled.recorded, position };
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
