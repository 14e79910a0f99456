import { Server, ServerCredentials, type ServiceDefinition, type UntypedServiceImplementation } from '@grpc/grpc-js';
import { once } from 'node:events';
import { createServer, type Server as Listener, type Socket } from 'node:net';
import type { Endpoint } from './rpc-errors.js';

export const host = '127.0.0.1';

/** No message of a client is larger than KurrentDB's largest event with what goes around it. */
const maxMessageBytes = 17 * 1024 * 1024;

/** One listening node. The sockets are its own, not the gRPC server's, so that they can be cut while the server lives on. */
export class ServerNode implements Endpoint {
  readonly host = host;
  readonly #server = new Server({ 'grpc.max_receive_message_length': maxMessageBytes, 'grpc.max_send_message_length': maxMessageBytes });
  readonly #connections = this.#server.createConnectionInjector(ServerCredentials.createInsecure());
  readonly #sockets = new Set<Socket>();
  #listener: Listener | undefined;
  #port = 0;

  get port(): number {
    return this.#port;
  }

  serve(service: ServiceDefinition, implementation: UntypedServiceImplementation): void {
    this.#server.addService(service, implementation);
  }

  /** Listens; again on the same port after {@link refuse}. `port` 0 takes any free one. @throws Error when the port is taken. */
  async listen(port = this.#port): Promise<void> {
    if (this.#listener !== undefined) return;
    const listener = createServer({ noDelay: true }, (socket) => {
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
      this.#connections.injectConnection(socket);
    });
    this.#listener = listener;
    listener.listen(port, host);
    await once(listener, 'listening');
    const address = listener.address();
    if (address !== null && typeof address === 'object') this.#port = address.port;
  }

  /** Stops listening and cuts what is open. */
  async refuse(): Promise<void> {
    const listener = this.#listener;
    if (listener === undefined) return;
    this.#listener = undefined;
    const closed = once(listener, 'close');
    listener.close();
    this.cut();
    await closed;
  }

  /** Cuts every open connection at once; whatever is not sent yet is lost. */
  cut(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  async stop(): Promise<void> {
    await this.refuse();
    this.#server.forceShutdown();
  }
}
