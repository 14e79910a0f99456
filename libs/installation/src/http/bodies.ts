import { BadRequestException } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';

/**
 * How bodies are read: JSON has to be UTF-8 (Fastify itself would put question marks for what is not), and NDJSON is handed on as the
 * stream it is, of any length.
 */
export function readBodies(fastify: FastifyInstance): void {
  const parseJson = fastify.getDefaultJsonParser('error', 'error');
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(typeof body === 'string' ? Buffer.from(body) : body);
    } catch {
      done(new BadRequestException('The body is not UTF-8.'));
      return;
    }
    void parseJson(request, text, done);
  });
  fastify.addContentTypeParser('application/x-ndjson', (_, payload, done) => {
    done(null, payload);
  });
}
