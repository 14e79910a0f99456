import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers in place of a server that cannot start yet: it lives, and is not ready. */
export interface WaitingRoom {
  /** The one it has got, where it was to take any. */
  readonly port: number;
  /** Makes room for the server itself. */
  close(): Promise<void>;
}

const LIVE = JSON.stringify({ status: 'live' });
const NOT_READY = JSON.stringify({ status: 'not-ready', projections: [] });
const STARTING = JSON.stringify({
  statusCode: 503,
  error: 'Service Unavailable',
  code: 'STARTING',
  message: 'Debrief is waiting for its log and its database.',
});

export async function openWaitingRoom(port: number, host: string): Promise<WaitingRoom> {
  const server = createServer((request, response) => {
    const path = request.url?.split('?', 1)[0];
    // What is sent to a server that cannot take it is not kept waiting either.
    request.resume();
    response.writeHead(path === '/health/live' ? 200 : 503, {
      'content-type': 'application/json; charset=utf-8',
      'retry-after': '2',
      connection: 'close',
    });
    response.end(path === '/health/live' ? LIVE : path === '/health/ready' ? NOT_READY : STARTING);
  });
  server.listen(port, host);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
