import { DomainError, isDay } from '#event-sourcing';

/** A day, such as `2026-03-01`. @throws DomainError INVALID for anything else. */
export function dayFrom(path: string, text: string): string {
  const day = text.trim();
  if (!isDay(day)) throw new DomainError('INVALID', 'This is a day, such as 2026-03-01.', path);
  return day;
}
