import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from '@jest/globals';
import { credentials, Metadata } from '@grpc/grpc-js';
import type { ServiceError } from '@grpc/grpc-js';
import { jsonEvent, KurrentDBClient } from '@kurrent/kurrentdb-client';
import type { AllStreamSubscription, AppendStreamState, Position, StreamSubscription } from '@kurrent/kurrentdb-client';
import { KurrentDbDouble } from './index.js';
import { messages, streams, streamsRpc } from './protocol.js';

const directories: string[] = [];

/** A directory that lasts as long as the tests of a file. */
export function newDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'kurrentdb-double-'));
  directories.push(directory);
  return directory;
}

/** Never disposed: that waits for good once a connection was cut under a batch append. What a client has open ends with its double. */
export function connect(url: string): KurrentDBClient {
  return KurrentDBClient.connectionString(url);
}

afterAll(() => {
  for (const directory of directories) rmSync(directory, { recursive: true });
});

/** A node and a client of it, there in every test of the block that asks for them. What is switched on of its faults ends with each test. */
export function oneNode(): { readonly double: KurrentDbDouble; readonly client: KurrentDBClient } {
  let double: KurrentDbDouble | undefined;
  let client: KurrentDBClient | undefined;
  beforeAll(async () => {
    double = await KurrentDbDouble.start({ directory: newDirectory(), appendsBetweenStatistics: 5 });
    client = connect(double.url);
  });
  afterAll(() => double?.stop());
  afterEach(() => double?.faults.heal());
  return {
    get double() {
      return started(double);
    },
    get client() {
      return started(client);
    },
  };
}

function started<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('the node starts before the first test');
  return thing;
}

/** An event as a client appends it. */
export const noted = (text: string, id: string = randomUUID()) =>
  jsonEvent({ id, type: 'Noted', data: { text }, metadata: { actor: 'ada' } });
export const newStream = (): string => `note-${randomUUID()}`;

export async function append(client: KurrentDBClient, stream: string, texts: readonly string[], streamState: AppendStreamState = 'any') {
  return client.appendToStream(
    stream,
    texts.map((text) => noted(text)),
    { streamState },
  );
}

export async function textsOf(events: AsyncIterable<{ readonly event?: { readonly data: unknown } }>): Promise<unknown[]> {
  const texts: unknown[] = [];
  for await (const { event } of events) texts.push((event?.data as { text?: string } | undefined)?.text);
  return texts;
}

export async function positionsOf(client: KurrentDBClient, stream: string): Promise<Position[]> {
  const positions: Position[] = [];
  for await (const { event } of client.readStream(stream)) if (event?.position !== undefined) positions.push(event.position);
  return positions;
}

/** A read of all streams as it is on the wire, for what the client's bridge hides. */
export function allRequest(read: {
  readonly from?: bigint;
  readonly backwards?: boolean;
  readonly structuredIds?: boolean;
}): streams.ReadReq {
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

/** What came back for a read, and the error that it ended with. */
export interface Answers {
  readonly responses: readonly streams.ReadResp[];
  readonly error: ServiceError | undefined;
}

export function answersTo(url: string, request: streams.ReadReq, metadata = new Metadata()): Promise<Answers> {
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
export class Heard {
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
