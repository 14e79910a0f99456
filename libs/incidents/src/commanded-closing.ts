import { CLOCK } from '#commands';
import type { Clock, CommandContext } from '#event-sourcing';
import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { incidentStream } from './domain/incident.js';
import { present } from './domain/rules.js';
import { incidentCommands } from './incident-commands.js';
import { occurrenceOf } from './occurrence.js';
import { IncidentClosing } from './published/incident-closing.js';

/** Closes incidents by the command of that name. */
@Injectable()
export class CommandedClosing extends IncidentClosing {
  constructor(
    @Inject(CommandBus) private readonly bus: CommandBus,
    @Inject(CLOCK) private readonly now: Clock,
  ) {
    super();
  }

  override async close(incidentId: string, note: string | null, context: CommandContext): Promise<void> {
    const command = { type: 'CloseIncident' as const, ...present('note', note), occurred: occurrenceOf({}, this.now()) };
    await incidentCommands.send(this.bus, incidentStream(incidentId), command, context);
  }
}
