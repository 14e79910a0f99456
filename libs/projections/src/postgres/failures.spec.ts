import { describe, expect, it } from '@jest/globals';
import { QueryFailedError, QueryRunnerAlreadyReleasedError } from 'typeorm';
import type { EngineFailure } from '../engine.js';
import { failureOf, LeadLostError } from './failures.js';

const withCode = (code: string): Error => Object.assign(new Error('no'), { code });

describe('what PostgreSQL has to say about an error', () => {
  it.each<[string, EngineFailure]>([
    ['40001', 'busy'],
    ['40P01', 'busy'],
    ['55P03', 'busy'],
    ['XX001', 'damaged'],
    ['XX002', 'damaged'],
    ['08006', 'unavailable'],
    ['28P01', 'unavailable'],
    ['3D000', 'unavailable'],
    ['53100', 'unavailable'],
    ['53300', 'unavailable'],
    ['57014', 'unavailable'],
    ['57P01', 'unavailable'],
    ['57P03', 'unavailable'],
    ['58030', 'unavailable'],
    ['25006', 'unavailable'],
    ['ECONNREFUSED', 'unavailable'],
    ['ECONNRESET', 'unavailable'],
    ['EPIPE', 'unavailable'],
    ['ETIMEDOUT', 'unavailable'],
    ['ENOTFOUND', 'unavailable'],
    ['EAI_AGAIN', 'unavailable'],
    ['ENETUNREACH', 'unavailable'],
    // A statement that is wrong stays wrong.
    ['23505', undefined],
    ['42601', undefined],
    ['42P01', undefined],
    ['22021', undefined],
    ['25P02', undefined],
    ['XX000', undefined],
  ])('%s: %s', (code, failure) => {
    expect(failureOf(withCode(code))).toBe(failure);
    expect(failureOf(new QueryFailedError('select', [], withCode(code)))).toBe(failure);
  });

  it.each(
    [
      new Error('Connection terminated unexpectedly'),
      new Error('Connection terminated due to connection timeout'),
      new Error('timeout exceeded when trying to connect'),
      new Error('Client has encountered a connection error and is not queryable'),
      new AggregateError([withCode('ECONNREFUSED'), withCode('ECONNREFUSED')]),
      new QueryRunnerAlreadyReleasedError(),
      new LeadLostError('lost'),
    ].map((error) => ({ error, said: String(error) })),
  )('$said: unavailable', ({ error }) => {
    expect(failureOf(error)).toBe('unavailable');
  });

  it('nothing where it is not about the database', () => {
    for (const error of [new Error('this is not a note'), new TypeError('x is undefined'), 'text', undefined]) {
      expect(failureOf(error)).toBeUndefined();
    }
  });
});
