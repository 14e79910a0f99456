import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { DateTime as LuxonDateTime } from 'luxon';

const ISO_WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;

/**
 * A moment, in ISO 8601 with an offset or `Z`, as the same moment in UTC with milliseconds; `null` for anything else.
 * A date alone is refused, and so is a local time: neither says which moment is meant. Years are 0000 to 9999 in UTC.
 */
export function momentFrom(text: string): string | null {
  if (!ISO_WITH_OFFSET.test(text)) return null;
  if (isWrittenSo(text)) return text;
  const moment = LuxonDateTime.fromISO(text, { zone: 'utc' });
  // Moments are compared as text, which years of more than four digits and a sign would put out of order.
  return moment.isValid && moment.year >= 0 && moment.year <= 9999 ? moment.toISO() : null;
}

/** Whether it is in UTC with milliseconds already, as every moment of an answer is: seen at a tenth of the price. */
function isWrittenSo(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
}

function parse(value: unknown): string {
  const moment = typeof value === 'string' ? momentFrom(value) : null;
  if (moment === null) {
    throw new GraphQLError('A DateTime is ISO 8601 with an offset or Z, for example 2026-03-29T01:30:00+01:00 or 2026-03-29T00:30:00Z.');
  }
  return moment;
}

/** Our own scalar: inside, a moment is always an ISO 8601 string in UTC with milliseconds. */
export const DateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'A moment in ISO 8601 with an offset or Z. Answers are always in UTC with milliseconds.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time',
  serialize: parse,
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
});
