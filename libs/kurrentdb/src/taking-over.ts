import type { ExpectedRevision, RecordedEvent } from '#event-sourcing';
import { InvalidEventLogError, MAX_APPEND_BYTES, revisionAfter, WrongExpectedRevisionError } from '#event-sourcing';
import type { Appends } from './appends.js';
import type { Reads } from './reads.js';
import type { EncodedEvent } from './stored-event.js';
import { encoded, metadataOf } from './stored-event.js';

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
export async function takenOver(appends: Appends, reads: Reads, events: readonly RecordedEvent[]): Promise<readonly RecordedEvent[]> {
  const recorded: RecordedEvent[] = [];
  for (const group of groupsOf(events)) {
    try {
      recorded.push(...(await appends.appendAsRecorded(group)));
    } catch (error) {
      if (!(error instanceof WrongExpectedRevisionError)) throw error;
      recorded.push(...(await theRestOf(group, error, appends, reads)));
    }
  }
  return recorded;
}

/** A group of which the beginning is there already, and is no append of its own that could be repeated. */
async function theRestOf(
  { index, stream, expected, events, recordedAt }: Group,
  conflict: WrongExpectedRevisionError,
  appends: Appends,
  reads: Reads,
): Promise<readonly RecordedEvent[]> {
  const there = await reads.slice(stream, revisionAfter(expected), events.length);
  const differing = there.findIndex(({ id }, at) => id !== events[at]?.event.id);
  const last = there.at(-1);
  if (last === undefined || differing >= 0) {
    const next = revisionAfter(conflict.actual);
    const at = Math.max(0, differing);
    const revision = revisionAfter(expected) + BigInt(at);
    const reason =
      differing >= 0
        ? `another event is recorded at revision ${revision} of ${stream}`
        : `its revision in ${stream} is ${revision}, and ${next} comes next`;
    throw new InvalidEventLogError(index + at, reason, { cause: conflict });
  }
  const rest = { stream, expected: last.revision, events: events.slice(there.length), recordedAt: recordedAt.slice(there.length) };
  return [...there, ...(await appends.appendAsRecorded(rest))];
}

function* groupsOf(events: readonly RecordedEvent[]): Generator<Group> {
  let group: Group | undefined;
  let bytes = 0;
  for (const [index, event] of events.entries()) {
    const next = encodedAt(index, event);
    // As it is sent, since some servers take not much more than what one append may hold here.
    const size = Buffer.byteLength(next.json) + Buffer.byteLength(metadataOf(next, event.recordedAt));
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
