import type { ExpectedRevision, NewEvent, RecordedEvent } from '#event-sourcing';
import { AppendTooLargeError, revisionAfter, WrongExpectedRevisionError } from '#event-sourcing';
import { failureOf } from './failures.js';
import type { Appended, KurrentConnection } from './kurrent-connection.js';
import { backoff, NoAnswerError, Patience } from './patience.js';
import type { Reads } from './reads.js';
import { unavailable } from './reads.js';
import type { Seen } from './seen.js';
import type { EncodedEvent } from './stored-event.js';
import { bytesOf, encodedWithinLimit, eventDataOf } from './stored-event.js';
import type { Supervisor } from './supervisor.js';

const LONGEST_BACKOFF_MILLISECONDS = 1000;

export interface AppendsOptions {
  readonly attemptMilliseconds: number;
  readonly patienceMilliseconds: number;
}

type Attempt = Promise<Outcome>;
type Outcome = { readonly attempt: () => Attempt; readonly connection: KurrentConnection } & (
  { readonly appended: Appended } | { readonly error: unknown }
);

/** What is sent, the same in each attempt: ids, revision and `recordedAt` are fixed before the first one (B8). */
interface Sending {
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly events: readonly EncodedEvent[];
  readonly recordedAt: readonly string[];
}

/** The appends of a store, any number at a time. */
export class Appends {
  #floor: Promise<unknown> | undefined;
  #isEndSeen = false;
  #greatestAnswered = 0n;

  constructor(
    private readonly supervisor: Supervisor,
    private readonly reads: Reads,
    private readonly seen: Seen,
    private readonly options: AppendsOptions,
  ) {}

  /**
   * See {@link EventStore.append}.
   * @param ahead what has to be settled before anything is sent.
   */
  async append(
    stream: string,
    expected: ExpectedRevision,
    newEvents: readonly NewEvent[],
    ahead: ReadonlySet<Promise<unknown>>,
  ): Promise<readonly RecordedEvent[]> {
    const events = encodedWithinLimit(stream, newEvents);
    if (events.length === 0) return [];
    const patience = new Patience(this.options.patienceMilliseconds);
    if (ahead.size > 0) await Promise.all(ahead);
    if (!this.#isEndSeen) await this.#seeTheEnd();
    const recordedAt = this.seen.now();
    return this.appendAsRecorded({ stream, expected, events, recordedAt: events.map(() => recordedAt) }, patience);
  }

  /** Appends events whose `recordedAt` are given, in the order of the events. */
  async appendAsRecorded(sending: Sending, patience = new Patience(this.options.patienceMilliseconds)): Promise<readonly RecordedEvent[]> {
    const { stream, expected, events } = sending;
    const [first] = events;
    if (first === undefined) return [];
    if (expected !== 'no-stream' && expected < 0n) {
      throw new WrongExpectedRevisionError(stream, expected, (await this.reads.lastOf(stream))?.revision ?? 'no-stream');
    }
    const seenBefore = this.seen.position;
    const { lastRevision, position } = await this.#send(sending, patience);
    // A repeat is answered with the position of the first time, and what stands there may say otherwise than what was sent now. One that
    // another process records in the very moment between its stream being read here and this append cannot be told from a new one.
    const isNew = position !== undefined && position > seenBefore && position > this.#greatestAnswered;
    if (isNew) this.#greatestAnswered = position;
    // The answer has the position of the last event only.
    if (isNew && events.length === 1) {
      const recorded = { ...first.event, stream, revision: lastRevision, position, recordedAt: sending.recordedAt[0] ?? '' };
      this.seen.note(recorded);
      return [recorded];
    }
    return this.#recorded(sending, patience);
  }

  async #recorded({ stream, expected, events }: Sending, patience: Patience): Promise<readonly RecordedEvent[]> {
    const recorded = await this.reads.slice(stream, revisionAfter(expected), events.length, patience);
    if (!areThese(events, recorded))
      throw unavailable(this.options.patienceMilliseconds, new Error('what was appended cannot be read back yet'));
    return recorded;
  }

