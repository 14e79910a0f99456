import { ReadModelBehindError } from '#projections';
import { Catch } from '@nestjs/common';
import type { ExceptionFilter } from '@nestjs/common';
import { GraphQLError } from 'graphql';

/** What callers are answered is no defect of ours: it goes on to them, and not into the log with a stack. */
@Catch(GraphQLError, ReadModelBehindError)
export class CallersErrorsFilter implements ExceptionFilter<Error> {
  catch(error: Error): Error {
    return error;
  }
}
