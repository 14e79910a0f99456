import { DomainError } from '#event-sourcing';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day, such as `2026-03-01`. @throws DomainError INVALID for anything else. */
export function dayFrom(path: string, text: string): string {
  const day = text.trim();
  const moment = DAY.test(day) ? Date.parse(`${day}T00:00:00.000Z`) : Number.NaN;
  // Date.parse takes the 30th of February for the 2nd of March.
  if (Number.isNaN(moment) || new Date(moment).toISOString().slice(0, 10) !== day) {
    throw new DomainError('INVALID', 'This is a day, such as 2026-03-01.', path);
  }
  return day;
}
