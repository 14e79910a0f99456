import { describe, expect, it } from '@jest/globals';
import { DomainError } from '#event-sourcing';
import { z } from 'zod';
import { parsedLine, recordedLines } from './line-import.js';
import type { FailureLog } from './line-import.js';
import type { NdjsonLine } from './ndjson.js';

const schema = z.looseObject({ id: z.string(), count: z.number().int() });

async function* told(...lines: readonly NdjsonLine[]): AsyncGenerator<NdjsonLine> {
  for (const line of lines) yield await Promise.resolve(line);
}

async function answers(
  lines: AsyncIterable<NdjsonLine>,
  record: (value: unknown) => Promise<object>,
  log: FailureLog = { error: () => undefined },
): Promise<readonly object[]> {
  const found: object[] = [];
  for await (const answer of recordedLines(lines, record, log)) found.push(answer);
  return found;
}

describe('lines that are recorded', () => {
  it('are answered in their order, however long each takes', async () => {
    const lines = Array.from({ length: 200 }, (_, index) => ({ line: index + 1, value: index }));
    let [underWay, most] = [0, 0];
    const found = await answers(told(...lines), async (value) => {
      most = Math.max(most, ++underWay);
      await new Promise((resolve) => setTimeout(resolve, Number(value) % 3));
      underWay--;
      return { value };
    });
    expect(found).toEqual(lines);
    expect(most).toBeLessThanOrEqual(64);
  });

  it('say what is wrong with a line, and go on', async () => {
    const record = (value: unknown) => {
      const { id } = parsedLine(schema, value);
      if (id === 'refused') throw new DomainError('INVALID', 'It is not so.', 'id');
      return Promise.resolve({ id });
    };
    const lines = told(
      { line: 1, error: 'The line is not UTF-8.' },
      { line: 2, value: { id: 1, count: 0.5 } },
      { line: 3, value: { id: 'refused', count: 1 } },
      { line: 5, value: { id: 'a', count: 1 } },
    );
    expect(await answers(lines, record)).toEqual([
      { line: 1, error: 'The line is not UTF-8.' },
      { line: 2, error: expect.stringMatching(/^id: .*; count: /) },
      { line: 3, error: 'id: It is not so.' },
      { line: 5, id: 'a' },
    ]);
  });

  it('do not tell their sender what is wrong with us', async () => {
    const failures: (readonly [string, string | undefined])[] = [];
    const error = new Error('the disk is full');
    const found = await answers(told({ line: 4, value: 1 }), () => Promise.reject(error), {
      error: (message, stack) => void failures.push([message, stack]),
    });
    expect(found).toEqual([{ line: 4, error: 'The line could not be recorded. The reason is in the log of the server.' }]);
    expect(failures).toEqual([['line 4 of an import failed', error.stack]]);
  });
});
