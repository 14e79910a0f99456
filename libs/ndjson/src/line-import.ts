import { DomainError } from '#event-sourcing';
import type { z } from 'zod';
import type { NdjsonLine } from './ndjson.js';

/** A line is not what an import takes; the message names the fields. */
export class InvalidLineError extends Error {
  override readonly name = 'InvalidLineError';
}

/** What a line says. @throws InvalidLineError that names every field at fault. */
export function parsedLine<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new InvalidLineError(parsed.error.issues.map(issueText).join('; '));
  return parsed.data;
}

function issueText(issue: z.core.$ZodIssue): string {
  return issue.path.length === 0 ? issue.message : `${issue.path.join('.')}: ${issue.message}`;
}

/** What became of a line, by its number; where nothing did, why. */
export type LineAnswer<Recorded extends object> =
  (Recorded & { readonly line: number }) | { readonly line: number; readonly error: string };

/** Where what is wrong with us is written down; a logger of Nest's is one. */
export interface FailureLog {
  error(message: string, stack: string | undefined): void;
}

/** How many lines are under way at once: enough for their commits to share an fsync, few enough to stay in constant memory. */
const LINES_AT_ONCE = 64;

/**
 * Records lines as they come, each by itself, and answers in their order. Whatever is wrong with a line is its answer.
 * @param record records what a line says; an InvalidLineError or a DomainError tells its sender what is wrong with it.
 * @param log is told of anything else that it throws, of which the answer says nothing.
 */
export async function* recordedLines<Recorded extends object>(
  lines: AsyncIterable<NdjsonLine>,
  record: (value: unknown) => Promise<Recorded>,
  log: FailureLog,
): AsyncGenerator<LineAnswer<Recorded>> {
  const answerTo = async (one: NdjsonLine): Promise<LineAnswer<Recorded>> => {
    if ('error' in one) return one;
    const { line } = one;
    try {
      return { line, ...(await record(one.value)) };
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === null) log.error(`line ${line} of an import failed`, error instanceof Error ? error.stack : String(error));
      return { line, error: reason ?? 'The line could not be recorded. The reason is in the log of the server.' };
    }
  };
  const underWay: Promise<LineAnswer<Recorded>>[] = [];
  for await (const line of lines) {
    underWay.push(answerTo(line));
    const first = underWay.length < LINES_AT_ONCE ? undefined : underWay.shift();
    if (first !== undefined) yield await first;
  }
  for (const answer of underWay) yield await answer;
}

/** What its sender is told is wrong with a line; null for what is wrong with us. */
function reasonOf(error: unknown): string | null {
  if (error instanceof InvalidLineError) return error.message;
  if (!(error instanceof DomainError)) return null;
  return error.path === undefined ? error.message : `${error.path}: ${error.message}`;
}
