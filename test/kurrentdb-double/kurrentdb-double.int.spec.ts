import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { credentials, Metadata, status, type ServiceError } from '@grpc/grpc-js';
import {
  AccessDeniedError,
  END,
  excludeSystemEvents,
  eventTypeFilter,
  BACKWARDS,
  jsonEvent,
  KurrentDBClient,
  MaxAppendSizeExceededError,
  NotLeaderError,
  StreamDeletedError,
  StreamNotFoundError,
  streamNameFilter,
  UnavailableError,
  UnknownError,
  WrongExpectedVersionError,
  type AllStreamSubscription,
  type AppendStreamState,
  type Position,
  type StreamSubscription,
} from '@kurrent/kurrentdb-client';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KurrentDbDouble, KurrentDbDoubleProcess } from './index.js';
import { messages, streams, streamsRpc } from './protocol.js';

const directories: string[] = [];

function newDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'kurrentdb-double-'));
  directories.push(directory);
  return directory;
}

/** Never disposed: that waits for good once a connection was cut under a batch append. What a client has open ends with its double. */
function connect(url: string): KurrentDBClient {
  return KurrentDBClient.connectionString(url);
}

afterAll(() => {
  for (const directory of directories) rmSync(directory, { recursive: true });
});

const noted = (text: string, id: string = randomUUID()) => jsonEvent({ id, type: 'Noted', data: { text }, metadata: { actor: 'ada' } });
const newStream = (): string => `note-${randomUUID()}`;

async function append(client: KurrentDBClient, stream: string, texts: readonly string[], streamState: AppendStreamState = 'any') {
  return client.appendToStream(
    stream,
    texts.map((text) => noted(text)),
    { streamState },
  );
}

async function textsOf(events: AsyncIterable<{ readonly event?: { readonly data: unknown } }>): Promise<unknown[]> {
  const texts: unknown[] = [];
  for await (const { event } of events) texts.push((event?.data as { text?: string } | undefined)?.text);
  return texts;
}

async function positionsOf(client: KurrentDBClient, stream: string): Promise<Position[]> {
  const positions: Position[] = [];
  for await (const { event } of client.readStream(stream)) if (event?.position !== undefined) positions.push(event.position);
  return positions;
}

/** A read of all streams as it is on the wire, for what the client's bridge hides. */
function allRequest(read: { readonly from?: bigint; readonly backwards?: boolean; readonly structuredIds?: boolean }): streams.ReadReq {
  const all = new streams.ReadReq.Options.AllOptions();
  if (read.from === undefined) {
    all.setStart(new messages.Empty());
  } else {
    const position = new streams.ReadReq.Options.Position();
    position.setCommitPosition(read.from.toString());
    position.setPreparePosition(read.from.toString());
    all.setPosition(position);
  }
  const ids = new streams.ReadReq.Options.UUIDOption();
  if (read.structuredIds === true) ids.setStructured(new messages.Empty());
  else ids.setString(new messages.Empty());
  const options = new streams.ReadReq.Options();
  options.setAll(all);
  options.setReadDirection(
    read.backwards === true ? streams.ReadReq.Options.ReadDirection.BACKWARDS : streams.ReadReq.Options.ReadDirection.FORWARDS,
  );
  options.setCount('1000');
  options.setNoFilter(new messages.Empty());
  options.setUuidOption(ids);
  const request = new streams.ReadReq();
  request.setOptions(options);
  return request;
}

interface Answers {
  readonly responses: readonly streams.ReadResp[];
  readonly error: ServiceError | undefined;
}

function answersTo(url: string, request: streams.ReadReq, metadata = new Metadata()): Promise<Answers> {
  const stub = new streamsRpc.StreamsClient(new URL(url).host, credentials.createInsecure());
  const responses: streams.ReadResp[] = [];
  return new Promise<Answers>((resolve) => {
    const call = stub.read(request, metadata);
    call.on('data', (response: streams.ReadResp) => responses.push(response));
    call.on('end', () => {
      resolve({ responses, error: undefined });
    });
    call.on('error', (error: ServiceError) => {
      resolve({ responses, error });
    });
  }).finally(() => {
    stub.close();
  });
}

/** Everything a subscription says, in its order. */
class Heard {
  readonly said: string[] = [];
  readonly #waiting = new Set<() => void>();
  #error: Error | undefined;

