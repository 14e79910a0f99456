import { openPersonKeys, ownerActor, ownerToken, requireOwner } from '#access';
import type { Config } from '#config';
import type { Alarm } from '#projections';
import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { dataDirectory } from './data-directory.js';
import { DebriefModule } from './debrief.module.js';
import { startEmbeddedEngines } from './engines.js';
import { readBodies } from './http/bodies.js';
import { isGraphiql, serveGraphiql } from './http/graphiql.js';
import { serverLogger } from './logger.js';

export interface RunningServer {
  /** Such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** The owner's token, where this start has made it: to be shown this once. */
  readonly newToken: string | undefined;
  /** Lets requests that are under way end, then closes everything. */
  stop(): Promise<void>;
}

/** How long requests that are under way may take to end when the server stops. */
const GRACE_MS = 5_000;

/** Starts Debrief with everything embedded. When the promise resolves it listens; `/health/ready` tells when it has caught up. */
export async function startServer(config: Config): Promise<RunningServer> {
  const directory = dataDirectory(config.dataDirectory);
  const { token, created } = ownerToken(directory.root, config.ownerToken);
  const actorId = ownerActor(directory.root);
  const logger = serverLogger(config.logLevel);
  const alarms = new Logger('Projector');
  const engines = startEmbeddedEngines(directory, (alarm) => {
    alarms.error(textOf(alarm));
  });
  try {
    const adapter = new FastifyAdapter({ bodyLimit: config.maxBodyBytes, forceCloseConnections: 'idle' });
    const fastify = adapter.getInstance();
    fastify.decorateRequest('actorId', actorId);
    fastify.addHook('onRequest', requireOwner({ token, isOpen: isGraphiql }));
    readBodies(fastify);
    serveGraphiql(fastify);
    const app = await NestFactory.create<NestFastifyApplication>(
      DebriefModule.of(engines, openPersonKeys(directory.root), actorId),
      adapter,
      {
        logger,
        bodyParser: false,
        abortOnError: false,
      },
    );
    await app.listen(config.port, config.host);
    return {
      url: (await app.getUrl()).replace('[::1]', '127.0.0.1'),
      newToken: created ? token.reveal() : undefined,
      stop: async () => {
        // Node counts a connection that has never asked for anything as busy, and browsers keep such spares.
        const impatience = setTimeout(() => {
          fastify.server.closeAllConnections();
        }, GRACE_MS);
        await app.close();
        clearTimeout(impatience);
        await engines.stop();
      },
    };
  } catch (error) {
    await engines.stop();
    throw error;
  }
}

function textOf(alarm: Alarm): string {
  switch (alarm.kind) {
    case 'projection-stopped':
      return `${alarm.projection} is stopped by event ${alarm.eventId} at position ${alarm.position}: ${alarm.error}`;
    case 'projector-failed':
      return `failed, and is tried again in ${alarm.retryInMs} ms: ${alarm.error}`;
    case 'generation-unusable':
      return `read models ${alarm.generation} cannot be used and are built anew: ${alarm.error}`;
    case 'projector-crashed':
      return `crashed, and is started again in ${alarm.restartInMs} ms: ${alarm.error}`;
  }
}
