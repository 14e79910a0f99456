import { createHash, timingSafeEqual } from 'node:crypto';
import type { Secret } from '#config';
import type { FastifyReply, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';

export interface OwnerRequirement {
  readonly token: Secret;
  /** What else is answered without a token: the page of an API console, for example, which a browser opens by itself. */
  readonly isOpen?: (request: FastifyRequest) => boolean;
}

const CREDENTIALS = /^Bearer +([\x21-\x7e]+) *$/i;

/**
 * A Fastify `onRequest` hook that answers 401 to whoever does not carry the owner's token, before a byte of the body is parsed.
 * Health routes (`/health` and what lies below it) and what `isOpen` lets through need none. Add it to the root instance before any
 * route, so that unknown paths are answered with 401 too.
 */
export function requireOwner({ token, isOpen = () => false }: OwnerRequirement): onRequestAsyncHookHandler {
  const expected = digestOf(token.reveal());
  return async (request, reply) => {
    if (isHealth(request) || isOpen(request)) return;
    const given = request.headers.authorization;
    if (given === undefined) {
      return refuse(reply, 'Bearer', 'TOKEN_MISSING', 'This needs the header "Authorization: Bearer TOKEN" with the owner’s token.');
    }
    const credentials = CREDENTIALS.exec(given)?.[1];
    // Digests have one length whatever was given, so comparing them tells nothing of the token, nor how long it is.
    if (credentials === undefined || !timingSafeEqual(digestOf(credentials), expected)) {
      return refuse(reply, 'Bearer error="invalid_token"', 'TOKEN_INVALID', 'The header "Authorization" does not carry the owner’s token.');
    }
    return;
  };
}

/** Told by the route that was found, not by the address: two spellings of an address can lead to one route. */
function isHealth(request: FastifyRequest): boolean {
  return /^\/health(\/|$)/.test(request.routeOptions.url ?? '');
}

function refuse(reply: FastifyReply, challenge: string, code: string, message: string): FastifyReply {
  return reply.code(401).header('www-authenticate', challenge).send({ statusCode: 401, error: 'Unauthorized', code, message });
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest();
}
