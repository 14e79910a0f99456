import { describe, expect, test } from '@jest/globals';
import {
  AccessDeniedError,
  DeadlineExceededError,
  MaxAppendSizeExceededError,
  StreamDeletedError,
  StreamNotFoundError,
  UnavailableError,
  UnknownError,
  WrongExpectedVersionError,
} from '@kurrent/kurrentdb-client';
import type { Failure } from './failures.js';
import { failureOf, messageOf } from './failures.js';

const trouble: Failure = { kind: 'trouble', clientIsSpoilt: false };
const spoilt: Failure = { kind: 'trouble', clientIsSpoilt: true };
const refused: Failure = { kind: 'refused' };

function raw(code: number, message: string): Error {
  return Object.assign(new Error(message), { code, details: message });
}

const versions = { streamName: 's', expected: 4n, current: 7n } as const;

describe('an error of the client is taken (B13)', () => {
  test.each<[string, unknown, Failure]>([
    ['a conflict', new WrongExpectedVersionError(undefined, versions), { kind: 'conflict', actual: 7n }],
    [
      'a conflict with a stream that is not there',
      new WrongExpectedVersionError(undefined, { ...versions, current: 'no_stream' }),
      { kind: 'conflict', actual: 'no-stream' },
    ],
    ['a stream that is not there', new StreamNotFoundError(undefined, 's'), { kind: 'no such stream' }],
    ['an append over the limit of the server', new MaxAppendSizeExceededError(undefined, 1), { kind: 'too large' }],
    ['a position of another log', raw(3, '3 INVALID_ARGUMENT: Trying to read from an invalid position.'), { kind: 'unknown position' }],
    [
      'the same, in a read',
      new UnknownError(undefined, '2 UNKNOWN: Unexpected FilteredReadAllResult: InvalidPosition'),
      { kind: 'unknown position' },
    ],
    ['no connection, as a raw error', raw(14, '14 UNAVAILABLE: No connection established'), trouble],
    ['no connection, as the client names it', new UnavailableError(undefined), trouble],
    ['a server that is not ready', raw(14, '14 UNAVAILABLE: Server Is Not Ready'), trouble],
    ['a timeout of a write, which the client calls unknown', new UnknownError(undefined, '10 ABORTED: timeout'), trouble],
    ['a timeout of a batched write', new DeadlineExceededError(undefined), trouble],
    ['another leader', Object.assign(raw(5, '5 NOT_FOUND: Leader info available'), { type: 'not-leader' }), trouble],
    ['a call that was cancelled', raw(1, '1 CANCELLED: Cancelled on client'), trouble],
    ['a reset connection', Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }), trouble],
    ['an error of the native path, which has a name only', Object.assign(new Error('gone'), { name: 'UnavailableError' }), trouble],
    ['no node to be found (B3)', new Error('Failed to discover after 10 attempts.'), spoilt],
    ['a closed channel', new Error('Channel has been shut down'), spoilt],
    ['no permission', new AccessDeniedError(undefined), refused],
    ['no permission without a trailer, which the client calls unknown', Object.assign(new UnknownError(undefined), { code: 7 }), refused],
    ['no valid user', raw(16, '16 UNAUTHENTICATED'), refused],
    ['an argument that cannot be right', raw(3, '3 INVALID_ARGUMENT: empty stream name'), refused],
    ['a deleted stream', StreamDeletedError.fromStreamName('s'), refused],
    ['a mistake in the code', new TypeError('x is not a function'), refused],
    ['something that is no error at all', undefined, trouble],
  ])('for %s', (_, error, failure) => {
    expect(failureOf(error)).toEqual(failure);
  });

  test('with its message in one line', () => {
    expect(messageOf(new Error('a\n  b'))).toBe('a b');
    expect(messageOf('as text')).toBe('as text');
    expect(messageOf(undefined)).toBe('undefined');
  });
});
