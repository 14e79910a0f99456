import { ownerToken, requireOwner } from '#access';
import type { Config } from '#config';
import type { LoggerService } from '@nestjs/common';
import { ApiModule } from '../api.module.js';
import { readBodies } from '../http/bodies.js';
import { isGraphiql, serveGraphiql } from '../http/graphiql.js';
import type { Operated } from '../operations.module.js';
import { findOwner, openKeys } from './owner.js';
import { serve } from './served.js';
import type { Served } from './served.js';
import { waitForEngines } from './wait-for-engines.js';

export interface ApiServing extends Operated {
  readonly config: Config;
  readonly logger: LoggerService;
  /** Ends the waiting for engines that do not answer. */
  readonly signal: AbortSignal;
}

export interface ServedApi extends Served {
  /** The owner's token, where this start has made it: to be shown this once. */
  readonly newToken: string | undefined;
}

/**
 * Serves the API. Waits for a log and a database that are not there yet. When the promise resolves it listens; `/health/ready` tells when
 * the read models have caught up. The engines are the caller's to close.
 * @throws StartStoppedError when `signal` is aborted before that; UnusableOwnerFileError.
 */
export async function serveApi({ config, logger, signal, ...operated }: ApiServing): Promise<ServedApi> {
  const { token, created } = ownerToken(config.dataDirectory, config.ownerToken);
  const ask = async (): Promise<string> => {
    await operated.engines.store.head();
    return findOwner(config);
  };
  const { answer: actorId, port } = await waitForEngines(config, operated.engines, ask, signal);
  const served = await serve({
    module: ApiModule.of({ ...operated, personKeys: openKeys(config), actorId, postmortemDue: config.postmortemDue }),
    config,
    port,
    logger,
    prepare: (fastify) => {
      fastify.decorateRequest('actorId', actorId);
      fastify.addHook('onRequest', requireOwner({ token, isOpen: isGraphiql }));
      readBodies(fastify);
      serveGraphiql(fastify);
    },
  });
  return { ...served, newToken: created ? token.reveal() : undefined };
}
