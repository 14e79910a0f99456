import { randomUUID } from 'node:crypto';
import { CLOCK, contextOf, requireHappened } from '#commands';
import type { RequestOptions } from '#commands';
import { deterministicId, DomainError } from '#event-sourcing';
import type { Clock, CommandContext, Exactness, Occurrence } from '#event-sourcing';
import type { RootCauseClass } from '#root-causes/graphql';
import { RootCauseClasses } from '#root-causes/published';
import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { incidentStream } from './domain/incident.js';
import { refused } from './domain/incident.errors.js';
import type { CauseAxis, EntryKind, IncidentKind, Severity } from './domain/incident.events.js';
import type { IncidentCommand } from './domain/incident.decider.js';
import { incidentCommands } from './incident-commands.js';
import { IncidentLog, incidentOf } from './incident-log.js';
import type { Incident } from './graphql/incident.type.js';
import { occurrenceOf } from './occurrence.js';
import type { OccurrenceInput } from './occurrence.js';
import { pastedEntries } from './pasted-lines.js';

export interface Declaration extends Pick<RequestOptions, 'idempotencyKey'> {
  readonly title: string;
  readonly summary?: string | null | undefined;
  /** SEV3 when left out. */
  readonly severity?: Severity | null | undefined;
  /** LIVE when left out. */
  readonly kind?: IncidentKind | null | undefined;
  readonly services?: readonly string[] | null | undefined;
  readonly impactStartedAt?: string | null | undefined;
  /** EXACT when left out. */
  readonly impactStartedExactness?: Exactness | null | undefined;
  readonly detectedAt?: string | null | undefined;
  /** EXACT when left out. */
  readonly detectedExactness?: Exactness | null | undefined;
}

/** Sends the incidents' commands; each answers with the incident as it is afterwards, or throws a `DomainError`. */
@Injectable()
export class IncidentsService {
  constructor(
    private readonly bus: CommandBus,
    private readonly log: IncidentLog,
    private readonly classes: RootCauseClasses,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  declare(actorId: string, declaration: Declaration): Promise<Incident> {
    const { idempotencyKey } = declaration;
    const incidentId = idempotencyKey == null ? randomUUID() : deterministicId('incident', actorId, idempotencyKey);
    const context = contextOf(actorId, ['DeclareIncident'], { idempotencyKey });
    const kind = declaration.kind ?? 'LIVE';
    const toldOf = (path: string, input: OccurrenceInput): Occurrence =>
      // A drill may be put down before it is held.
      kind === 'DRILL' ? this.occurrence(input) : this.happened(path, input);
    return this.#send(
      incidentId,
      {
        type: 'DeclareIncident',
        incidentId,
        title: declaration.title,
        ...(declaration.summary == null ? {} : { summary: declaration.summary }),
        severity: declaration.severity ?? 'SEV3',
        kind,
        services: declaration.services ?? [],
        detected: toldOf('detectedAt', { occurredAt: declaration.detectedAt, exactness: declaration.detectedExactness }),
        ...(declaration.impactStartedAt == null
          ? {}
          : {
              impactStarted: toldOf('impactStartedAt', {
                occurredAt: declaration.impactStartedAt,
                exactness: declaration.impactStartedExactness,
              }),
            }),
      },
      { ...context, isUnheardOf: idempotencyKey == null },
    );
  }

  /** Sends any other command to an incident. */
  change(
    actorId: string,
    incidentId: string,
    command: Exclude<IncidentCommand, { type: 'DeclareIncident' | 'ImportIncident' }>,
    request: RequestOptions = {},
  ): Promise<Incident> {
    return this.#send(incidentId, command, contextOf(actorId, [command.type, incidentId], request));
  }

  /** Ends an incident by a side exit; the other incident, where one is named, must exist. */
  async end(
    actorId: string,
    incidentId: string,
    command: Extract<IncidentCommand, { type: 'EndIncident' }>,
    request: RequestOptions,
  ): Promise<Incident> {
    const { otherIncidentId } = command;
    if (otherIncidentId !== undefined && !(await this.log.exists(otherIncidentId))) {
      throw new DomainError('NOT_FOUND', 'No incident has this id.', 'otherIncidentId');
    }
    return this.change(actorId, incidentId, command, request);
  }

  /** Records pasted lines; times without a day are of `date`, or of the day on which the incident was detected. */
  async recordLines(
    actorId: string,
    incidentId: string,
    pasted: { readonly lines: string; readonly kind: EntryKind; readonly date?: string | null; readonly timeZone: string },
    request: RequestOptions,
  ): Promise<Incident> {
    const incident = await this.log.incident(incidentId);
    if (incident === null) throw refused.unknownIncident();
    const date = pasted.date ?? incident.detectedAt ?? this.now();
    const entries = pastedEntries(pasted.lines, { date, timeZone: pasted.timeZone }).map((entry) => ({ ...entry, kind: pasted.kind }));
    return this.change(actorId, incidentId, { type: 'RecordEntries', entries }, request);
  }

  /** Classifies on one axis; each class must be defined there and not be retired. */
  async classify(
    actorId: string,
    incidentId: string,
    classification: {
      readonly axis: CauseAxis;
      readonly classes: readonly string[];
      readonly evidence: readonly string[];
      readonly note?: string;
      readonly occurredAt?: string | null;
    },
    request: RequestOptions = {},
  ): Promise<Incident> {
    const { axis, classes: keys, occurredAt, ...said } = classification;
    const known = await this.classes.find(axis, keys);
    const classes = keys.map((key) => {
      const found = known.get(key);
      if (found === undefined)
        throw new DomainError('INVALID', `There is no class ${key} on the axis ${axis}. Define it first.`, 'classes');
      if (found.retired) throw new DomainError('INVALID', outOfUse(found), 'classes');
      return { key, version: found.version };
    });
    const command = { type: 'ClassifyRootCauses' as const, axis, classes, ...said, occurred: this.occurrence({ occurredAt }) };
    return this.change(actorId, incidentId, command, request);
  }

  occurrence(input: OccurrenceInput): Occurrence {
    return occurrenceOf(input, this.now());
  }

  /** The same of something that is counted from. @throws DomainError INVALID where that is still to come. */
  happened(path: string, input: OccurrenceInput): Occurrence {
    const occurred = this.occurrence(input);
    requireHappened(path, occurred, this.now());
    return occurred;
  }

  async #send(incidentId: string, command: IncidentCommand, context: CommandContext): Promise<Incident> {
    const { events } = await incidentCommands.send(this.bus, incidentStream(incidentId), command, context);
    const incident = incidentOf(events);
    if (incident === null) throw refused.unknownIncident();
    return incident;
  }
}

function outOfUse({ key, mergedInto, splitInto }: Pick<RootCauseClass, 'key' | 'mergedInto' | 'splitInto'>): string {
  if (mergedInto !== null) return `The class ${key} was merged into ${mergedInto}.`;
  return splitInto.length > 0 ? `The class ${key} was split into ${splitInto.join(' and ')}.` : `The class ${key} is retired.`;
}
