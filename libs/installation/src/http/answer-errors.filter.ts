import { STATUS_CODES } from 'node:http';
import { UnknownPositionError } from '#event-sourcing';
import { InterruptedImportError } from '#log-copy';
import { ReadModelBehindError } from '#projections';
import { Catch, HttpException, Inject, Logger } from '@nestjs/common';
import type { ArgumentsHost } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import type { GqlContextType } from '@nestjs/graphql';
import type { FastifyReply } from 'fastify';
import type { Engines } from '../engines/engines.js';
import { ENGINES } from '../engines/engines.module.js';
import { unavailabilityOf } from './unavailable.js';

const RETRY_AFTER_SECONDS = 2;

/** Says with the status of HTTP what is no defect of ours; GraphQL's own errors go on to where they are formatted, and logged. */
@Catch()
export class AnswerErrorsFilter extends BaseExceptionFilter {
  readonly #logger = new Logger('HTTP');

  constructor(@Inject(ENGINES) private readonly engines: Engines) {
    super();
  }

  override catch(error: unknown, host: ArgumentsHost): Error | undefined {
    if (host.getType<GqlContextType>() === 'graphql') return error instanceof Error ? error : new Error(String(error));
    const unavailability = unavailabilityOf(error, this.engines);
    if (unavailability !== undefined) this.#logger.warn(`${unavailability.code}: ${String(error)}`);
    const answer = unavailability === undefined ? answerTo(error) : answerOf(503, unavailability.code, unavailability.message);
    if (answer?.getStatus() === 503) host.switchToHttp().getResponse<FastifyReply>().header('retry-after', RETRY_AFTER_SECONDS);
    super.catch(answer ?? error, host);
    return undefined;
  }
}

function answerTo(error: unknown): HttpException | undefined {
  if (error instanceof ReadModelBehindError) return answerOf(503, 'READ_MODEL_BEHIND', error.message);
  if (error instanceof InterruptedImportError) return answerOf(503, 'IMPORT_INTERRUPTED', error.message);
  if (error instanceof UnknownPositionError) return answerOf(400, 'UNKNOWN_POSITION', `${error.message}.`);
  return undefined;
}

function answerOf(statusCode: number, code: string, message: string): HttpException {
  return new HttpException({ statusCode, error: STATUS_CODES[statusCode], code, message }, statusCode);
}
