import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { ndjsonOf } from './ndjson.js';

/** Answers with a line for each value, as soon as there is one. */
export function sendLines(reply: FastifyReply, values: AsyncIterable<unknown>): void {
  void reply.header('content-type', 'application/x-ndjson').send(Readable.from(asLines(values)));
}

async function* asLines(values: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const value of values) yield ndjsonOf(value);
}
