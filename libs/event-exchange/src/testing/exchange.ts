import type { AddressInfo, Socket } from 'node:net';
import { EVENT_STORE } from '#commands';
import type { EventLogRestore, EventStore } from '#event-sourcing';
import { Global, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { EventExchangeModule } from '../event-exchange.module.js';
import { EVENT_LOG_RESTORE } from '../tokens.js';

/** The exchange of one installation, over HTTP. */
export interface Exchange {
  readonly port: number;
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the exchange of a store on a free port, as the composition would. */
export async function exchangeOn(store: EventStore & EventLogRestore): Promise<Exchange> {
  @Global()
  @Module({
    providers: [
      { provide: EVENT_STORE, useValue: store },
      { provide: EVENT_LOG_RESTORE, useValue: store },
    ],
    exports: [EVENT_STORE, EVENT_LOG_RESTORE],
  })
  class Ground {}
  @Module({ imports: [Ground, EventExchangeModule] })
  class App {}
  const app = await NestFactory.create<NestFastifyApplication>(App, new FastifyAdapter(), { logger: false, abortOnError: false });
  app
    .getHttpAdapter()
    .getInstance()
    .addContentTypeParser('application/x-ndjson', (_request, payload, done) => {
      done(null, payload);
    });
  const server = app.getHttpServer();
  const unasked = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    unasked.add(socket);
    socket.once('close', () => unasked.delete(socket));
  });
  server.on('request', ({ socket }: { readonly socket: Socket }) => unasked.delete(socket));
  await app.listen(0, '127.0.0.1');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      const closed = app.close();
      // `fetch` opens a connection in place of one that was broken off, and Node counts one without a request as busy.
      server.on('connection', (socket: Socket) => socket.destroy());
      for (const socket of unasked) socket.destroy();
      await closed;
    },
  };
}