  constructor(subscription: AllStreamSubscription | StreamSubscription) {
    subscription.on('confirmation', () => {
      this.say('confirmed');
    });
    subscription.on('caughtUp', () => {
      this.say('caught up');
    });
    subscription.on('data', ({ event }) => {
      this.say(String((event?.data as { text?: string } | undefined)?.text));
    });
    subscription.on('error', (error) => {
      this.#error = error;
      this.say('dropped');
    });
  }

  say(what: string): void {
    this.said.push(what);
    for (const tell of this.#waiting) tell();
  }

  get error(): Error | undefined {
    return this.#error;
  }

  async until(what: string, times = 1): Promise<readonly string[]> {
    while (this.said.filter((one) => one === what).length < times) {
      if (this.#error !== undefined) throw this.#error;
      await new Promise<void>((resolve) => {
        this.#waiting.add(resolve);
      });
    }
    return this.said;
  }
}

describe('one node', () => {
  let double: KurrentDbDouble;
  let client: KurrentDBClient;

  beforeAll(async () => {
    double = await KurrentDbDouble.start({ directory: newDirectory(), appendsBetweenStatistics: 5 });
    client = connect(double.url);
  });
  afterAll(() => double.stop());
  afterEach(() => double.faults.heal());

  describe('appends', () => {
    it('gives revision and position, and reads back what was appended', async () => {
      const stream = newStream();
      const first = await append(client, stream, ['one', 'two'], 'no_stream');
      expect(first).toMatchObject({ success: true, nextExpectedRevision: 1n });
      const events = [];
      for await (const { event } of client.readStream(stream)) events.push(event);
      expect(events).toMatchObject([
        { streamId: stream, revision: 0n, type: 'Noted', data: { text: 'one' }, metadata: { actor: 'ada' }, isJson: true },
        { streamId: stream, revision: 1n, type: 'Noted', data: { text: 'two' } },
      ]);
      expect(events[1]?.position).toEqual(first.position);
      expect(events[1]?.position?.commit).toBe(events[1]?.position?.prepare);
    });

    it('says at a conflict where the stream is, and goes on serving the same connection', async () => {
      const stream = newStream();
      await append(client, stream, ['one'], 'no_stream');
      const ahead = append(client, stream, ['three'], 1n);
      await expect(ahead).rejects.toThrow(WrongExpectedVersionError);
      await expect(ahead).rejects.toMatchObject({ expectedState: 1n, actualState: 0n });
      await expect(append(client, newStream(), ['one'], 0n)).rejects.toMatchObject({ expectedState: 0n, actualState: 'no_stream' });
      await expect(append(client, newStream(), ['one'], 'stream_exists')).rejects.toThrow(WrongExpectedVersionError);
      expect(await append(client, stream, ['two'], 0n)).toMatchObject({ nextExpectedRevision: 1n });
    });

    it('knows events again behind an explicit revision, and gives the first answer', async () => {
      const stream = newStream();
      const events = [noted('one'), noted('two')];
      const first = await client.appendToStream(stream, events, { streamState: 'no_stream' });
      await append(client, stream, ['three'], 1n);
      expect(await client.appendToStream(stream, events, { streamState: 'no_stream' })).toEqual(first);
      expect(await textsOf(client.readStream(stream))).toEqual(['one', 'two', 'three']);
    });

    it('keeps the first content of an id', async () => {
      const stream = newStream();
      const id = randomUUID();
      await client.appendToStream(stream, noted('one', id), { streamState: 'no_stream' });
      await client.appendToStream(stream, noted('other', id), { streamState: 'no_stream' });
      expect(await textsOf(client.readStream(stream))).toEqual(['one']);
    });

    it('takes a part that is known and a part that is not for a conflict', async () => {
      const stream = newStream();
      const one = noted('one');
      await client.appendToStream(stream, one, { streamState: 'no_stream' });
      await expect(client.appendToStream(stream, [one, noted('two')], { streamState: 'no_stream' })).rejects.toThrow(
        WrongExpectedVersionError,
      );
      await expect(client.appendToStream(stream, [one, noted('two')], { streamState: 'any' })).rejects.toThrow(WrongExpectedVersionError);
    });

    it('takes the same id in another stream for another event', async () => {
      const event = noted('one');
      for (const streamState of ['no_stream', 'any'] as const) {
        for (const stream of [newStream(), newStream()]) {
          expect(await client.appendToStream(stream, event, { streamState })).toMatchObject({ nextExpectedRevision: 0n });
        }
      }
    });

    it('puts the chunks of a large append together, and refuses one over the limit', async () => {
      const stream = newStream();
      const texts = Array.from({ length: 6 }, (_, index) => `${index}${'x'.repeat(100_000)}`);
      const events = texts.map((text) => noted(text));
      await client.appendToStream(stream, events, { streamState: 'no_stream', batchAppendSize: 150_000 });
      expect(await textsOf(client.readStream(stream))).toEqual(texts);

      const tooLarge = noted('x'.repeat(1024 * 1024));
      const refused = client.appendToStream(newStream(), tooLarge, { streamState: 'no_stream' });
      await expect(refused).rejects.toThrow(MaxAppendSizeExceededError);
      await expect(refused).rejects.toMatchObject({ maxAppendSize: 1024 * 1024 });
      const inChunks = Array.from({ length: 4 }, () => noted('x'.repeat(400_000)));
      await expect(client.appendToStream(newStream(), inChunks, { streamState: 'no_stream', batchAppendSize: 500_000 })).rejects.toThrow(
        MaxAppendSizeExceededError,
      );
    });

    it('serves the call with credentials of its own in the same way', async () => {
      const credentials = { username: 'admin', password: 'changeit' };
      const stream = newStream();
      const event = noted('one');
      const first = await client.appendToStream(stream, event, { streamState: 'no_stream', credentials });
      expect(first).toMatchObject({ success: true, nextExpectedRevision: 0n });
      expect(await client.appendToStream(stream, event, { streamState: 'no_stream', credentials })).toEqual(first);
      await expect(client.appendToStream(stream, noted('two'), { streamState: 5n, credentials })).rejects.toMatchObject({
        expectedState: 5n,
        actualState: 0n,
      });
      await expect(client.appendToStream(stream, noted('x'.repeat(1024 * 1024)), { streamState: 0n, credentials })).rejects.toThrow(
        MaxAppendSizeExceededError,
      );
    });

    it('answers with a time-out when the deadline is over already', async () => {
      await expect(client.appendToStream(newStream(), noted('one'), { deadline: -1_000 })).rejects.toMatchObject({
        type: 'deadline-exceeded',
      });
    });
  });

  describe('reads of a stream', () => {
    it('goes forwards and backwards from a revision, as far as it is asked', async () => {
      const stream = newStream();
      await append(client, stream, ['0', '1', '2', '3', '4']);
      expect(await textsOf(client.readStream(stream, { fromRevision: 2n }))).toEqual(['2', '3', '4']);
      expect(await textsOf(client.readStream(stream, { fromRevision: 1n, maxCount: 2 }))).toEqual(['1', '2']);
      expect(await textsOf(client.readStream(stream, { direction: BACKWARDS, fromRevision: END, maxCount: 2 }))).toEqual(['4', '3']);
      expect(await textsOf(client.readStream(stream, { direction: BACKWARDS, fromRevision: 1n }))).toEqual(['1', '0']);
      expect(await textsOf(client.readStream(stream, { fromRevision: 9n }))).toEqual([]);
    });

    it('says that a stream is not there', async () => {
      await expect(textsOf(client.readStream(newStream()))).rejects.toThrow(StreamNotFoundError);
    });

    it('hides a deleted stream, which goes on counting when it is written again', async () => {
      const stream = newStream();
      await append(client, stream, ['one', 'two'], 'no_stream');
      await client.deleteStream(stream, { expectedRevision: 1n });
      await expect(textsOf(client.readStream(stream))).rejects.toThrow(StreamNotFoundError);
      expect(await append(client, stream, ['three'], 'no_stream')).toMatchObject({ nextExpectedRevision: 2n });
      expect(await textsOf(client.readStream(stream))).toEqual(['three']);
    });

    it('refuses to delete a stream that is elsewhere', async () => {
      const stream = newStream();
      await append(client, stream, ['one'], 'no_stream');
      await expect(client.deleteStream(stream, { expectedRevision: 5n })).rejects.toMatchObject({ expectedState: 5n, actualState: 0n });
    });

    it('ends a tombstoned stream for good', async () => {
      const stream = newStream();
      await append(client, stream, ['one'], 'no_stream');
      await client.tombstoneStream(stream, { expectedRevision: 0n });
      await expect(textsOf(client.readStream(stream))).rejects.toThrow(StreamDeletedError);
      await expect(append(client, stream, ['two'], 0n)).rejects.toThrow(StreamDeletedError);
      await expect(client.tombstoneStream(stream)).rejects.toThrow(StreamDeletedError);
    });
  });

  describe('reads of all streams', () => {
    it('starts forwards at a position and backwards before it', async () => {
      const stream = newStream();
      await append(client, stream, ['0', '1', '2']);
      const [, second] = await positionsOf(client, stream);
      const filter = streamNameFilter({ prefixes: [stream] });
      if (second === undefined) throw new Error('the event is missing');
      expect(await textsOf(client.readAll({ fromPosition: second, filter }))).toEqual(['1', '2']);
      expect(await textsOf(client.readAll({ direction: BACKWARDS, fromPosition: second, filter }))).toEqual(['0']);
      expect(await textsOf(client.readAll({ direction: BACKWARDS, fromPosition: END, filter, maxCount: 2 }))).toEqual(['2', '1']);
    });

    it('holds events of the server between those of its users', async () => {
      for (let index = 0; index < 10; index++) await append(client, newStream(), ['one']);
      const types = new Set<string>();
      const positions: bigint[] = [];
      for await (const { event } of client.readAll()) {
        types.add(event?.type ?? '');
        if (event?.position !== undefined) positions.push(event.position.commit);
      }
      expect([...types]).toEqual(expect.arrayContaining(['$metadata', '$statsCollected', 'Noted']));
      expect(positions).toEqual([...positions].sort((one, other) => Number(one - other)));
      expect(positions[0]).toBeGreaterThan(0n);
      const withoutServer = new Set<string>();
      for await (const { event } of client.readAll({ filter: excludeSystemEvents() })) withoutServer.add(event?.type ?? '');
      expect([...withoutServer]).toEqual(['Noted']);
    });

    it('answers a position where no event begins with an error, but one behind the last event with nothing', async () => {
      const stream = newStream();
      await append(client, stream, ['one', 'two']);
      const [first, second] = await positionsOf(client, stream);
      if (first === undefined || second === undefined) throw new Error('an event is missing');
      const between = { commit: first.commit + 1n, prepare: first.commit + 1n };
      const behind = { commit: second.commit + 1_000_000n, prepare: second.commit + 1_000_000n };
      const wrongReads = [allRequest({ from: between.commit }), allRequest({ from: between.commit, backwards: true })];
      for (const wrong of wrongReads) {
        expect(await answersTo(double.url, wrong)).toMatchObject({
          error: { code: 2, details: 'Unexpected ReadAllResult: InvalidPosition' },
        });
      }
      // The client's bridge knows only some errors by their names: this one, too, it takes for a server that is away.
      await expect(textsOf(client.readAll({ fromPosition: between }))).rejects.toThrow(UnavailableError);
      expect(await textsOf(client.readAll({ fromPosition: behind }))).toEqual([]);

      const heard = new Heard(client.subscribeToAll({ fromPosition: between }));
      await heard.until('dropped');
      expect(heard.error?.message).toContain('Trying to read from an invalid position.');
    });
  });

  describe('subscriptions', () => {
    it('confirms, catches up behind its start, says so once, and goes on live', async () => {
      const stream = newStream();
      await append(client, stream, ['0', '1', '2']);
      const [first] = await positionsOf(client, stream);
      if (first === undefined) throw new Error('the event is missing');
      const subscription = client.subscribeToAll({ fromPosition: first, filter: streamNameFilter({ prefixes: [stream] }) });
      const heard = new Heard(subscription);
      await heard.until('caught up');
      await append(client, stream, ['3', '4']);
      expect(await heard.until('4')).toEqual(['confirmed', '1', '2', 'caught up', '3', '4']);
      await subscription.unsubscribe();
    });

    it('starts at the end with nothing that was there before', async () => {
      const stream = newStream();
      await append(client, stream, ['0']);
      const subscription = client.subscribeToAll({ fromPosition: END, filter: excludeSystemEvents() });
      const heard = new Heard(subscription);
      await heard.until('caught up');
      await append(client, stream, ['1']);
      expect(await heard.until('1')).toEqual(['confirmed', 'caught up', '1']);
      await subscription.unsubscribe();
    });

    it('gives checkpoints that grow, one before it goes live, none before an event already sent', async () => {
      const stream = newStream();
      for (let index = 0; index < 100; index++) await append(client, stream, [String(index)]);
      const said: bigint[] = [];
      const heardAt: { readonly kind: 'event' | 'checkpoint'; readonly at: bigint }[] = [];
      const subscription = client.subscribeToAll({
        filter: eventTypeFilter({
          prefixes: ['Nothing', 'Noted'],
          maxSearchWindow: 10,
          checkpointInterval: 2,
          checkpointReached: (_, { commit }) => {
            said.push(commit);
            heardAt.push({ kind: 'checkpoint', at: commit });
            return Promise.resolve();
          },
        }),
      });
      subscription.on('data', ({ event }) => {
        if (event?.position !== undefined) heardAt.push({ kind: 'event', at: event.position.commit });
      });
      const heard = new Heard(subscription);
      await heard.until('caught up');
      expect(said.length).toBeGreaterThan(3);
      expect(said).toEqual([...new Set(said)].sort((one, other) => Number(one - other)));
      expect(heardAt.at(-1)?.kind).toBe('checkpoint');
      let lastEvent = 0n;
      for (const { kind, at } of heardAt) {
        expect(at).toBeGreaterThanOrEqual(lastEvent);
        if (kind === 'event') lastEvent = at;
      }
      await subscription.unsubscribe();
    });

    it('moves checkpoints on where nothing matches, also live', async () => {
      const said: bigint[] = [];
      const reached = (): Promise<void> =>
        new Promise((resolve) => {
          waiting = resolve;
        });
      let waiting: () => void = () => undefined;
      const subscription = client.subscribeToAll({
        fromPosition: END,
        filter: eventTypeFilter({
          prefixes: ['Nothing'],
          maxSearchWindow: 5,
          checkpointReached: (_, { commit }) => {
            said.push(commit);
            waiting();
            return Promise.resolve();
          },
        }),
      });
      const heard = new Heard(subscription);
      await heard.until('caught up');
      const first = reached();
      for (let index = 0; index < 6; index++) await append(client, newStream(), ['one']);
      await first;
      expect(said[0]).toBeGreaterThan(0n);
      expect(heard.said).toEqual(['confirmed', 'caught up']);
      await subscription.unsubscribe();
    });

    it('waits for a stream that is not there yet, and follows it', async () => {
      const stream = newStream();
      const subscription = client.subscribeToStream(stream);
      const heard = new Heard(subscription);
      await heard.until('caught up');
      await append(client, stream, ['0', '1']);
      expect(await heard.until('1')).toEqual(['confirmed', 'caught up', '0', '1']);
      await subscription.unsubscribe();
      const behind = client.subscribeToStream(stream, { fromRevision: 0n });
      expect(await new Heard(behind).until('caught up')).toEqual(['confirmed', '1', 'caught up']);
      await behind.unsubscribe();
    });
  });

  describe('faults', () => {
    it('drops subscriptions with an error', async () => {
      const heard = new Heard(client.subscribeToAll({ fromPosition: END }));
      await heard.until('caught up');
      await double.faults.dropSubscriptions();
      await heard.until('dropped');
      expect(heard.error).toBeInstanceOf(UnavailableError);
    });

    it('refuses connections and takes them again on the same port', async () => {
      await double.faults.refuseConnections();
      await expect(append(connect(double.url), newStream(), ['one'])).rejects.toMatchObject({ code: 14 });
      await double.faults.acceptConnections();
      expect(await append(connect(double.url), newStream(), ['one'])).toMatchObject({ success: true });
    });

    it('answers UNAVAILABLE, and serves again when it is healed', async () => {
      const warm = connect(double.url);
      await append(warm, newStream(), ['one']);
      await double.faults.answerUnavailable();
      await expect(append(warm, newStream(), ['one'])).rejects.toThrow(UnavailableError);
      await double.faults.heal();
      expect(await append(warm, newStream(), ['one'])).toMatchObject({ success: true });
    });

    it('says that it is not ready, in the two ways of the server', async () => {
      await append(client, newStream(), ['one']);
      await double.faults.answerNotReady();
      const appending = append(client, newStream(), ['one']);
      await expect(appending).rejects.toThrow(UnknownError);
      await expect(appending).rejects.toThrow('Server Is Not Ready');
      expect(await answersTo(double.url, allRequest({}))).toMatchObject({ error: { code: 14, details: 'Server Is Not Ready' } });
    });

    it('records appends that it never answers', async () => {
      const stream = newStream();
      const other = connect(double.url);
      await double.faults.swallowAppendAnswers();
      let answered = false;
      const event = noted('one');
      other.appendToStream(stream, event, { streamState: 'no_stream' }).then(
        () => (answered = true),
        () => 'the double has stopped',
      );
      const heard = new Heard(client.subscribeToStream(stream));
      await heard.until('one');
      expect(answered).toBe(false);
      await double.faults.heal();
      expect(await client.appendToStream(stream, event, { streamState: 'no_stream' })).toMatchObject({ nextExpectedRevision: 0n });
      expect(await textsOf(client.readStream(stream))).toEqual(['one']);
    });

    it('does not record appends that it stalls', async () => {
      const stream = newStream();
      const other = connect(double.url);
      await append(other, newStream(), ['warm']);
      await double.faults.stall('appends');
      let ended = false;
      append(other, stream, ['one']).then(
        () => (ended = true),
        () => (ended = true),
      );
      // Asked for later over the same connection: the append has arrived by then.
      expect(await new Heard(other.subscribeToStream(stream)).until('caught up')).toEqual(['confirmed', 'caught up']);
      await expect(textsOf(client.readStream(stream))).rejects.toThrow(StreamNotFoundError);
      expect(ended).toBe(false);
    });

    it('answers late, in order, what it recorded at once', async () => {
      const stream = newStream();
      const heard = new Heard(client.subscribeToStream(stream));
      await heard.until('caught up');
      await double.faults.answerAppendsLate(300);
      let answered = false;
      const appending = append(client, stream, ['one'], 'no_stream').then((result) => {
        answered = true;
        return result;
      });
      await heard.until('one');
      expect(answered).toBe(false);
      expect(await appending).toMatchObject({ nextExpectedRevision: 0n });
    });

    it('cuts the connection between an append and its answer', async () => {
      const stream = newStream();
      const other = connect(double.url);
      await append(other, newStream(), ['warm']);
      await double.faults.cutAfterNextAppend();
      const event = noted('one');
      await expect(other.appendToStream(stream, event, { streamState: 'no_stream' })).rejects.toThrow(UnavailableError);
      expect(await connect(double.url).appendToStream(stream, event, { streamState: 'no_stream' })).toMatchObject({
        nextExpectedRevision: 0n,
      });
    });

    it('ends the stream of batch appends with OK: what is appended later is never answered (B6)', async () => {
      const other = connect(double.url);
      await append(other, newStream(), ['warm']);
      await double.faults.endBatchStreams();
      let ended = false;
      append(other, newStream(), ['one']).then(
        () => (ended = true),
        () => (ended = true),
      );
      expect(await append(connect(double.url), newStream(), ['one'])).toMatchObject({ success: true });
      expect(ended).toBe(false);
    });

    it('fails GetSupportedMethods, which a client remembers for good (B4)', async () => {
      const other = connect(double.url);
      await double.faults.failSupportedMethods();
      await expect(append(other, newStream(), ['one'])).rejects.toMatchObject({ code: 2 });
      await double.faults.heal();
      await expect(append(other, newStream(), ['one'])).rejects.toMatchObject({ code: 2 });
      expect(await append(connect(double.url), newStream(), ['one'])).toMatchObject({ success: true });
    });

    it('dates events by a clock that can be set back', async () => {
      const stream = newStream();
      const other = connect(double.url);
      await append(other, stream, ['one']);
      await double.faults.offsetClock(-3_600_000);
      await append(other, stream, ['two']);
      const created: number[] = [];
      for await (const { event } of other.readStream(stream)) created.push(event?.created.getTime() ?? 0);
      expect((created[1] ?? 0) - (created[0] ?? 0)).toBeLessThan(-3_000_000);
    });
  });
});

describe('a cluster', () => {
  let double: KurrentDbDouble;
  beforeAll(async () => {
    double = await KurrentDbDouble.start({ directory: newDirectory(), nodes: 3 });
  });
  afterAll(() => double.stop());

  it('is found through gossip, and its leader is preferred', async () => {
    const client = connect(double.url);
    const stream = newStream();
    expect(await client.appendToStream(stream, noted('one'), { streamState: 'no_stream', requiresLeader: true })).toMatchObject({
      success: true,
    });
    expect(await textsOf(client.readStream(stream, { requiresLeader: true }))).toEqual(['one']);
  });

  it('answers at a follower who leads, where a leader is required; the client goes there', async () => {
    const atFollower = connect(double.urls[1] ?? '');
    const [leaderPort] = double.ports;
    expect(await append(atFollower, newStream(), ['one'])).toMatchObject({ success: true });
    const required = { streamState: 'no_stream', requiresLeader: true } as const;
    const other = connect(double.urls[2] ?? '');
    const refused = other.appendToStream(newStream(), noted('one'), required);
    await expect(refused).rejects.toThrow(NotLeaderError);
    await expect(refused).rejects.toMatchObject({ leader: { address: '127.0.0.1', port: leaderPort } });
    expect(await other.appendToStream(newStream(), noted('one'), required)).toMatchObject({ success: true });
  });

  it('changes its leader under a client', async () => {
    const client = connect(double.url);
    const required = { streamState: 'no_stream', requiresLeader: true } as const;
    await client.appendToStream(newStream(), noted('one'), required);
    await double.faults.changeLeader();
    const pending = [0, 1].map(() => client.appendToStream(newStream(), noted('one'), required));
    for (const append of pending) await expect(append).rejects.toThrow(NotLeaderError);
    expect(await client.appendToStream(newStream(), noted('one'), required)).toMatchObject({ success: true });
  });
});

describe('stalling and cutting', () => {
  it('accepts and never answers what it stalls, until the connection is cut', async () => {
    const double = await KurrentDbDouble.start({ directory: newDirectory() });
    const warm = connect(double.url);
    await append(warm, newStream(), ['one']);
    await double.faults.stall('supported-methods');
    await double.faults.stall('reads');
    const ended: string[] = [];
    const appending = append(connect(double.url), newStream(), ['one']).catch((error: unknown) => {
      ended.push('append');
      return error;
    });
    const reading = answersTo(double.url, allRequest({})).finally(() => ended.push('read'));
    // What is served, though it was asked for later, shows that the others wait for no more than an answer.
    expect(await append(warm, newStream(), ['one'])).toMatchObject({ success: true });
    expect(ended).toEqual([]);
    await double.faults.cutConnections();
    expect(await reading).toMatchObject({ error: { code: 14 } });
    expect(await appending).toMatchObject({ code: 14 });
    await double.faults.heal();
    expect(await answersTo(double.url, allRequest({}))).toMatchObject({ error: undefined });
    await double.stop();
  });
});

describe('on the wire', () => {
  it('gives ids as text or as two numbers, as it is asked', async () => {
    const double = await KurrentDbDouble.start({ directory: newDirectory() });
    const id = 'f81d4fae-7dec-11d0-a765-00a0c91e6bf6';
    await connect(double.url).appendToStream(newStream(), noted('one', id));
    const [asText, asNumbers] = [
      await answersTo(double.url, allRequest({})),
      await answersTo(double.url, allRequest({ structuredIds: true })),
    ];
    expect(asText.responses.at(-1)?.getEvent()?.getEvent()?.getId()?.getString()).toBe(id);
    expect(asNumbers.responses.at(-1)?.getEvent()?.getEvent()?.getId()?.getStructured()?.toObject()).toEqual({
      mostSignificantBits: BigInt.asIntN(64, 0xf81d4fae7dec11d0n).toString(),
      leastSignificantBits: BigInt.asIntN(64, 0xa76500a0c91e6bf6n).toString(),
    });
    await double.stop();
  });

  it('asks for a name and a password where it has users', async () => {
    const double = await KurrentDbDouble.start({ directory: newDirectory(), users: { admin: 'changeit' } });
    const as = (user: string): Metadata => {
      const metadata = new Metadata();
      metadata.set('authorization', `Basic ${Buffer.from(user).toString('base64')}`);
      return metadata;
    };
    expect(await answersTo(double.url, allRequest({}))).toMatchObject({ error: { code: 7, details: 'Access Denied' } });
    expect(await answersTo(double.url, allRequest({}), as('admin:wrong'))).toMatchObject({ error: { code: 16 } });
    expect(await answersTo(double.url, allRequest({}), as('admin:changeit'))).toMatchObject({ error: undefined });
    await expect(append(connect(double.url), newStream(), ['one'])).rejects.toThrow(AccessDeniedError);
    await double.stop();
  });

  it.each([
    ['23.10', { date: undefined, position: undefined }],
    ['26.0', { date: expect.any(Date), position: { commit: expect.any(BigInt), prepare: expect.any(BigInt) } }],
  ] as const)('says as much as version %s where it has caught up', async (version, said) => {
    const double = await KurrentDbDouble.start({ directory: newDirectory(), version });
    const client = connect(double.url);
    const subscription = client.subscribeToAll();
    const info = await new Promise((resolve) => {
      subscription.on('caughtUp', resolve);
      subscription.resume();
    });
    expect({ date: undefined, position: undefined, ...(info as object) }).toEqual(said);
    await subscription.unsubscribe();
    await double.stop();
  });
});

describe('the log on disk', () => {
  it('forgets a torn end when it starts again, and nothing else', async () => {
    const directory = newDirectory();
    const log = join(directory, 'log.bin');
    const first = await KurrentDbDouble.start({ directory });
    const stream = newStream();
    await append(connect(first.url), stream, ['one', 'two']);
    await first.stop();
    const whole = statSync(log).size;
    const second = await KurrentDbDouble.start({ directory });
    await append(connect(second.url), stream, ['three', 'four']);
    await second.stop();
    truncateSync(log, statSync(log).size - 5);
    const third = await KurrentDbDouble.start({ directory });
    // The whole append is gone, as a transaction of the server would be: also the event that stands whole in the file.
    expect(statSync(log).size).toBe(whole);
    const client = connect(third.url);
    expect(await textsOf(client.readStream(stream))).toEqual(['one', 'two']);
    expect(await append(client, stream, ['three'], 1n)).toMatchObject({ nextExpectedRevision: 2n });
    await third.stop();
  });

  it('refuses a file that is not its own', async () => {
    const directory = newDirectory();
    appendFileSync(join(directory, 'log.bin'), 'something else entirely');
    await expect(KurrentDbDouble.start({ directory })).rejects.toThrow('is not a log of the double');
  });
});

describe('a process of its own', () => {
  it('has every acknowledged event when it was killed and started again, on the same port', async () => {
    const double = await KurrentDbDoubleProcess.start({ directory: newDirectory() });
    const { url } = double;
    const client = connect(url);
    const acknowledged = new Set<string>();
    let goOn = true;
    const writers = Array.from({ length: 8 }, async () => {
      while (goOn) {
        const stream = newStream();
        try {
          await append(client, stream, ['one'], 'no_stream');
          acknowledged.add(stream);
        } catch {
          goOn = false;
        }
        if (acknowledged.size === 200) await double.kill();
      }
    });
    await Promise.all(writers);
    await double.restart();
    expect(double.url).toBe(url);
    const found = new Set<string>();
    for await (const { event } of connect(url).readAll({ filter: streamNameFilter({ prefixes: ['note-'] }) }))
      found.add(event?.streamId ?? '');
    expect([...acknowledged].filter((stream) => !found.has(stream))).toEqual([]);
    expect(acknowledged.size).toBeGreaterThanOrEqual(200);
    await double.stop();
  });

  it('ends when the process that started it is killed', async () => {
    const script = new URL('../../dist/test/kurrentdb-double/index.js', import.meta.url).href;
    const parent = spawn(process.execPath, [
      '--input-type=module',
      '--eval',
      `const { KurrentDbDoubleProcess } = await import(${JSON.stringify(script)});
       const double = await KurrentDbDoubleProcess.start({ directory: ${JSON.stringify(newDirectory())} });
       process.stdout.write(double.url + '\\n');`,
    ]);
    const url = String(((await once(parent.stdout, 'data')) as unknown[])[0]).trim();
    expect(await answersTo(url, allRequest({}))).toMatchObject({ error: undefined });
    parent.kill('SIGKILL');
    let refused = false;
    while (!refused) refused = (await answersTo(url, allRequest({}))).error?.code === status.UNAVAILABLE;
    expect(refused).toBe(true);
  });

  it('takes faults from here', async () => {
    const double = await KurrentDbDoubleProcess.start({ directory: newDirectory() });
    const client = connect(double.url);
    await append(client, newStream(), ['one']);
    await double.faults.answerNotReady();
    await expect(append(client, newStream(), ['one'])).rejects.toThrow('Server Is Not Ready');
    await double.faults.heal();
    expect(await append(client, newStream(), ['one'])).toMatchObject({ success: true });
    await expect(double.faults.changeLeader()).rejects.toThrow('no other leader');
    await double.stop();
    await expect(double.faults.heal()).rejects.toThrow('does not run');
  });
});
