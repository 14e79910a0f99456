import { randomUUID } from 'node:crypto';
import { status, type sendUnaryData, type ServerUnaryCall } from '@grpc/grpc-js';
import { AppendService } from './append-service.js';
import { answerGossip, answerSupportedMethods, type Member } from './cluster-services.js';
import { DeleteService } from './delete-service.js';
import { EventLog } from './event-log.js';
import { FaultSwitches, type KurrentDbFaults, type StallableCalls } from './faults.js';
import type { NodeContext } from './node-context.js';
import { featuresRpc, gossipRpc, streamsRpc, type features, type gossip, type messages, type streams } from './protocol.js';
import { ReadService } from './read-service.js';
import { RpcError } from './rpc-errors.js';
import { host, ServerNode } from './server-node.js';
import type { ServerVersion } from './server-version.js';

export interface KurrentDbDoubleOptions {
  /** Where the log is kept; made when it is not there. A double that starts on the directory of another has all that was acknowledged. */
  readonly directory: string;
  /** Of the first node, the others follow it; any free ports when left out. */
  readonly port?: number | undefined;
  /** How many nodes the cluster has; 1 when left out. The first one leads. */
  readonly nodes?: number | undefined;
  /** 23.10 when left out. */
  readonly version?: ServerVersion | undefined;
  /** Bytes that one append may have; 1 MiB when left out, as in 23.10. */
  readonly maxAppendSize?: number | undefined;
  /** Names and passwords; when left out everybody may do everything. */
  readonly users?: Readonly<Record<string, string>> | undefined;
  /** Whether an append waits for the disk; when left out it survives the death of the process, not a power cut. */
  readonly fsync?: boolean | undefined;
  /** After how many appends the server records an event of its own; 100 when left out. */
  readonly appendsBetweenStatistics?: number | undefined;
}

interface RunningNode {
  readonly id: string;
  readonly server: ServerNode;
  readonly appends: AppendService;
  readonly reads: ReadService;
}

const maxEventBytes = 16 * 1024 * 1024;

/** A KurrentDB server, or a cluster of them over one log, as far as its README says. */
export class KurrentDbDouble {
  readonly faults: KurrentDbFaults;
  readonly #log: EventLog;
  readonly #switches = new FaultSwitches();
  readonly #nodes: RunningNode[] = [];
  readonly #refusing = new Set<ServerNode>();
  #leader = 0;
  #stopped = false;

