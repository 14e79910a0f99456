import type { AllStreamSubscription } from '@kurrent/kurrentdb-client';
import { setImmediate as othersTurn } from 'node:timers/promises';
import type { RecordedEvent, SubscribeOptions } from '#event-sourcing';
import { UnknownPositionError } from '#event-sourcing';
import { failureOf, messageOf } from './failures.js';
import type { KurrentConnection } from './kurrent-connection.js';
import { backoff, NoAnswerError, pause } from './patience.js';
import type { Seen } from './seen.js';
import { recordedFrom } from './stored-event.js';
import type { Supervisor } from './supervisor.js';

const BATCH = 500;
const LONGEST_BACKOFF_MILLISECONDS = 5000;

export interface FollowingOptions {
  readonly attemptMilliseconds: number;
  readonly onTrouble: (message: string) => void;
  /** Aborts when the store is closed. */
  readonly closing: AbortSignal;
  /** @throws when the store is closed. */
  readonly requireOpen: () => void;
}

/**
 * Follows the log for as long as its reader wants. B7: the client never subscribes again after a drop, so this does, behind the last event
 * that it gave, however long the server is away. B15: nothing is kept back here; a slow reader slows the server down by way of gRPC.
 */
export async function* followed(
  supervisor: Supervisor,
  seen: Seen,
  options: FollowingOptions,
  { after = 0n, signal, batchSize = BATCH }: SubscribeOptions,
): AsyncGenerator<readonly RecordedEvent[]> {
  const isLeft = (): boolean => signal.aborted;
  let position = after;
  for (let failures = 0; !isLeft(); failures++) {
    options.requireOpen();
    const { connection } = supervisor;
    const ending = AbortSignal.any([signal, options.closing, connection.ended]);
    let reason = 'the server ended it';
    try {
      for await (const batch of subscribed(connection, { after: position, ending, batchSize, patience: options.attemptMilliseconds })) {
        failures = 0;
        supervisor.heard(connection);
        for (const event of batch) seen.note(event);
        position = batch.at(-1)?.position ?? position;
        yield batch;
      }
    } catch (error) {
      if (isLeft()) return;
      options.requireOpen();
      const failure = failureOf(error);
      if (failure.kind === 'unknown position') throw new UnknownPositionError(position);
      if (failure.kind !== 'trouble') throw error;
      supervisor.failed(connection, error);
      reason = messageOf(error);
    }
    if (isLeft()) return;
    options.requireOpen();
    options.onTrouble(`the subscription of KurrentDB broke off behind position ${position}, and is taken up again: ${reason}`);
    await pause(backoff(failures, LONGEST_BACKOFF_MILLISECONDS), AbortSignal.any([signal, options.closing]));
  }
}

interface Subscribing {
  readonly after: bigint;
  readonly ending: AbortSignal;
  readonly batchSize: number;
  /** In milliseconds, for the server to confirm the subscription. */
  readonly patience: number;
}

/** One subscription, to its end: throws when it breaks off or `ending` aborts. */
async function* subscribed(
  connection: KurrentConnection,
  { after, ending, batchSize, patience }: Subscribing,
): AsyncGenerator<readonly RecordedEvent[]> {
  const subscription = connection.subscribeToAll(after, batchSize);
  // B11: a drop shows as an error only, and one may come when nobody iterates; the iteration below throws it.
  subscription.on('error', () => undefined);
  const end = (): void => {
    subscription.destroy();
  };
  if (ending.aborted) end();
  ending.addEventListener('abort', end);
  const unconfirmed = setTimeout(() => subscription.destroy(new NoAnswerError(patience)), patience);
  subscription.once('confirmation', () => {
    clearTimeout(unconfirmed);
  });
  try {
    yield* batchesOf(subscription, after, batchSize);
  } finally {
    clearTimeout(unconfirmed);
    ending.removeEventListener('abort', end);
    // B10: leaving the loop would leave the call open at the server. Not waited for: it may wait for a node to be found.
    subscription.unsubscribe().catch(() => undefined);
  }
}

/** B9: how far the server has looked is not asked for; what it says of that goes by in the client. */
async function* batchesOf(subscription: AllStreamSubscription, after: bigint, batchSize: number): AsyncGenerator<readonly RecordedEvent[]> {
  let batch: RecordedEvent[] = [];
  let last = after;
  for await (const { event } of subscription) {
    if (event !== undefined && event.position.commit > last) {
      const { id, streamId: stream, type, revision, position, data, metadata } = event;
      batch.push(recordedFrom({ id, stream, type, revision, position: position.commit, data, metadata }));
      last = position.commit;
    }
    if (batch.length < batchSize) {
      // What has arrived already may need a turn to come through.
      if (subscription.readableLength === 0) await othersTurn();
      if (subscription.readableLength > 0) continue;
    }
    if (batch.length > 0) yield batch;
    batch = [];
  }
}