  /** Tries until there is an answer, be it a late one to an earlier attempt, or until patience ends. */
  async #send(sending: Sending, patience: Patience): Promise<Appended> {
    const { attemptMilliseconds, patienceMilliseconds } = this.options;
    const attempts = new Set<Attempt>();
    let last: unknown = new NoAnswerError(patienceMilliseconds);
    for (let failures = 0; patience.left() > 0; failures++) {
      const isRepeat = failures > 0;
      const { connection } = this.supervisor;
      attempts.add(this.#attempt(connection, sending, patience.left()));
      const answerWithin = Math.min(attemptMilliseconds, patience.left());
      let outcome = await firstOf(attempts, answerWithin);
      // B5, B6: the client would wait for ever.
      if (outcome === undefined) {
        last = new NoAnswerError(answerWithin);
        this.supervisor.unanswered(connection);
      }
      while (outcome !== undefined) {
        if ('appended' in outcome) return outcome.appended;
        attempts.delete(outcome.attempt());
        last = outcome.error;
        const before = await this.#recordedBefore(sending, last, isRepeat);
        if (before !== undefined) return before;
        this.supervisor.failed(outcome.connection, last);
        outcome = await firstOf(attempts, Math.min(backoff(failures, LONGEST_BACKOFF_MILLISECONDS), patience.left()));
      }
    }
    throw unavailable(patienceMilliseconds, last);
  }

  #attempt(connection: KurrentConnection, { stream, expected, events, recordedAt }: Sending, deadline: number): Attempt {
    const data = events.map((event, index) => eventDataOf(event, recordedAt[index] ?? ''));
    const itself = (): Attempt => attempt;
    const attempt: Attempt = connection.append(stream, expected, data, Math.max(1, Math.ceil(deadline))).then(
      (appended) => {
        this.supervisor.heard(connection);
        return { attempt: itself, connection, appended };
      },
      (error: unknown) => {
        if (failureOf(error).kind !== 'trouble') this.supervisor.heard(connection);
        return { attempt: itself, connection, error };
      },
    );
    return attempt;
  }

  /**
   * Gives nothing where another attempt may help.
   * @throws where the answer stands.
   */
  async #recordedBefore(sending: Sending, error: unknown, isRepeat: boolean): Promise<Appended | undefined> {
    const { stream, expected, events } = sending;
    const failure = failureOf(error);
    switch (failure.kind) {
      case 'trouble':
        return undefined;
      case 'conflict':
        // Had an earlier attempt recorded them, the server would have said so; this is asked only where there was one.
        if (isRepeat && (await this.#isRecorded(sending)))
          return { lastRevision: revisionAfter(expected) - 1n + BigInt(events.length), position: undefined };
        throw new WrongExpectedRevisionError(stream, expected, failure.actual);
      case 'too large':
        throw new AppendTooLargeError(stream, bytesOf(events));
      default:
        throw error;
    }
  }

  async #isRecorded({ stream, expected, events }: Sending): Promise<boolean> {
    return areThese(events, await this.reads.slice(stream, revisionAfter(expected), events.length));
  }

  /** No append may be recorded earlier than what the log ended with when this store was opened: looked up once, before the first one. */
  async #seeTheEnd(): Promise<void> {
    this.#floor ??= this.reads.last();
    try {
      await this.#floor;
      this.#isEndSeen = true;
    } catch (error) {
      this.#floor = undefined;
      throw error;
    }
  }
}

function areThese(events: readonly EncodedEvent[], recorded: readonly RecordedEvent[]): boolean {
  return recorded.length === events.length && recorded.every(({ id }, index) => id === events[index]?.event.id);
}

/** The first of them, or nothing when none has come in time. */
async function firstOf(attempts: ReadonlySet<Attempt>, milliseconds: number): Promise<Outcome | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, milliseconds, undefined);
  });
  try {
    return await Promise.race([...attempts, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
