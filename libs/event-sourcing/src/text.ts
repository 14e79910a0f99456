import { toUSVString } from 'node:util';
import { DomainError } from './domain-error.js';

/** How a context says what is wrong with a text. `length` and `limit` are in UTF-16 units. */
export interface TextRefusals {
  readonly empty: (path: string) => DomainError;
  readonly tooLong: (path: string, length: number, limit: number) => DomainError;
}

/** Control characters, line and paragraph separators, halves of surrogate pairs. */
const NOT_IN_A_LINE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u;

// None of these repeats what was given: a message may be logged, and a name must not be.
const refusals = {
  empty: (path: string) => new DomainError('INVALID', 'This must say something.', path),
  tooLong: (path: string, length: number, limit: number) =>
    new DomainError('INVALID', `This has ${length} characters; ${limit} is the limit.`, path),
  notOneLine: (path: string) => new DomainError('INVALID', 'This is one line of text, without control characters.', path),
  holdsNul: (path: string) => new DomainError('INVALID', 'This holds a NUL character.', path),
  notAPseudonym: (path: string) => new DomainError('INVALID', 'This is the id that registerPerson gave, never a name.', path),
  holdsHalf: (path: string) =>
    new DomainError('INVALID', 'This holds half of a character: a UTF-16 surrogate without its other half.', path),
};

const HALVES_OF_PAIRS = /\p{Cs}/gu;

/**
 * Whether every database can hold a text as it is. PostgreSQL holds no NUL character, and UTF-8 no half of a surrogate pair; no person ever
 * meant either. Only what is taken in is held to this: what is recorded, is recorded.
 */
export function isStorableText(text: string): boolean {
  // A text that holds no half comes back as it is; a pattern would take five times as long, and a rebuild asks for every text of every row.
  return !text.includes('\u0000') && toUSVString(text) === text;
}

/**
 * A text with U+FFFD in the place of whatever not every database can hold. For keys of rows and for what is looked up by them: what was
 * recorded in earlier days, or is asked for, may hold anything, and is to be the same row everywhere.
 */
export function asStorable(text: string): string {
  // Nearly every text is, and projections ask for each.
  if (isStorableText(text)) return text;
  return text.replaceAll('\u0000', '\ufffd').replaceAll(HALVES_OF_PAIRS, '\ufffd');
}

/**
 * A text as it is taken into the log: without the white space around it, of whatever lines.
 * @param path the input that it was given as, for the refusal. @param limit in UTF-16 units, of what is left.
 * @throws DomainError INVALID when nothing is left, it is too long, or not every database could hold it.
 */
export function textFrom(path: string, text: string, limit: number, { empty, tooLong }: TextRefusals = refusals): string {
  const trimmed = text.trim();
  if (trimmed === '') throw empty(path);
  if (trimmed.length > limit) throw tooLong(path, trimmed.length, limit);
  if (isStorableText(trimmed)) return trimmed;
  throw trimmed.includes('\u0000') ? refusals.holdsNul(path) : refusals.holdsHalf(path);
}

/** As {@link textFrom}, for what may be left out; blank counts as left out. */
export function optionalTextFrom(
  path: string,
  text: string | null | undefined,
  limit: number,
  refusedAs: TextRefusals = refusals,
): string | undefined {
  return text == null || text.trim() === '' ? undefined : textFrom(path, text, limit, refusedAs);
}

/** As {@link textFrom}, for names and keys. @throws DomainError INVALID for control characters and line separators as well. */
export function lineFrom(path: string, text: string, limit: number): string {
  const trimmed = text.trim();
  if (trimmed === '') throw refusals.empty(path);
  if (trimmed.length > limit) throw refusals.tooLong(path, trimmed.length, limit);
  if (NOT_IN_A_LINE.test(trimmed)) throw refusals.notOneLine(path);
  return trimmed;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a day of the calendar, such as `2026-03-01`. */
export function isDay(text: string): boolean {
  const time = DAY.test(text) ? Date.parse(`${text}T00:00:00.000Z`) : Number.NaN;
  // A day that a month does not have is refused, or taken for one of the next month, depending on who reads it.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A person's id in the one way it is recorded. @throws DomainError INVALID unless it is a UUID: anything else might tell who it is. */
export function pseudonymFrom(path: string, id: string): string {
  const lower = id.trim().toLowerCase();
  if (!UUID.test(lower)) throw refusals.notAPseudonym(path);
  return lower;
}

/**
 * Whether a text is an http or https address that can be shown as a link: without a password, and read by every browser as it is by us. What
 * a URL parser mends (spaces, back slashes, a missing slash) may be read in another way.
 */
export function isHttpLink(text: string): boolean {
  if (!/^https?:\/\/[^\s\\/]+/i.test(text) || /[\s\\]/.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}
