import type { Exactness, Metadata, RecordedEvent } from '#event-sourcing';
import { z } from 'zod';
import { positionFrom } from './position.js';

/** Deeper data could not be written as JSON again. */
const MAX_DEPTH = 500;
const exactnesses = ['EXACT', 'DAY', 'ABOUT'] as const satisfies readonly Exactness[];

/** A line of an export. */
export interface ExportedEvent {
  readonly event: RecordedEvent;
  /** The chain up to and with the event, as the line says it; exports of earlier versions do not. */
  readonly hash?: string;
}

/**
 * The event as JSON without a line break, the fields always in the same order, everything as it is stored.
 * @param hash the chain up to and with the event; left out where it is not known.
 */
export function eventLine(recorded: RecordedEvent, hash?: string): string {
  const { position, id, stream, revision, event, schemaVersion, recordedAt, metadata } = recorded;
  const { at, until, exactness } = event.occurred;
  return JSON.stringify({
    position: String(position),
    id,
    stream,
    revision: String(revision),
    type: event.type,
    schemaVersion,
    recordedAt,
    occurred: { at, until, exactness },
    data: event.data,
    metadata,
    hash,
  });
}

/** The event that a parsed line holds, or what is wrong with it: a sentence that begins with the field at fault, where one is. */
export function exportedEventFrom(line: unknown): ExportedEvent | { readonly error: string } {
  const { data: parsed, error } = lineSchema.safeParse(line);
  if (error !== undefined) return { error: sentenceOf(error) };
  const { at, until, exactness } = parsed.occurred;
  const event = {
    id: parsed.id,
    schemaVersion: parsed.schemaVersion,
    event: { type: parsed.type, data: parsed.data, occurred: { at, ...(until === undefined ? {} : { until }), exactness } },
    metadata: parsed.metadata,
    stream: parsed.stream,
    revision: parsed.revision,
    position: parsed.position,
    recordedAt: parsed.recordedAt,
  };
  return parsed.hash === undefined ? { event } : { event, hash: parsed.hash };
}

const isNot = (what: string) => ({
  error: ({ input }: { readonly input?: unknown }) => (input === undefined ? 'is missing.' : `is not ${what}.`),
});
const where = (what: string, holds: (value: string) => boolean) => z.string(isNot(what)).refine(holds, isNot(what));

// Control characters would break the frames of live events, and half a surrogate pair cannot be stored as it is.
const isName = (text: string): boolean => /^[^\p{Cc}\p{Cs}]+$/u.test(text);
const name = where('a name of printable characters', isName);

const wholeNumber = (what: string) =>
  z.string(isNot(what)).transform((text, context) => {
    const number = positionFrom(text);
    if (number !== null) return number;
    context.addIssue({ code: 'custom', message: `is not ${what}.` });
    return z.NEVER;
  });

const moment = where('ISO 8601 in UTC with milliseconds', (text) => {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
});

// Objects are kept as they were parsed: a copy by zod would leave out a key such as `__proto__`.
const lineSchema = z.strictObject(
  {
    position: wholeNumber('a position as a string, such as "812"'),
    id: z.guid(isNot('a UUID')),
    stream: name,
    revision: wholeNumber('a revision as a string, such as "3"'),
    type: name,
    schemaVersion: z.int(isNot('a whole number')).min(1, { error: 'is not 1 or more.' }),
    recordedAt: moment,
    occurred: z.strictObject(
      { at: moment, until: moment.optional(), exactness: z.enum(exactnesses, isNot(`one of ${exactnesses.join(', ')}`)) },
      {
        error: (issue) => objectMessage(issue),
      },
    ),
    data: z.custom<object>(isObject, isNot('an object')).refine(isStorable, {
      error: `holds a number that is too great, or is nested more than ${MAX_DEPTH} deep.`,
    }),
    metadata: z.custom<Metadata>((value) => isObject(value) && Object.values(value).every((text) => typeof text === 'string'), {
      ...isNot('an object whose values are strings'),
    }),
    hash: z
      .string(isNot('a hash'))
      .regex(/^[0-9a-f]{64}$/, { error: 'is not a SHA-256 hash in 64 lower-case hexadecimal digits.' })
      .optional(),
  },
  { error: (issue) => objectMessage(issue) },
);

function objectMessage(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'unrecognized_keys') return `has fields that are not known: ${issue.keys.join(', ')}.`;
  return issue.input === undefined ? 'is missing.' : 'is not an object.';
}

function sentenceOf({ issues }: z.ZodError): string {
  const [first] = issues;
  if (first === undefined) return 'The line is not an event.';
  return first.path.length === 0 ? `The line ${first.message}` : `${first.path.join('.')} ${first.message}`;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether JSON can hold it again: `1e400` was read as infinite and would be written as null. */
function isStorable(data: object): boolean {
  let level: readonly unknown[] = [data];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH || level.some((value) => typeof value === 'number' && !Number.isFinite(value))) return false;
    level = level.flatMap(childrenOf);
  }
  return true;
}

function childrenOf(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}