  private constructor(options: KurrentDbDoubleOptions) {
    this.#log = new EventLog({
      directory: options.directory,
      fsync: options.fsync ?? false,
      now: () => Date.now() + this.#switches.clockOffset,
      appendsBetweenStatistics: options.appendsBetweenStatistics ?? 100,
    });
    for (let index = 0; index < (options.nodes ?? 1); index++) this.#nodes.push(this.#buildNode(index, options));
    this.faults = this.#buildFaults();
  }

  /** @throws Error when the port is taken or the directory holds another's log. */
  static async start(options: KurrentDbDoubleOptions): Promise<KurrentDbDouble> {
    const double = new KurrentDbDouble(options);
    try {
      for (const [index, { server }] of double.#nodes.entries()) await server.listen(options.port === undefined ? 0 : options.port + index);
    } catch (error) {
      await double.stop();
      throw error;
    }
    return double;
  }

  /** The connection string, with every node. */
  get url(): string {
    return connectionString(this.ports);
  }

  /** One connection string for each node. */
  get urls(): readonly string[] {
    return this.ports.map((port) => connectionString([port]));
  }

  get ports(): readonly number[] {
    return this.#nodes.map(({ server }) => server.port);
  }

  /** The index of the node that leads. */
  get leader(): number {
    return this.#leader;
  }

  /** Cuts what is open and lets go of the port and the file. A second time does nothing. */
  /** How many subscriptions clients have open, on all nodes. */
  get openSubscriptions(): number {
    return this.#nodes.reduce((sum, { reads }) => sum + reads.subscriptions.size, 0);
  }

  async stop(): Promise<void> {
    if (this.#stopped) return;
    this.#stopped = true;
    await Promise.all(this.#nodes.map(({ server }) => server.stop()));
    this.#log.close();
  }

  #buildNode(index: number, options: KurrentDbDoubleOptions): RunningNode {
    const server = new ServerNode();
    const context: NodeContext = {
      log: this.#log,
      faults: this.#switches,
      version: options.version ?? '23.10',
      limits: { appendBytes: options.maxAppendSize ?? 1024 * 1024, eventBytes: maxEventBytes },
      users: options.users,
      isLeader: () => this.#leader === index,
      leader: () => this.#nodes[this.#leader]?.server ?? server,
      cut: () => {
        server.cut();
      },
    };
    const reads = new ReadService(context);
    const appends = new AppendService(context);
    const deletes = new DeleteService(context);
    server.serve(servedStreams, {
      read: reads.handle.bind(reads),
      append: appends.append.bind(appends),
      batchAppend: appends.batchAppend.bind(appends),
      delete: deletes.delete.bind(deletes),
      tombstone: deletes.tombstone.bind(deletes),
    });
    server.serve(featuresRpc.ServerFeaturesService, {
      getSupportedMethods: (
        _call: ServerUnaryCall<messages.Empty, features.SupportedMethods>,
        callback: sendUnaryData<features.SupportedMethods>,
      ) => {
        answerSupportedMethods(context, callback);
      },
    });
    server.serve(gossipRpc.GossipService, {
      read: (_call: ServerUnaryCall<messages.Empty, gossip.ClusterInfo>, callback: sendUnaryData<gossip.ClusterInfo>) => {
        answerGossip(context, this.#members(), callback);
      },
    });
    return { id: randomUUID(), server, appends, reads };
  }

  #members(): readonly Member[] {
    return this.#nodes.map(({ id, server }, index) => ({
      id,
      host,
      port: server.port,
      isLeader: index === this.#leader,
      isAlive: !this.#refusing.has(server),
    }));
  }

  #buildFaults(): KurrentDbFaults {
    const switches = this.#switches;
    const set = (change: () => void): Promise<void> => {
      change();
      return Promise.resolve();
    };
    return {
      refuseConnections: (node) => this.#refuse(node),
      acceptConnections: () => this.#accept(),
      cutConnections: () =>
        set(() => {
          this.#cut();
        }),
      answerUnavailable: () => set(() => (switches.unavailable = true)),
      answerNotReady: () => set(() => (switches.notReady = true)),
      stall: (calls: StallableCalls) => set(() => switches.stalled.add(calls)),
      answerAppendsLate: (milliseconds) => set(() => (switches.answerDelay = milliseconds)),
      swallowAppendAnswers: () => set(() => (switches.answersSwallowed = true)),
      cutAfterNextAppend: () => set(() => (switches.cutAfterAppend = true)),
      dropSubscriptions: () =>
        set(() => {
          this.#dropSubscriptions();
        }),
      endBatchStreams: () =>
        set(() => {
          this.#endBatchStreams();
        }),
      failSupportedMethods: () => set(() => (switches.supportedMethodsFail = true)),
      changeLeader: () => this.#changeLeader(),
      offsetClock: (milliseconds) => set(() => (switches.clockOffset = milliseconds)),
      heal: () => {
        switches.reset();
        return this.#accept();
      },
    };
  }

  async #refuse(node: number | undefined): Promise<void> {
    const refusing = this.#nodes.filter((_, index) => node === undefined || node === index);
    for (const { server } of refusing) {
      this.#refusing.add(server);
      await server.refuse();
    }
  }

  async #accept(): Promise<void> {
    this.#refusing.clear();
    for (const { server } of this.#nodes) await server.listen();
  }

  async #changeLeader(): Promise<void> {
    if (this.#nodes.length < 2) throw new Error('a cluster of one node has no other leader');
    await Promise.resolve();
    this.#leader = (this.#leader + 1) % this.#nodes.length;
  }

  #cut(): void {
    for (const { server } of this.#nodes) server.cut();
  }

  #dropSubscriptions(): void {
    const dropped = new RpcError(status.UNAVAILABLE, 'The subscription was dropped');
    for (const { reads } of this.#nodes) for (const subscription of reads.subscriptions) subscription.fail(dropped);
  }

  #endBatchStreams(): void {
    for (const { appends } of this.#nodes) for (const call of appends.batchCalls) call.end();
  }
}

/** Reads answer with bytes that are ready, see `LogRecord.response`. */
const servedStreams = {
  ...streamsRpc.StreamsService,
  read: {
    ...streamsRpc.StreamsService.read,
    responseSerialize: (response: streams.ReadResp | Buffer) =>
      Buffer.isBuffer(response) ? response : Buffer.from(response.serializeBinary()),
  },
};

/** What a client is given to connect to these ports. */
export function connectionString(ports: readonly number[]): string {
  return `kurrentdb://${ports.map((port) => `${host}:${port}`).join(',')}?tls=false`;
}
