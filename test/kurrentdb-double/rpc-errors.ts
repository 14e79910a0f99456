import { Metadata, status, type StatusObject } from '@grpc/grpc-js';

/** What a call ends with, and may be thrown or emitted on the call. */
export class RpcError extends Error implements StatusObject {
  readonly metadata = new Metadata();
  constructor(
    readonly code: status,
    readonly details: string,
    trailers: Readonly<Record<string, string>> = {},
  ) {
    super(details);
    for (const [key, value] of Object.entries(trailers)) this.metadata.set(key, value);
  }
}

export interface Endpoint {
  readonly host: string;
  readonly port: number;
}

/* The words, codes and trailers are the server's own (RpcExceptions.cs). */

export function notLeader(leader: Endpoint): RpcError {
  const trailers = { exception: 'not-leader', 'leader-endpoint-host': leader.host, 'leader-endpoint-port': String(leader.port) };
  return new RpcError(status.NOT_FOUND, 'Leader info available', trailers);
}

export function serverNotReady(): RpcError {
  return new RpcError(status.UNAVAILABLE, 'Server Is Not Ready');
}

export function streamDeleted(stream: string): RpcError {
  const trailers = { exception: 'stream-deleted', 'stream-name': stream };
  return new RpcError(status.FAILED_PRECONDITION, `Event stream '${stream}' is deleted.`, trailers);
}

export function accessDenied(): RpcError {
  return new RpcError(status.PERMISSION_DENIED, 'Access Denied', { exception: 'access-denied' });
}

export function unauthenticated(): RpcError {
  return new RpcError(status.UNAUTHENTICATED, 'Unauthenticated');
}

export function wrongExpectedVersion(operation: string, stream: string, expected: string, actual: string): RpcError {
  return new RpcError(
    status.FAILED_PRECONDITION,
    `${operation} failed due to WrongExpectedVersion. Stream: ${stream}, Expected version: ${expected}, Actual version: ${actual}`,
    { exception: 'wrong-expected-version', 'stream-name': stream, 'expected-version': expected, 'actual-version': actual },
  );
}

export function maxAppendSizeExceeded(limit: number): RpcError {
  const trailers = { exception: 'maximum-append-size-exceeded', 'maximum-append-size': String(limit) };
  return new RpcError(status.INVALID_ARGUMENT, `Maximum Append Size of ${limit} Exceeded.`, trailers);
}

export function maxEventSizeExceeded(id: string, size: number, limit: number): RpcError {
  return new RpcError(status.INVALID_ARGUMENT, `Event with Id: ${id}, Size: ${size}, exceeds Maximum Append Event Size of ${limit}.`, {
    exception: 'maximum-append-event-size-exceeded',
    'maximum-append-event-size': String(limit),
    'event-id': id,
    'proposed-append-event-size': String(size),
  });
}

export function missingMetadata(property: string): RpcError {
  return new RpcError(status.INVALID_ARGUMENT, `Required Metadata Property '${property}' is missing`, {
    exception: 'missing-required-metadata-property',
    'required-metadata-properties': 'type,content-type',
  });
}

export function invalidArgument(message: string): RpcError {
  return new RpcError(status.INVALID_ARGUMENT, message);
}

/** What a subscription to $all answers to a position where no record begins. */
export function invalidPosition(): RpcError {
  return invalidArgument('Trying to read from an invalid position.');
}

/** What a read of $all answers to one: the server has no case of its own for it there. */
export function invalidReadPosition(filtered: boolean): RpcError {
  return new RpcError(status.UNKNOWN, `Unexpected ${filtered ? 'FilteredReadAllResult' : 'ReadAllResult'}: InvalidPosition`);
}

/** What a call ends with when `error` was thrown in its service; what is no answer of its own is UNKNOWN, as in the server. */
export function asRpcError(error: unknown): RpcError {
  return error instanceof RpcError ? error : new RpcError(status.UNKNOWN, `Exception was thrown by handler. ${String(error)}`);
}
