import { DomainError } from '#event-sourcing';
import type { Stretch } from './requests.js';

const HOUR_MS = 3_600_000;
export const MIN_STRETCH_MS = HOUR_MS;
export const MAX_STRETCH_MS = 366 * 24 * HOUR_MS;

/** Everything for which a command about requests is refused, besides its texts. */
export const refused = {
  notAStretch: () => new DomainError('INVALID', 'The end of a stretch lies behind its beginning.', 'to'),
  tooShort: () => new DomainError('INVALID', 'A stretch is an hour long at least.', 'to'),
  tooLong: () => new DomainError('INVALID', 'A stretch is 366 days long at most.', 'to'),
  notACount: () => new DomainError('INVALID', `A number of requests is a whole one from 0 to ${Number.MAX_SAFE_INTEGER}.`, 'requests'),
  overlaps: ({ from, to }: Stretch) =>
    new DomainError('ILLEGAL', `This overlaps the stretch from ${from} to ${to}. Record that one again, or retract it first.`, 'from'),
  unknownStretch: () => new DomainError('NOT_FOUND', 'No requests were recorded for exactly this stretch.', 'from'),
};
