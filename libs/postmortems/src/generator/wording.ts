import { isOfUnknownTime, LONG_AGO } from '#event-sourcing';
import type { Occurrence } from '#event-sourcing';

/** Everything here is English and UTC whatever the machine is set to: the same facts give the same bytes. */

/** How much of somebody's text is quoted, in UTF-16 units. The whole stands in the incident. */
export const MAX_QUOTE = 4_000;

/** `2026-03-29 00:30 UTC`, with seconds where there are any. */
export function moment(at: string): string {
  if (at === LONG_AGO) return 'a time that is not recorded';
  return `${day(at)} ${clock(at)} UTC`;
}

/** `2026-03-29`. */
export function day(at: string): string {
  return at.slice(0, 10);
}

function clock(at: string): string {
  return at.slice(17, 19) === '00' ? at.slice(11, 16) : at.slice(11, 19);
}

/** A time as a noun: `2026-03-29 00:30 UTC`, `about …`, `… to …`; only the day where only the day is known. */
export function stamp(occurred: Occurrence): string {
  const { at, until, exactness } = occurred;
  if (isOfUnknownTime(occurred)) return `by ${day(until ?? at)}`;
  const about = exactness === 'ABOUT' ? 'about ' : '';
  return about + (until === undefined ? point(at, exactness) : range(at, until, exactness, 'to'));
}

/** A time with its preposition: `at 2026-03-29 00:30 UTC`, `on 2026-03-29`, `between … and …`. */
export function when(occurred: Occurrence): string {
  const { at, until, exactness } = occurred;
  if (isOfUnknownTime(occurred)) return `at a time that is not recorded (by ${day(until ?? at)})`;
  const about = exactness === 'ABOUT' ? 'about ' : '';
  if (until !== undefined && !samePoint(at, until, exactness)) return `between ${about}${range(at, until, exactness, 'and')}`;
  return exactness === 'DAY' ? `on ${day(at)}` : `at ${about}${point(at, exactness)}`;
}

function point(at: string, exactness: Occurrence['exactness']): string {
  return exactness === 'DAY' ? day(at) : moment(at);
}

function range(at: string, until: string, exactness: Occurrence['exactness'], word: string): string {
  if (samePoint(at, until, exactness)) return point(at, exactness);
  if (exactness === 'DAY') return `${day(at)} ${word} ${day(until)}`;
  return `${day(at)} ${clock(at)} ${word} ${day(at) === day(until) ? '' : `${day(until)} `}${clock(until)} UTC`;
}

function samePoint(at: string, until: string, exactness: Occurrence['exactness']): boolean {
  return point(at, exactness) === point(until, exactness);
}

const units = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

/** Whole seconds in words, nothing rounded: `1 hour 5 minutes`. */
export function duration(seconds: number): string {
  let rest = seconds;
  const parts = units.flatMap(([unit, length]) => {
    const count = Math.floor(rest / length);
    rest -= count * length;
    return count === 0 ? [] : [counted(count, unit)];
  });
  return parts.length === 0 ? '0 seconds' : parts.join(' ');
}

/** `1 minute`, `12,345 customers`. */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** `1 entry`, `12 further entries`. */
export function entries(count: number, what = ''): string {
  return `${grouped(count)} ${what}${what === '' ? '' : ' '}${count === 1 ? 'entry' : 'entries'}`;
}

/** `12,345`, not as the machine's locale has it. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** What lies between two times, as far as they are known. */
export type Elapsed =
  | { readonly kind: 'KNOWN'; readonly words: string }
  /** No second lies between the two; where one of them is only about known, it may well stand in for the other. */
  | { readonly kind: 'SAME'; readonly isAbout: boolean }
  /** An end is known only to the day, or the ranges of the two overlap so that either may have come first. */
  | { readonly kind: 'UNKNOWN'; readonly because: 'DAY' | 'OVERLAP' }
  /** The end lies before the beginning. */
  | { readonly kind: 'BACKWARDS' };

export function elapsed(from: Occurrence, to: Occurrence): Elapsed {
  if (from.exactness === 'DAY' || to.exactness === 'DAY') {
    const isBackwards = day(to.until ?? to.at) < day(from.at);
    return isBackwards ? { kind: 'BACKWARDS' } : { kind: 'UNKNOWN', because: 'DAY' };
  }
  const least = seconds(from.until ?? from.at, to.at);
  const most = seconds(from.at, to.until ?? to.at);
  if (most < 0) return { kind: 'BACKWARDS' };
  if (seconds(from.at, to.at) < 0) return { kind: 'UNKNOWN', because: 'OVERLAP' };
  const about = from.exactness === 'ABOUT' || to.exactness === 'ABOUT' ? 'about ' : '';
  if (least === 0 && most === 0) return { kind: 'SAME', isAbout: about !== '' };
  if (least === most) return { kind: 'KNOWN', words: about + duration(most) };
  const words = least <= 0 ? `at most ${about}${duration(most)}` : `between ${about}${duration(least)} and ${duration(most)}`;
  return { kind: 'KNOWN', words };
}

function seconds(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 1000);
}

/** Somebody's words, quoted: never changed but for white space, control characters and what is too long. */
export function quote(text: string): string {
  // However long a text is, tidying what will be cut off anyway is not worth the time.
  const words = tidy(text.slice(0, 3 * MAX_QUOTE));
  if (words.length <= MAX_QUOTE && text.length <= 3 * MAX_QUOTE) return `“${words}”`;
  return `“${cut(words, MAX_QUOTE)} …” (${grouped(text.length)} characters in all)`;
}

/** Somebody's words within a sentence, on one line: a role, a key, a title. */
export function inline(text: string): string {
  const words = tidy(text.slice(0, 3 * MAX_INLINE)).replace(/\s+/g, ' ');
  return words.length <= MAX_INLINE && text.length <= 3 * MAX_INLINE ? words : `${cut(words, MAX_INLINE)} …`;
}

const MAX_INLINE = 500;

/** Lines end in a line feed, none is empty, and no character moves the cursor or turns the direction of what follows. */
function tidy(text: string): string {
  // Most texts are plain ASCII on one line, and a draft quotes thousands of them.
  if (/^[ -~]*$/.test(text)) return text.trim();
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/ +\n|\n[ \n]*\n/g, '\n')
    .trim();
}

/** Not through the middle of a surrogate pair. */
function cut(text: string, length: number): string {
  const end = /[\uD800-\uDBFF]/.test(text.charAt(length - 1)) ? length - 1 : length;
  return text.slice(0, end).trimEnd();
}

/** The beginning of somebody's words, quoted on one line: enough to tell what is meant. */
export function glimpse(text: string): string {
  const words = inline(text);
  return words.length <= MAX_GLIMPSE ? `“${words}”` : `“${cut(words, MAX_GLIMPSE)} …”`;
}

const MAX_GLIMPSE = 120;

/** `1st`, `2nd`, `11th`. */
export function ordinal(count: number): string {
  const teens = count % 100 >= 11 && count % 100 <= 13;
  const ending = teens ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th');
  return `${count}${ending}`;
}

export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[], joining: 'and' | 'or' = 'and'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${joining} ${last}`;
}

/** `; the reason given: “…”`, or nothing. */
export function reasonGiven(reason: string | null | undefined): string {
  return reason == null || reason.trim() === '' ? '' : `; the reason given: ${quote(reason)}`;
}

/** Ends a sentence, unless a quotation has ended it. */
export function sentence(words: string): string {
  return /[.!?…]["'’”]*$/.test(words) ? words : `${words}.`;
}
