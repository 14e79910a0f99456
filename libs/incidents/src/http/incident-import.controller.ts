import type { Readable } from 'node:stream';
import { ndjsonLines, sendLines } from '#ndjson';
import { Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { IncidentImporter } from '../import/incident-importer.js';

/** History in: `POST /import/incidents`, NDJSON of any length, answered line by line while it is still being sent. */
@Controller('import')
export class IncidentImportController {
  constructor(private readonly importer: IncidentImporter) {}

  @Post('incidents')
  @HttpCode(200)
  import(@Req() request: FastifyRequest<{ Body: Readable }> & { actorId?: string }, @Res() reply: FastifyReply): void {
    const lines = ndjsonLines(request.body as AsyncIterable<Uint8Array>);
    sendLines(reply, this.importer.import(lines, request.actorId ?? 'unknown'));
  }
}
