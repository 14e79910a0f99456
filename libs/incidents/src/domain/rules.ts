import { optionalTextFrom, textFrom } from '#event-sourcing';
import type { Occurrence } from '#event-sourcing';
import { refused } from './incident.errors.js';

export const MAX_TITLE = 500;
export const MAX_TEXT = 50_000;
export const MAX_KEY = 200;
export const MAX_LIST = 200;
export const MAX_URL = 2_000;

/** The text without the white space around it. @throws DomainError INVALID as `textFrom` says. */
export function textOf(path: string, text: string, limit = MAX_TEXT): string {
  return textFrom(path, text, limit);
}

/** As `textOf`, for what may be left out; blank counts as left out. */
export function optionalText(path: string, text: string | undefined, limit = MAX_TEXT): string | undefined {
  return optionalTextFrom(path, text, limit);
}

/** Keys, each once, in the order given. */
export function keysOf(path: string, keys: readonly string[]): readonly string[] {
  if (keys.length > MAX_LIST) throw refused.tooMany(path, keys.length, MAX_LIST);
  return [...new Set(keys.map((key) => textOf(path, key, MAX_KEY)))];
}

/** @throws DomainError INVALID when the range ends before it begins. */
export function inOrder(occurred: Occurrence, path = 'occurredUntil'): Occurrence {
  if (occurred.until !== undefined && occurred.until < occurred.at) throw refused.rangeBackwards(path);
  return occurred;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The last moment at which it may have been, in milliseconds since 1970: the end of its range, or of its day. */
export function latestOf({ at, until, exactness }: Occurrence): number {
  return Date.parse(until ?? at) + (exactness === 'DAY' ? DAY_MS - 1 : 0);
}

const HTTP_ADDRESS = /^https?:\/\/[^\s/?#]+[^\s]*$/i;

/** @throws DomainError INVALID unless it is an http or https address. */
export function addressOf(path: string, url: string): string {
  const trimmed = textOf(path, url, MAX_URL);
  if (!HTTP_ADDRESS.test(trimmed)) throw refused.notALink(path);
  return trimmed;
}

export function sameOccurrence(a: Occurrence, b: Occurrence): boolean {
  return a.at === b.at && a.until === b.until && a.exactness === b.exactness;
}

export { present } from '#event-sourcing';
