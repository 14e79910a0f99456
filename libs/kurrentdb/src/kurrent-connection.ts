import type { CallOptions, Channel, ClientReadableStream, Metadata } from '@grpc/grpc-js';
import type { AllStreamSubscription, BaseOptions, EventData } from '@kurrent/kurrentdb-client';
import { excludeSystemEvents, KurrentDBClient } from '@kurrent/kurrentdb-client';
import streamsService from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_grpc_pb.js';
import type { StreamsClient } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_grpc_pb.js';
import type { ReadReq, ReadResp } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import { setTimeout as delay } from 'node:timers/promises';
import type { ExpectedRevision } from '#event-sourcing';
import type { ConnectionString } from './connection-string.js';
import { InvalidConnectionStringError } from './connection-string.js';

export type ReadCall = ClientReadableStream<ReadResp>;

/** What the client keeps to itself and this store needs. They are checked when a client is made, as a newer client may have others. */
interface ClientInternals {
  createChannel: () => Promise<Channel>;
  handleError: (client: unknown, error: unknown) => Promise<void>;
  readonly GRPCStreamCreator: (
    service: typeof StreamsClient,
    name: string,
    create: (client: StreamsClient) => ReadCall,
  ) => () => Promise<ReadCall>;
  readonly callArguments: (base: BaseOptions, options: CallOptions) => [Metadata, CallOptions];
}

const INTERNALS = ['createChannel', 'handleError', 'GRPCStreamCreator', 'callArguments'] as const;

/** How many events the server may look at before it says how far it is: of no use here (B9), so seldom. */
const SEARCH_WINDOW = 1000;
const FAREWELL_MILLISECONDS = 1000;

/** Where the server recorded an append. */
export interface Appended {
  readonly lastRevision: bigint;
  /** Of the last event of the append; the others' are known only by reading them. */
  readonly position: bigint | undefined;
}

/** One client, and all that belongs to it. Its calls fail as the client's do; it never tries anything twice (B7: neither does the client). */
export class KurrentConnection {
  readonly #client: KurrentDBClient;
  readonly #internals: ClientInternals;
  readonly #channels = new Set<Channel>();
  readonly #ended = new AbortController();
  #nativeReads: KurrentDBClient | undefined;

  /** @throws InvalidConnectionStringError for what only the client can find out, such as a certificate that is not there. */
  constructor(private readonly string: ConnectionString) {
    this.#client = clientOf(string.text);
    this.#internals = internalsOf(this.#client);
    const { createChannel, handleError } = this.#internals;
    // B8: what was asked for while no node was found would be carried out whenever one is: a connection that has ended gets no channel.
    this.#internals.createChannel = async () => {
      const channel = await createChannel();
      if (this.#ended.signal.aborted) {
        channel.close();
        throw new Error('the connection has ended');
      }
      this.#channels.add(channel);
      return channel;
    };
    // It waits for the next channel, and nobody handles its failure when there is none: that would end the process.
    this.#internals.handleError = async (client, error) => {
      try {
        await handleError(client, error);
      } catch {
        // Whoever asks for that channel is told.
      }
    };
  }

  /** Aborts when this connection is given up. */
  get ended(): AbortSignal {
    return this.#ended.signal;
  }

  /** Always with an explicit revision, the only way in which the same append again is harmless. The client knows no timeout of its own (B5). */
  async append(stream: string, expected: ExpectedRevision, events: EventData[], deadline: number): Promise<Appended> {
    const { nextExpectedRevision, position } = await this.#client.appendToStream(stream, events, {
      streamState: expected === 'no-stream' ? 'no_stream' : expected,
      requiresLeader: this.string.leaderPreferred,
      deadline,
    });
    return { lastRevision: nextExpectedRevision, position: position?.commit };
  }

  /** B1: a read by the generated stub on the client's own channel, past the native path that takes 44 ms for each. */
  read(request: ReadReq): Promise<ReadCall> {
    const { GRPCStreamCreator, callArguments } = this.#internals;
    const options = { requiresLeader: this.string.leaderPreferred };
    return GRPCStreamCreator(streamsService.StreamsClient, 'read', (client) =>
      client.read(request, ...callArguments(options, { deadline: Infinity })),
    )();
  }

  /** The client's own read path, with a client of its own as it understands a part of the connection string in another way. */
  get nativeReads(): { readonly client: KurrentDBClient; readonly requiresLeader: boolean } {
    this.#nativeReads ??= clientOf(this.string.ofNativeReads);
    return { client: this.#nativeReads, requiresLeader: this.string.leaderPreferred };
  }

  /** Everything behind `after` but system events. At most about `ahead` events are fetched before they are asked for. */
  subscribeToAll(after: bigint, ahead: number): AllStreamSubscription {
    return this.#client.subscribeToAll(
      {
        fromPosition: after === 0n ? 'start' : { commit: after, prepare: after },
        filter: excludeSystemEvents({ maxSearchWindow: SEARCH_WINDOW }),
      },
      { highWaterMark: ahead },
    );
  }

  /** Ends what is under way on it, with errors, and closes its channels. */
  async close(): Promise<void> {
    this.#ended.abort();
    // A call that the server never ends would be waited for without end (B6).
    await Promise.race([this.#client.dispose(), delay(FAREWELL_MILLISECONDS, undefined, { ref: false })]);
    for (const channel of this.#channels) channel.close();
    this.#channels.clear();
  }
}

function clientOf(text: string): KurrentDBClient {
  try {
    return KurrentDBClient.connectionString(text);
  } catch (error) {
    const isAboutFiles = error instanceof Error && /certificate|userCertFile|userKeyFile/.test(error.message);
    throw new InvalidConnectionStringError(isAboutFiles ? error.message : 'the client does not accept it');
  }
}

function internalsOf(client: KurrentDBClient): ClientInternals {
  for (const name of INTERNALS) {
    if (typeof Reflect.get(client, name) !== 'function') throw new Error(`this version of @kurrent/kurrentdb-client has no ${name}`);
  }
  return client as unknown as ClientInternals;
}
