import { Logger } from '@nestjs/common';
import type { DynamicModule, LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { Config } from '#config';

export interface Served {
  /** Such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Lets requests that are under way end, then closes the application. */
  stop(): Promise<void>;
}

/**
 * Serves on what `release` lets go of: when the serving is stopped, or at once where it does not begin.
 * @throws What `serve` throws.
 */
export async function servedOn<S extends Served>(release: () => Promise<void>, serve: () => Promise<S>): Promise<S> {
  try {
    const served = await serve();
    return {
      ...served,
      stop: async () => {
        await served.stop();
        await release();
      },
    };
  } catch (error) {
    await release();
    throw error;
  }
}

/** How long requests that are under way may take to end when the server stops. */
const GRACE_MS = 5_000;

export interface Serving {
  readonly module: DynamicModule;
  readonly config: Pick<Config, 'host' | 'maxBodyBytes'>;
  readonly port: number;
  readonly logger: LoggerService;
  /** Sets up what is below Nest, before any route is there. */
  readonly prepare: (fastify: FastifyInstance) => void;
}

/** No route declares a schema of its bodies or answers, so the compilers for these are not loaded: they are a tenth of what a start loads. */
const noSchemas = {
  buildValidator: () => refuseSchema,
  buildSerializer: () => refuseSchema,
};

function refuseSchema(): never {
  throw new Error('routes are served without schemas');
}

/** Serves a module over HTTP. When the promise resolves it listens. */
export async function serve({ module, config, port, logger, prepare }: Serving): Promise<Served> {
  const adapter = new FastifyAdapter({
    bodyLimit: config.maxBodyBytes,
    forceCloseConnections: 'idle',
    schemaController: { compilersFactory: noSchemas },
  });
  const fastify = adapter.getInstance();
  prepare(fastify);
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, { logger, bodyParser: false, abortOnError: false });
  try {
    await app.listen(port, config.host);
  } catch (error) {
    await app.close().catch((reason: unknown) => {
      Logger.error(reason, 'Start');
    });
    throw error;
  }
  return {
    url: (await app.getUrl()).replace('[::1]', '127.0.0.1'),
    stop: async () => {
      // Node counts a connection that has never asked for anything as busy, and browsers keep such spares.
      const impatience = setTimeout(() => {
        fastify.server.closeAllConnections();
      }, GRACE_MS);
      await app.close();
      clearTimeout(impatience);
    },
  };
}
