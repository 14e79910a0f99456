import { randomUUID } from 'node:crypto';
import { deterministicId, DomainError } from '#event-sourcing';
import type { CommandContext } from '#event-sourcing';

/** What a caller may say about the request itself, beside what it asks for. */
export interface RequestOptions {
  /** The `version` the caller has read. */
  readonly expectedVersion?: number | null | undefined;
  /** The same key for the same operation of the same thing: the same request. */
  readonly idempotencyKey?: string | null | undefined;
}

const MAX_KEY_LENGTH = 200;

/**
 * The context of a command that a person or a program sent. `operation` names what is asked of what (`AdvanceIncident`, the incident's
 * id), so that one key can be used for different operations without a clash.
 * @throws DomainError INVALID for an empty or overlong idempotency key, or a version that never was.
 */
export function contextOf(actorId: string, operation: readonly string[], options: RequestOptions = {}): CommandContext {
  const { expectedVersion, idempotencyKey } = options;
  if (idempotencyKey != null && (idempotencyKey.trim() === '' || idempotencyKey.length > MAX_KEY_LENGTH)) {
    throw new DomainError('INVALID', `An idempotency key has 1 to ${MAX_KEY_LENGTH} characters.`, 'idempotencyKey');
  }
  if (expectedVersion != null && !(Number.isSafeInteger(expectedVersion) && expectedVersion >= 0)) {
    throw new DomainError('INVALID', 'A version is a whole number from 0.', 'expectedVersion');
  }
  return {
    commandId: idempotencyKey == null ? randomUUID() : deterministicId('command', actorId, ...operation, idempotencyKey),
    actorId,
    ...(expectedVersion == null ? {} : { expectedRevision: BigInt(expectedVersion) }),
  };
}
