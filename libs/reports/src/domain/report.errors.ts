import { DomainError } from '#event-sourcing';

export const MAX_TITLE = 200;
export const MAX_REASON = 2_000;
export const MAX_KEY = 200;
export const MAX_VALUES = 200;
export const MAX_METRICS = 40;
export const MAX_DAYS = 1_100;

/** Everything for which a command about a report is refused, besides its texts. */
export const refused = {
  unknownReport: () => new DomainError('NOT_FOUND', 'There is no such report. See reports.', 'reportId'),
  notBehind: () => new DomainError('INVALID', 'The window ends behind its beginning.', 'to'),
  tooLong: () => new DomainError('INVALID', `A window has at most ${MAX_DAYS} days.`, 'to'),
  notBegun: () => new DomainError('INVALID', 'The window has not begun: there is nothing to report of it.', 'from'),
  tooMany: (path: string, count: number, limit: number) =>
    new DomainError('INVALID', `These are ${count} values; ${limit} is the limit.`, path),
  teamOrServices: () => new DomainError('INVALID', 'A report is of services or of a team, not of both.', 'team'),
  teamWithoutServices: (team: string) =>
    new DomainError('INVALID', `The catalogue has no service that the team ${JSON.stringify(team)} owns.`, 'team'),
  unknownMetric: (key: string) => new DomainError('INVALID', `There is no metric ${JSON.stringify(key)}. See metrics.`, 'metrics'),
  notNarrowedTo: (key: string) =>
    new DomainError('INVALID', `The metric ${JSON.stringify(key)} cannot be narrowed to severities. Leave it or them out.`, 'metrics'),
  tooLarge: (bytes: number, limit: number) =>
    new DomainError('INVALID', `The report would take ${bytes} bytes; ${limit} is the limit. Ask for fewer metrics, or a shorter window.`),
  restless: () =>
    new DomainError(
      'CONFLICT',
      'The record changed each time while the report was computed, so it would be of no one position. Try again.',
    ),
  withdrawn: () => new DomainError('ILLEGAL', 'The report was withdrawn already, for another reason.', 'reportId'),
};
