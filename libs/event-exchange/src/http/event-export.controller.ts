import { Readable } from 'node:stream';
import { EVENT_STORE } from '#commands';
import type { EventStore } from '#event-sourcing';
import { eventLine } from '#evidence';
import { Controller, Get, Inject, Logger, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ChainOfLog } from '../chain-of-log.js';
import type { ChainedEvent } from '../chain-of-log.js';
import { requireKnownPosition } from './known-position.js';
import { inChunks } from '../text-chunks.js';
import { requestedPosition } from './requested-position.js';
import { ServerStop } from './server-stop.js';

/** The head of the hash chain: what to note down elsewhere. */
interface ExportHead {
  /** That of the last event; `"0"` before the first one. */
  readonly position: string;
  readonly events: number;
  readonly hash: string;
}

/** Everything out: `GET /export/events?from=POSITION`, NDJSON, as fast as it is taken; and `GET /export/head`. */
@Controller('export')
export class EventExportController {
  readonly #logger = new Logger(EventExportController.name);

  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly chain: ChainOfLog,
    private readonly stop: ServerStop,
  ) {}

  @Get('events')
  async export(@Query('from') from: unknown, @Res() reply: FastifyReply): Promise<void> {
    const after = requestedPosition('from', from ?? '0');
    await requireKnownPosition(this.store, 'from', after);
    const lines = Readable.from(inChunks(linesOf(this.chain.eventsAfter(after))), { objectMode: false });
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

  @Get('head')
  async head(): Promise<ExportHead> {
    const { position, events, hash } = await this.chain.head();
    return { position: String(position), events, hash };
  }
}

async function* linesOf(events: AsyncIterable<ChainedEvent>): AsyncGenerator<string> {
  for await (const { event, hash } of events) yield `${eventLine(event, hash)}\n`;
}
