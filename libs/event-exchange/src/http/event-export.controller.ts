import { Readable } from 'node:stream';
import { EVENT_STORE } from '#commands';
import type { EventStore, RecordedEvent } from '#event-sourcing';
import { Controller, Get, Inject, Logger, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { eventLine } from '../event-line.js';
import { inChunks } from '../text-chunks.js';
import { requestedPosition } from './requested-position.js';
import { ServerStop } from './server-stop.js';

/** Everything out: `GET /export/events?from=POSITION`, NDJSON, as fast as it is taken. */
@Controller('export')
export class EventExportController {
  readonly #logger = new Logger(EventExportController.name);

  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly stop: ServerStop,
  ) {}

  @Get('events')
  export(@Query('from') from: unknown, @Res() reply: FastifyReply): void {
    const after = requestedPosition('from', from ?? '0');
    const lines = Readable.from(inChunks(linesOf(this.store.readAll({ after }))), { objectMode: false });
    // Whatever breaks it off also breaks the connection, so that half an export is never taken for a whole one.
    const forget = this.stop.before(() => lines.destroy());
    reply.raw.once('close', () => {
      forget();
      lines.destroy();
    });
    lines.once('error', (error) => {
      this.#logger.error('An export broke off', error);
    });
    void reply.header('content-type', 'application/x-ndjson').send(lines);
  }
}

async function* linesOf(events: AsyncIterable<RecordedEvent>): AsyncGenerator<string> {
  for await (const event of events) yield `${eventLine(event)}\n`;
}
