import { randomBytes } from 'node:crypto';
import { requireOwner } from '#access';
import { Secret } from '#config';
import type { Config } from '#config';
import type { LoggerService } from '@nestjs/common';
import { OperationsModule } from '../operations.module.js';
import type { Operated } from '../operations.module.js';
import { serve } from './served.js';
import type { Served } from './served.js';

export interface OperationsServing extends Operated {
  readonly config: Config;
  readonly logger: LoggerService;
}

/**
 * Serves health and metrics, and nothing else. Waits for nobody: the engines may come later. Metrics need the owner's token; where none is
 * configured nobody may see them. When the promise resolves it listens. The engines are the caller's to close.
 */
export function serveOperations({ config, logger, ...operated }: OperationsServing): Promise<Served> {
  const token = config.ownerToken ?? new Secret(randomBytes(32).toString('base64url'));
  return serve({
    module: OperationsModule.of(operated),
    config,
    port: config.port,
    logger,
    prepare: (fastify) => {
      fastify.addHook('onRequest', requireOwner({ token }));
    },
  });
}
