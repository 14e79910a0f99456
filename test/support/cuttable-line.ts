import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';

/** A line to a server that can be cut in the middle of whatever goes over it: a TCP proxy on a port of its own. */
export class CuttableLine {
  readonly #sockets = new Set<Socket>();
  #isDead = false;

  private constructor(
    private readonly server: Server,
    private readonly target: { readonly host: string; readonly port: number },
  ) {
    server.on('connection', (socket) => {
      this.#connect(socket);
    });
  }

  static async to(host: string, port: number): Promise<CuttableLine> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new CuttableLine(server, { host, port });
  }

  /** The port on 127.0.0.1 that leads to the server. */
  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** The same URL, by way of this line. */
  instead(url: string): string {
    const { host, port } = this.target;
    return url.replace(`${host}:${port}`, `127.0.0.1:${this.port}`);
  }

  /** Breaks every connection that is open. New ones are let through, unless the line is dead. */
  cut(): void {
    for (const socket of this.#sockets) socket.resetAndDestroy();
  }

  /** Breaks every connection and refuses new ones until it is mended. */
  die(): void {
    this.#isDead = true;
    this.cut();
  }

  mend(): void {
    this.#isDead = false;
  }

  async close(): Promise<void> {
    this.cut();
    const closed = once(this.server, 'close');
    this.server.close();
    await closed;
  }

  #connect(caller: Socket): void {
    if (this.#isDead) {
      caller.resetAndDestroy();
      return;
    }
    const callee = connect(this.target.port, this.target.host);
    for (const [socket, other] of [
      [caller, callee],
      [callee, caller],
    ] as const) {
      this.#sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        this.#sockets.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
    }
  }
}
