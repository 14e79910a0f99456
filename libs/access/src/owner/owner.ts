import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Secret } from '#config';
import { privateFile } from './private-file.js';

/** What the owner's token may look like wherever it comes from; shorter ones can be guessed. */
const TOKEN = /^[\x21-\x7e]{8,1000}$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export interface OwnerToken {
  readonly token: Secret;
  /** Whether this start made it: the one time that it is to be printed. */
  readonly created: boolean;
}

/** A file in the data directory does not hold what it should. The message names the file, and never what it holds. */
export class UnusableOwnerFileError extends Error {
  override readonly name = 'UnusableOwnerFileError';
}

/**
 * The owner's token: the one that is configured, else the one in the file `owner-token` of the data directory, which is made at the
 * first start (256 random bits, mode 600).
 * @throws UnusableOwnerFileError when that file does not hold a token.
 */
export function ownerToken(dataDirectory: string, configured?: Secret): OwnerToken {
  if (configured !== undefined) return { token: configured, created: false };
  const { content, created } = privateFile(dataDirectory, 'owner-token', () => randomBytes(32).toString('base64url'));
  if (!TOKEN.test(content)) {
    throw new UnusableOwnerFileError(`${join(dataDirectory, 'owner-token')} does not hold a token. Remove it: a new one is made then.`);
  }
  return { token: new Secret(content), created };
}

/** There is an owner's id already, and it is another one than the one that an installation brings along. */
export class OwnerActorConflictError extends Error {
  override readonly name = 'OwnerActorConflictError';
  constructor(readonly actorId: string) {
    super(`the owner's doings are recorded under ${actorId} there already`);
  }
}

/**
 * The pseudonymous id under which the owner's doings are recorded: always the same for one data directory (file `owner-actor`),
 * whatever becomes of the token. Made at the first start.
 * @param moved the id that an installation brings along from elsewhere.
 * @throws UnusableOwnerFileError when that file does not hold an id.
 * @throws OwnerActorConflictError when it holds another id than the one that is brought along.
 */
export function ownerActor(dataDirectory: string, moved?: string): string {
  const { content } = privateFile(dataDirectory, 'owner-actor', () => moved ?? randomUUID());
  if (!UUID.test(content)) {
    throw new UnusableOwnerFileError(
      `${join(dataDirectory, 'owner-actor')} does not hold an id. Restore it, or remove it to record under a new one from now on.`,
    );
  }
  if (moved !== undefined && content !== moved) throw new OwnerActorConflictError(content);
  return content;
}
