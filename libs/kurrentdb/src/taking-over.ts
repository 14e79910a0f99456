import type { ExpectedRevision, RecordedEvent } from '#event-sourcing';
import { InvalidEventLogError, MAX_APPEND_BYTES, WrongExpectedRevisionError } from '#event-sourcing';
import type { Appends } from './appends.js';
import type { EncodedEvent } from './stored-event.js';
import { encoded } from './stored-event.js';

/** Neighbours of one stream, which one append can record. */
interface Group {
  /** Which event of the input its first one is. */
  readonly index: number;
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly events: EncodedEvent[];
  readonly recordedAt: string[];
}

/**
 * One append after another, so that the order over all streams stays as it was. What was taken over before is taken over again without
 * a trace: the ids are the same.
 * @throws InvalidEventLogError
 */
export async function takenOver(appends: Appends, events: readonly RecordedEvent[]): Promise<readonly RecordedEvent[]> {
  const recorded: RecordedEvent[] = [];
  for (const group of groupsOf(events)) {
    try {
      recorded.push(...(await appends.appendAsRecorded(group)));
    } catch (error) {
      if (!(error instanceof WrongExpectedRevisionError)) throw error;
      const next = error.actual === 'no-stream' ? 0n : error.actual + 1n;
      throw new InvalidEventLogError(
        group.index,
        `its revision in ${group.stream} is ${revisionAfter(group.expected)}, and ${next} comes next, or another event stands there`,
        { cause: error },
      );
    }
  }
  return recorded;
}

function* groupsOf(events: readonly RecordedEvent[]): Generator<Group> {
  let group: Group | undefined;
  let bytes = 0;
  for (const [index, event] of events.entries()) {
    const next = encodedAt(index, event);
    // As it is sent, since some servers take not much more than what one append may hold here.
    const size = next.bytes + JSON.stringify(next.metadata).length;
    const belongs =
      group !== undefined &&
      group.stream === event.stream &&
      revisionAfter(group.expected) + BigInt(group.events.length) === event.revision &&
      bytes + size <= MAX_APPEND_BYTES;
    if (!belongs) {
      if (group !== undefined) yield group;
      const expected = event.revision === 0n ? 'no-stream' : event.revision - 1n;
      group = { index, stream: event.stream, expected, events: [], recordedAt: [] };
      bytes = 0;
    }
    group?.events.push(next);
    group?.recordedAt.push(event.recordedAt);
    bytes += size;
  }
  if (group !== undefined) yield group;
}

function encodedAt(index: number, event: RecordedEvent): EncodedEvent {
  const { id, schemaVersion, event: fact, metadata } = event;
  try {
    return encoded({ id, schemaVersion, event: fact, metadata });
  } catch (error) {
    throw new InvalidEventLogError(index, error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function revisionAfter(expected: ExpectedRevision): bigint {
  return expected === 'no-stream' ? 0n : expected + 1n;
}
