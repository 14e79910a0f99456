import { QueryFailedError, QueryRunnerAlreadyReleasedError } from 'typeorm';
import type { EngineFailure } from '../engine.js';

/** This process does not lead any more: its session in the database has ended, and another may lead by now. */
export class LeadLostError extends Error {
  override readonly name = 'LeadLostError';
}

// Serialization failure, deadlock, lock not available.
const BUSY = /^(40001|40P01|55P03)$/;
// A page or an index is corrupted.
const DAMAGED = /^XX00[12]$/;
// Connection, authorization, no such database, no privilege, read-only (a standby), resources, system, shutdown, cancelled, idle too long.
const UNAVAILABLE =
  /^(08|28|53|57P|58)|^(3D000|42501|25006|57014|25P03|25P04)$|^E(CONN|PIPE|NOTFOUND|AI_AGAIN|HOST|NET|TIMEDOUT|ADDR|MFILE|NFILE)/;
// What pg and pg-pool say without a code.
const BROKEN =
  /^(Connection terminated|timeout exceeded when trying to connect|timeout expired|Query read timeout|Cannot use a pool after|Client has encountered|Client was closed)/;

export function failureOf(error: unknown): EngineFailure {
  if (error instanceof LeadLostError || error instanceof QueryRunnerAlreadyReleasedError) return 'unavailable';
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  if (cause instanceof AggregateError) return failureOf(cause.errors[0]);
  const code = codeOf(cause);
  if (code !== undefined) {
    if (BUSY.test(code)) return 'busy';
    if (DAMAGED.test(code)) return 'damaged';
    if (UNAVAILABLE.test(code)) return 'unavailable';
  }
  return cause instanceof Error && BROKEN.test(cause.message) ? 'unavailable' : undefined;
}

/** Five characters from PostgreSQL, or a name like ECONNREFUSED. */
export function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
