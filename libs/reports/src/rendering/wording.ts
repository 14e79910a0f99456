import type { Figure } from '../content/figures.js';

const MINUTE = 60;
const HOUR = 3_600;
const DAY = 86_400;

/** A number to three significant digits at most, with thousands apart: `12`, `3.4`, `12,345`. */
export function amount(value: number, most = 3): string {
  if (value === 0) return '0';
  const whole = Math.floor(Math.log10(Math.abs(value))) + 1;
  const digits = Math.max(0, Math.min(4, most - Math.max(whole, 1) + (whole < 1 ? 1 - whole : 0)));
  return value.toLocaleString('en-GB', { maximumFractionDigits: Number.isInteger(value) ? 0 : digits, useGrouping: true });
}

/** `45 s`, `12 min`, `3.4 h`, `2.1 d`. @param seconds from 0. */
export function duration(seconds: number): string {
  if (seconds < 2 * MINUTE) return `${Math.round(seconds)} s`;
  if (seconds < 2 * HOUR) return `${amount(seconds / MINUTE, 2)} min`;
  if (seconds < 3 * DAY) return `${amount(seconds / HOUR)} h`;
  return `${amount(seconds / DAY)} d`;
}

/** `31 h`: time that people spent, which has no days. @param seconds from 0. */
export function hours(seconds: number): string {
  return seconds < 2 * HOUR ? duration(seconds) : `${amount(seconds / HOUR)} h`;
}

/** `21 %`. @param value from 0 to 1. */
export function share(value: number): string {
  return `${amount(value * 100, 2)} %`;
}

/** An exact decimal number with thousands apart: `212,000.50 EUR`. */
export function money(value: string, currency: string): string {
  const [whole = '', fraction] = value.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return `${grouped}${fraction === undefined ? '' : `.${fraction}`} ${currency}`;
}

/** A number in words that people use; where there is none, `not enough data`. */
export function inUnit(value: number | string | null, unit: Figure['unit']): string {
  if (value === null) return 'not enough data';
  if (typeof value === 'string') return money(value, unit);
  switch (unit) {
    case 'SECONDS':
      return duration(value);
    case 'SHARE':
      return share(value);
    case 'PER_DAY':
      return `${amount(value, 2)} a day`;
    case 'RATIO':
      return `${amount(value)} times`;
    case 'CLASSES':
      return `${amount(value)} ${value === 1 ? 'class' : 'classes'}`;
    default:
      return amount(value);
  }
}

/** `[5 min to 30 min]`; with `from` or `to` alone where one bound is missing, and nothing where both are. */
export function interval(lower: number | null, upper: number | null, unit: Figure['unit']): string {
  // The unit of these is said once, with the number itself.
  const bound = (value: number): string => (unit === 'RATIO' || unit === 'PER_DAY' ? amount(value) : inUnit(value, unit));
  if (lower === null && upper === null) return '';
  if (upper === null) return `[from ${bound(lower ?? 0)}]`;
  if (lower === null) return `[to ${bound(upper)}]`;
  return `[${bound(lower)} to ${bound(upper)}]`;
}

/** Names of statistics, sections, reasons and verdicts, as people say them; what is not known here is shown in small letters. */
const names: Readonly<Record<string, string>> = {
  P90: '90th percentile',
  GEOMETRIC_MEAN: 'geometric mean',
  PER_DAY: 'per day',
  DID_NOT_HOLD: 'did not hold',
  TOO_EARLY: 'too early to say',
  NOT_ENOUGH_DATA: 'not enough data',
  WEAK: 'weak evidence',
  RUNNING: 'still running',
  NO_SIGN: 'no sign of unevenness',
  KNOWN_TO_THE_DAY: 'known to the day only',
  END_UNKNOWN: 'end unknown',
  BEGINNING_UNKNOWN: 'beginning unknown',
  ENDS_BEFORE_IT_BEGINS: 'ends before it begins',
  SIDE_EXIT: 'ended by a side exit',
  OF_ANOTHER_KIND: 'of another kind',
};

export function inWords(name: string): string {
  return names[name] ?? name.toLowerCase().replaceAll('_', ' ');
}

/** `2026-01-01 to 2026-03-31`: the days of a window; with times where it does not begin or end with a day. */
export function windowInWords({ from, to }: { readonly from: string; readonly to: string }): string {
  const isWhole = from.endsWith('T00:00:00.000Z') && to.endsWith('T00:00:00.000Z');
  if (!isWhole) return `${momentInWords(from)} to ${momentInWords(to)}`;
  const last = new Date(Date.parse(to) - 1).toISOString().slice(0, 10);
  return from.slice(0, 10) === last ? last : `${from.slice(0, 10)} to ${last}`;
}

/** `2026-04-02 08:00 UTC`. */
export function momentInWords(moment: string): string {
  return `${moment.slice(0, 10)} ${moment.slice(11, 16)} UTC`;
}

export function leftOut(excluded: Figure['excluded']): string {
  return excluded.map(({ reason, count }) => `${amount(count)} ${inWords(reason)}`).join(', ');
}
