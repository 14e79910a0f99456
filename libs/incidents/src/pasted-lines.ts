import { DomainError } from '#event-sourcing';
import type { Occurrence } from '#event-sourcing';
import { DateTime, IANAZone } from 'luxon';

/** An entry that a pasted line, with the lines that continue it, gives. */
export interface PastedEntry {
  readonly text: string;
  readonly occurred: Occurrence;
}

export interface PastedOn {
  /** The moment whose day, in `timeZone`, the first line belongs to; ISO 8601 UTC. */
  readonly date: string;
  /** IANA name, such as `Europe/Madrid`. */
  readonly timeZone: string;
}

// "14:05 text", "[14:05:30] text", "14:05 - text", "2026-03-29 14:05 text", "2026-03-29T14:05Z text", "2:05 PM text"
const LINE =
  /^\s*\[?(?:(?<date>\d{4}-\d{2}-\d{2})[T ])?(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d+)?)?\s?(?<half>[ap]m)?\s?(?<offset>Z|UTC|[+-]\d{2}:?\d{2})?\]?(?:\s*[-–—:|]\s+|\s+|$)(?<text>.*)$/i;
const HALF_A_DAY_MINUTES = 12 * 60;

/**
 * Reads what was pasted from a chat: a time and what happened, one a line; a line without a time continues the one before. A time that
 * lies more than half a day before the previous one is of the next day.
 * @throws DomainError INVALID that names the line, where one has no meaning.
 */
export function pastedEntries(lines: string, { date, timeZone }: PastedOn): readonly PastedEntry[] {
  if (!IANAZone.isValidZone(timeZone)) throw invalid(`There is no time zone ${timeZone}.`, 'timeZone');
  let day: DateTime = DateTime.fromISO(date, { zone: timeZone }).startOf('day');
  let previousMinutes = 0;
  const entries: { texts: string[]; occurred: Occurrence; line: number }[] = [];
  lines.split(/\r\n|\r|\n/).forEach((text, index) => {
    const line = index + 1;
    if (text.trim() === '') return;
    const match = LINE.exec(text)?.groups;
    if (match === undefined) {
      const continued = entries.at(-1);
      if (continued === undefined) throw invalid(`Line ${line} does not begin with a time such as 14:05.`);
      continued.texts.push(text.trimEnd());
      return;
    }
    const time = timeOf(match, line);
    if (match['date'] !== undefined) day = dayOf(match['date'], timeZone, line);
    else if (previousMinutes - (time.hour * 60 + time.minute) > HALF_A_DAY_MINUTES) day = day.plus({ days: 1 });
    previousMinutes = time.hour * 60 + time.minute;
    entries.push({ texts: [match['text'] ?? ''], occurred: momentOf(day, time, match['offset'], line), line });
  });
  if (entries.length === 0) throw invalid('There is no line with a time.');
  return entries.map(({ texts, occurred, line }) => {
    const text = texts.join('\n').trim();
    if (text === '') throw invalid(`Line ${line} has a time and says nothing.`);
    return { text, occurred };
  });
}

interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

function timeOf(match: Readonly<Record<string, string | undefined>>, line: number): TimeOfDay {
  const half = match['half']?.toLowerCase();
  const given = Number(match['hour']);
  if (half !== undefined && (given < 1 || given > 12)) throw invalid(`Line ${line}: ${given} ${half} is no hour.`);
  const hour = half === undefined ? given : (given % 12) + (half === 'pm' ? 12 : 0);
  const time = { hour, minute: Number(match['minute']), second: Number(match['second'] ?? '0') };
  if (time.hour > 23 || time.minute > 59 || time.second > 59) throw invalid(`Line ${line} does not begin with a time of day.`);
  return time;
}

function dayOf(date: string, timeZone: string, line: number): DateTime {
  const day = DateTime.fromISO(date, { zone: timeZone });
  if (!day.isValid) throw invalid(`Line ${line}: ${date} is no day.`);
  return day.startOf('day');
}

function momentOf(day: DateTime, time: TimeOfDay, offset: string | undefined, line: number): Occurrence {
  if (offset !== undefined) {
    const zone = /^(z|utc)$/i.test(offset) ? 'utc' : `UTC${offset}`;
    return { at: iso(day.setZone(zone, { keepLocalTime: true }).set(time)), exactness: 'EXACT' };
  }
  const moment = day.set(time);
  // Luxon moves a time that a clock change leaves out; the person who wrote it down cannot have seen it.
  if (moment.hour !== time.hour || moment.minute !== time.minute) {
    throw invalid(`Line ${line}: the clocks in ${day.zoneName ?? 'this time zone'} left this time out on that day.`);
  }
  // In the hour that a clock change repeats nobody can tell which of the two was meant.
  const isAmbiguous = moment.getPossibleOffsets().length > 1;
  return { at: iso(moment), exactness: isAmbiguous ? 'ABOUT' : 'EXACT' };
}

function iso(moment: DateTime): string {
  return moment.toUTC().toISO() ?? '';
}

function invalid(message: string, path = 'lines'): DomainError {
  return new DomainError('INVALID', message, path);
}
