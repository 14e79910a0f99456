import type { ProjectionStatus } from '#projections';
import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Readiness } from './readiness.js';

/** Whether the process lives, and whether it should be asked anything. Needs no token. */
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('live')
  live(): { readonly status: 'live' } {
    return { status: 'live' };
  }

  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthAnswer> {
    const { ready, projections } = await this.readiness.look();
    reply.code(ready ? 200 : 503);
    return { status: ready ? 'ready' : 'not-ready', projections: projections.map(stateOf) };
  }

  @Get('serving')
  async serving(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthAnswer> {
    const { serving, projections } = await this.readiness.look();
    reply.code(serving ? 200 : 503);
    return { status: serving ? 'serving' : 'not-serving', projections: projections.map(stateOf) };
  }
}

interface HealthAnswer {
  readonly status: string;
  readonly projections: readonly ProjectionState[];
}

type ProjectionState = Pick<ProjectionStatus, 'name' | 'state' | 'lagEvents' | 'lagSeconds'>;

/** What may be told without a token: no event ids and no messages. */
function stateOf({ name, state, lagEvents, lagSeconds }: ProjectionStatus): ProjectionState {
  return { name, state, lagEvents, lagSeconds };
}
