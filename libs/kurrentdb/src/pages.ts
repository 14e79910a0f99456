import type { Filter, ResolvedEvent } from '@kurrent/kurrentdb-client';
import { eventTypeFilter } from '@kurrent/kurrentdb-client';
import shared from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/shared_pb.js';
import streams from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import type { ReadReq, ReadResp } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import type { RecordedEvent } from '#event-sourcing';
import { failureOf } from './failures.js';
import type { KurrentConnection, ReadCall } from './kurrent-connection.js';
import { NoAnswerError, within } from './patience.js';
import { parsed, recordedFrom } from './stored-event.js';

/** A page of a direct read ends after so many bytes even when more events would be allowed, so that memory stays bounded. */
const PAGE_BYTES = 4_000_000;
const SEARCH_WINDOW = 1000;

export type PageRequest =
  | { readonly of: 'stream'; readonly stream: string; readonly from: bigint | 'end'; readonly limit: number }
  | {
      readonly of: 'all';
      /** Inclusive; what is before it when it is `end`. */
      readonly from: bigint | 'end';
      /** Every type but the system's when left out. */
      readonly types?: readonly string[];
      readonly limit: number;
    };

export interface Page {
  /** From the end they come backwards. */
  readonly events: readonly RecordedEvent[];
  /** Whether the page was cut short: there may be more behind its last event. */
  readonly more: boolean;
}

/** Reads a page in one call. `milliseconds` is how long it may hear nothing. Fails as the client does, or with NoAnswerError. */
export type ReadPage = (connection: KurrentConnection, request: PageRequest, milliseconds: number) => Promise<Page>;

const NOTHING: Page = { events: [], more: false };

/** B1: by the package's generated stub on grpc-js. */
export const readPageDirectly: ReadPage = async (connection, request, milliseconds) => {
  const calling = connection.read(readRequestOf(request));
  try {
    return await collected(await within(milliseconds, calling), request.limit, milliseconds);
  } catch (error) {
    // One that was not even begun in time must not go on for nobody.
    void calling.then(
      (call) => {
        call.cancel();
      },
      () => undefined,
    );
    throw error;
  }
};

/** B1: by the client's own read path, for when its bridge is mended. */
export const readPageByClient: ReadPage = async (connection, request, milliseconds) => {
  const { client, requiresLeader } = connection.nativeReads;
  const options = { maxCount: request.limit, requiresLeader, direction: request.from === 'end' ? 'backwards' : 'forwards' } as const;
  const reading: AsyncIterator<ResolvedEvent, undefined> = (
    request.of === 'stream'
      ? client.readStream(request.stream, { ...options, fromRevision: request.from })
      : client.readAll({ ...options, fromPosition: positionOf(request.from), filter: filterOf(request.types) })
  )[Symbol.asyncIterator]();
  const events: RecordedEvent[] = [];
  try {
    while (events.length < request.limit) {
      const { value, done } = await within(milliseconds, reading.next());
      if (done) return { events, more: false };
      if (value.event === undefined) continue;
      const { id, streamId: stream, type, revision, data, metadata, position } = value.event;
      events.push(recordedFrom({ id, stream, type, revision, position: position?.commit ?? value.commitPosition, data, metadata }));
    }
    return { events, more: true };
  } catch (error) {
    if (failureOf(error).kind === 'no such stream') return NOTHING;
    throw error;
  } finally {
    // Not waited for: it is handed on only after a pending next().
    reading.return?.().catch(() => undefined);
  }
};

function collected(call: ReadCall, limit: number, milliseconds: number): Promise<Page> {
  return new Promise((resolve, reject) => {
    const events: RecordedEvent[] = [];
    let bytes = 0;
    const silence = setTimeout(() => {
      reject(new NoAnswerError(milliseconds));
    }, milliseconds);
    const settle = (settled: () => void): void => {
      clearTimeout(silence);
      settled();
    };
    call.on('error', (error: unknown) => {
      settle(() => {
        reject(error instanceof Error ? error : new Error(String(error)));
      });
    });
    call.on('end', () => {
      settle(() => {
        resolve({ events, more: events.length >= limit });
      });
    });
    call.on('data', (response: ReadResp) => {
      silence.refresh();
      const event = response.getEvent()?.getEvent();
      if (event === undefined || bytes > PAGE_BYTES) return;
      bytes += event.getData_asU8().length;
      try {
        events.push(eventFrom(event));
      } catch (error) {
        settle(() => {
          reject(error instanceof Error ? error : new Error(String(error)));
        });
        return;
      }
      if (bytes > PAGE_BYTES) {
        settle(() => {
          resolve({ events, more: true });
        });
        call.cancel();
      }
    });
  });
}

function eventFrom(event: ReadResp.ReadEvent.RecordedEvent): RecordedEvent {
  const stream = Buffer.from(event.getStreamIdentifier()?.getStreamName_asU8() ?? []).toString('utf8');
  const revision = BigInt(event.getStreamRevision());
  return recordedFrom({
    id: event.getId()?.getString() ?? '',
    stream,
    type: event.getMetadataMap().get('type') ?? '',
    revision,
    position: BigInt(event.getCommitPosition()),
    data: parsed(stream, revision, event.getData_asU8()),
    metadata: parsed(stream, revision, event.getCustomMetadata_asU8()),
  });
}

function readRequestOf(request: PageRequest): ReadReq {
  const { Options } = streams.ReadReq;
  const options = new Options();
  const nothing = new shared.Empty();
  if (request.of === 'stream') {
    const name = new shared.StreamIdentifier().setStreamName(Buffer.from(request.stream, 'utf8').toString('base64'));
    const ofStream = new Options.StreamOptions().setStreamIdentifier(name);
    if (request.from === 'end') ofStream.setEnd(nothing);
    else ofStream.setRevision(String(request.from));
    options.setStream(ofStream).setNoFilter(nothing);
  } else {
    const ofAll = new Options.AllOptions();
    const from = positionOf(request.from);
    if (from === 'end') ofAll.setEnd(nothing);
    else if (from === 'start') ofAll.setStart(nothing);
    else ofAll.setPosition(new Options.Position().setCommitPosition(String(from.commit)).setPreparePosition(String(from.prepare)));
    const type = new Options.FilterOptions.Expression().setRegex(regexOf(request.types));
    const filter = new Options.FilterOptions().setEventType(type).setMax(SEARCH_WINDOW).setCheckpointintervalmultiplier(1);
    options.setAll(ofAll).setFilter(filter);
  }
  const { FORWARDS, BACKWARDS } = Options.ReadDirection;
  options
    .setReadDirection(request.from === 'end' ? BACKWARDS : FORWARDS)
    .setCount(String(request.limit))
    .setUuidOption(new Options.UUIDOption().setString(nothing));
  return new streams.ReadReq().setOptions(options);
}

function positionOf(from: bigint | 'end'): { readonly commit: bigint; readonly prepare: bigint } | 'start' | 'end' {
  if (from === 'end') return from;
  return from === 0n ? 'start' : { commit: from, prepare: from };
}

function filterOf(types: readonly string[] | undefined): Filter {
  return eventTypeFilter({ regex: regexOf(types), maxSearchWindow: SEARCH_WINDOW });
}

/** Matches exactly these types; without any given, all but the system's, which begin with a dollar sign. */
export function regexOf(types: readonly string[] | undefined): string {
  if (types === undefined) return '^[^$].*';
  return `^(?:${[...new Set(types)].map((type) => type.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')})$`;
}
