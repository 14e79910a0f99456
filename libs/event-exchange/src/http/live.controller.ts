import { Readable } from 'node:stream';
import { EVENT_STORE } from '#commands';
import type { EventStore } from '#event-sourcing';
import { BadRequestException, Controller, Get, Headers, Inject, Logger, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { liveFrames } from '../live-frames.js';
import { awaitedHead } from './awaited-head.js';
import { requireKnownPosition } from './known-position.js';
import { requestedPosition } from './requested-position.js';
import { ServerStop } from './server-stop.js';

/** Everything as it comes: `GET /live?from=POSITION`, Server-Sent Events, resumable with `Last-Event-ID`. */
@Controller('live')
export class LiveController {
  readonly #logger = new Logger(LiveController.name);

  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly stop: ServerStop,
  ) {}

  @Get()
  async live(
    @Query('from') from: unknown,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = askedPosition(from, lastEventId);
    const ending = new AbortController();
    const forget = this.stop.before(() => {
      ending.abort();
    });
    reply.raw.once('close', () => {
      forget();
      ending.abort();
    });
    const head = await awaitedHead(this.store, asked?.position ?? 0n, ending.signal);
    if (asked !== null && asked.position > head) {
      throw new BadRequestException(`${asked.field} is beyond the last event, which is at ${head}: it comes from another log.`);
    }
    if (asked !== null) await requireKnownPosition(this.store, asked.field, asked.position);
    const frames = Readable.from(
      liveFrames(this.store, { after: asked?.position ?? head, tellStart: asked === null, signal: ending.signal }),
      { objectMode: false },
    );
    frames.once('error', (error) => {
      if (!ending.signal.aborted) this.#logger.error('A live connection broke off', error);
    });
    void reply
      .headers({ 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache', 'x-accel-buffering': 'no' })
      .send(frames);
  }
}

/** Where the client asks to begin; `null`: with what comes now. What it has seen last says more than the address it began with. */
function askedPosition(from: unknown, lastEventId: string | undefined): { readonly field: string; readonly position: bigint } | null {
  const [field, value] = lastEventId === undefined || lastEventId === '' ? ['from', from] : ['Last-Event-ID', lastEventId];
  return value === undefined ? null : { field, position: requestedPosition(field, value) };
}
