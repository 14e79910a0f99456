import type { Metadata } from '@grpc/grpc-js';
import type { EventLog } from './event-log.js';
import type { FaultSwitches } from './faults.js';
import { accessDenied, notLeader, serverNotReady, unauthenticated, RpcError, type Endpoint } from './rpc-errors.js';
import type { ServerVersion } from './server-version.js';
import { status } from '@grpc/grpc-js';

/** What the services of one node need. */
export interface NodeContext {
  readonly log: EventLog;
  readonly faults: FaultSwitches;
  readonly version: ServerVersion;
  readonly limits: AppendLimits;
  /** User names and their passwords; undefined where everybody may do everything. */
  readonly users: Readonly<Record<string, string>> | undefined;
  readonly isLeader: () => boolean;
  readonly leader: () => Endpoint;
  /** Cuts this node's connections. */
  readonly cut: () => void;
}

export interface AppendLimits {
  /** Bytes that the events of one append may have together. */
  readonly appendBytes: number;
  /** Bytes that one event may have. */
  readonly eventBytes: number;
}

/** @throws RpcError when no call is served now, or not this one here. */
export function admit(context: NodeContext, metadata: Metadata): void {
  refuseWhenUnavailable(context);
  if (context.faults.notReady) throw serverNotReady();
  const refusal = refusedUser(context, metadata);
  if (refusal !== undefined) throw refusal;
  if (requiresLeader(metadata) && !context.isLeader()) throw notLeader(context.leader());
}

/** @throws RpcError UNAVAILABLE while the double is told to be. */
export function refuseWhenUnavailable({ faults }: NodeContext): void {
  if (faults.unavailable) throw new RpcError(status.UNAVAILABLE, 'The service is unavailable');
}

export function requiresLeader(metadata: Metadata): boolean {
  return metadata.get('requires-leader').some((value) => value === 'true');
}

/** Why the caller may not read or write; undefined when it may. */
export function refusedUser({ users }: NodeContext, metadata: Metadata): RpcError | undefined {
  if (users === undefined) return undefined;
  const [authorization] = metadata.get('authorization');
  if (authorization === undefined) return accessDenied();
  const encoded = /^Basic (.+)$/i.exec(String(authorization))?.[1] ?? '';
  const [name = '', ...password] = Buffer.from(encoded, 'base64').toString().split(':');
  return Object.hasOwn(users, name) && users[name] === password.join(':') ? undefined : unauthenticated();
}
