import { Readable } from 'node:stream';
import { EventLogNotEmptyError } from '#event-sourcing';
import { BadRequestException, ConflictException, Controller, HttpCode, Post, Req, UnsupportedMediaTypeException } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { BadLineError, BrokenBodyError, EventImporter, ImportRunningError } from '../event-importer.js';
import { ServerStop } from './server-stop.js';

/** What an import answers when it has taken over everything. */
interface ImportedLog {
  readonly events: number;
  /** That of the last event. */
  readonly position: string;
  /** The head of the hash chain. */
  readonly hash: string;
}

/** Everything in: `POST /import/events`, the NDJSON of an export, into an empty installation, all or nothing. */
@Controller('import')
export class EventImportController {
  constructor(
    private readonly importer: EventImporter,
    private readonly stop: ServerStop,
  ) {}

  @Post('events')
  @HttpCode(200)
  async import(@Req() { body }: FastifyRequest): Promise<ImportedLog> {
    if (!(body instanceof Readable)) throw new UnsupportedMediaTypeException('Send the events as application/x-ndjson.');
    const forget = this.stop.before(() => body.destroy());
    try {
      // Destroyed, the body would take the connection with it, and the answer too.
      const { events, head, hash } = await this.importer.import(body.iterator({ destroyOnReturn: false }));
      return { events, position: String(head), hash };
    } catch (error) {
      throw refusalOf(error);
    } finally {
      forget();
      // Many a client reads its answer only when it has sent everything.
      body.resume();
    }
  }
}

function refusalOf(error: unknown): unknown {
  if (error instanceof BadLineError) return new BadRequestException({ line: error.line, error: error.reason });
  if (error instanceof BrokenBodyError) return new BadRequestException({ error: error.message });
  if (error instanceof ImportRunningError) return new ConflictException({ error: error.message });
  if (error instanceof EventLogNotEmptyError) {
    return new ConflictException({
      error: `Events are imported into an empty installation only; this one has recorded up to position ${error.head}.`,
      position: String(error.head),
    });
  }
  return error;
}
