import { STATUS_CODES } from 'node:http';
import { Catch } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { PdfUnavailableError } from '../rendering/pdf/pdf-press.js';

const STATUS = 503;
const RETRY_AFTER_SECONDS = 10;

/** Says when to ask again for a PDF that cannot be made just now. */
@Catch(PdfUnavailableError)
export class PdfUnavailableFilter implements ExceptionFilter<PdfUnavailableError> {
  catch({ code, message }: PdfUnavailableError, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    void reply
      .code(STATUS)
      .header('retry-after', RETRY_AFTER_SECONDS)
      .send({ statusCode: STATUS, error: STATUS_CODES[STATUS], code, message });
  }
}
