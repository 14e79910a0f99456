import type { Readable } from 'node:stream';
import { ndjsonLines, sendLines } from '#ndjson';
import { Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DeploymentImporter } from '../import/deployment-importer.js';

/** Deployments in: `POST /import/deployments`, NDJSON of any length, answered line by line while it is still being sent. */
@Controller('import')
export class DeploymentImportController {
  constructor(@Inject(DeploymentImporter) private readonly importer: DeploymentImporter) {}

  @Post('deployments')
  @HttpCode(200)
  import(@Req() request: FastifyRequest<{ Body: Readable }> & { actorId?: string }, @Res() reply: FastifyReply): void {
    const lines = ndjsonLines(request.body as AsyncIterable<Uint8Array>);
    sendLines(reply, this.importer.import(lines, request.actorId ?? 'unknown'));
  }
}
