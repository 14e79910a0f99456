import type { ExpectedRevision } from '#event-sourcing';

/** What an error of the client means to this store. */
export type Failure =
  /** The stream is elsewhere. */
  | { readonly kind: 'conflict'; readonly actual: ExpectedRevision }
  | { readonly kind: 'no such stream' }
  | { readonly kind: 'too large' }
  | { readonly kind: 'unknown position' }
  /** Asking again would be answered in the same way. */
  | { readonly kind: 'refused' }
  /** The server or the way to it: asking again may help. `clientIsSpoilt` where only a new client does. */
  | { readonly kind: 'trouble'; readonly clientIsSpoilt: boolean };

const REFUSED_TYPES = ['access-denied', 'stream-deleted', 'stream-tombstoned', 'invalid-argument', 'unsupported'];

const GRPC = { invalidArgument: 3, permissionDenied: 7, unimplemented: 12, unauthenticated: 16 };
const REFUSED_CODES: readonly unknown[] = Object.values(GRPC);

/**
 * B13: neither the class nor the code of an error is enough. The client gives raw gRPC errors, its own ones with `type` and at times `code`,
 * its native path's ones with a name only, and takes timeouts and refusals for "unknown".
 */
export function failureOf(error: unknown): Failure {
  const { type, code } = shapeOf(error);
  const message = messageOf(error);
  switch (type) {
    case 'wrong-expected-version':
      return { kind: 'conflict', actual: actualRevisionOf(error) };
    case 'stream-not-found':
    case 'no-stream':
      return { kind: 'no such stream' };
    case 'maximum-append-size-exceeded':
      return { kind: 'too large' };
    // With the code of a stream that is not there.
    case 'not-leader':
      return { kind: 'trouble', clientIsSpoilt: false };
  }
  // A read and a subscription say so in different words, and only the latter with a code of its own.
  if (/invalid ?position/i.test(message)) return { kind: 'unknown position' };
  if (REFUSED_TYPES.includes(String(type)) || REFUSED_CODES.includes(code)) return { kind: 'refused' };
  if (isMistakeOfOurs(error)) return { kind: 'refused' };
  return { kind: 'trouble', clientIsSpoilt: isOfASpoiltClient(message) };
}

/** What an error says, in one line. */
export function messageOf(error: unknown): string {
  const message = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
  return message.replaceAll(/\s+/g, ' ');
}

/**
 * B3: after a failed discovery the client keeps the rejected answer about the server's features for ever. A closed channel can come back
 * only with another client too.
 */
function isOfASpoiltClient(message: string): boolean {
  return /Failed to discover|promise bank|Channel has been shut down/.test(message);
}

/** By name: the classes differ from realm to realm. */
function isMistakeOfOurs(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && /^(Type|Range|Syntax|Reference)Error$/.test(String(error.name));
}

function shapeOf(error: unknown): { readonly type: unknown; readonly code: unknown } {
  if (typeof error !== 'object' || error === null) return { type: undefined, code: undefined };
  return { type: 'type' in error ? error.type : undefined, code: 'code' in error ? error.code : undefined };
}

function actualRevisionOf(error: unknown): ExpectedRevision {
  const actual = typeof error === 'object' && error !== null && 'actualState' in error ? error.actualState : undefined;
  return typeof actual === 'bigint' ? actual : 'no-stream';
}
