import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';

/** A document as a browser gets it. */
export interface SentDocument {
  readonly body: Buffer;
  readonly contentType: string;
  /** Of letters, digits, dashes and dots alone. */
  readonly fileName: string;
  /** See `pageStyle`; what is no page is sent with that of its kind as well. */
  readonly contentPolicy: string;
  readonly cacheControl: string;
}

/**
 * Answers with a document, or with 304 where the caller has it: what it holds tells, not when it was made. It opens in the browser, in no other
 * page, and is taken for nothing but what it says it is.
 * @param known the If-None-Match of the request.
 */
export function sendDocument(reply: FastifyReply, document: SentDocument, known: string | undefined): void {
  const { body, contentType, fileName, contentPolicy, cacheControl } = document;
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  void reply
    .header('content-type', contentType)
    .header('content-disposition', `inline; filename="${fileName}"`)
    .header('content-security-policy', `${contentPolicy}; frame-ancestors 'none'`)
    .header('x-content-type-options', 'nosniff')
    .header('referrer-policy', 'no-referrer')
    .header('cache-control', cacheControl)
    .header('etag', etag);
  if (known === etag) void reply.code(304).send();
  else void reply.send(body);
}
