import { DomainError } from '#event-sourcing';

export const MAX_KEY = 60;
export const MAX_NAME = 200;
export const MAX_DESCRIPTION = 2_000;
export const MAX_REASON = 2_000;
export const MAX_VALUES = 200;
export const MAX_DAYS = 3_650;
export const MAX_SECONDS = MAX_DAYS * 86_400;

/** Everything for which a command about a metric is refused, besides its texts. */
export const refused = {
  unknownMetric: (key: string) => new DomainError('NOT_FOUND', `There is no metric ${JSON.stringify(key)}. See metrics.`, 'key'),
  notAKey: () =>
    new DomainError('INVALID', `A key has 1 to ${MAX_KEY} lower-case letters, digits and single dashes, such as time-to-page.`, 'key'),
  keyTaken: (key: string) =>
    new DomainError(
      'CONFLICT',
      `There is a metric ${JSON.stringify(key)} that says something else. Revise it, or take another key.`,
      'key',
    ),
  retired: () => new DomainError('ILLEGAL', 'The metric was retired. Define another one.', 'key'),
  missing: (path: string, kind: string) => new DomainError('INVALID', `A ${kind} needs this.`, path),
  outOfPlace: (path: string, kind: string) => new DomainError('INVALID', `A ${kind} has no such thing.`, path),
  notBehind: () =>
    new DomainError('INVALID', 'A duration ends behind its beginning; one from COMMITTED ends with DEPLOYED, and no other does.', 'to'),
  notOfThisKind: (path: string, kind: string) => new DomainError('INVALID', `This is not for a ${kind}.`, path),
  notDays: () => new DomainError('INVALID', `A number of days is a whole one from 1 to ${MAX_DAYS}.`, 'days'),
  notSeconds: () => new DomainError('INVALID', `A limit is a whole number of seconds from 1 to ${MAX_SECONDS}.`, 'within'),
  notOfLimit: () => new DomainError('INVALID', 'SHARE_WITHIN goes with a limit, and a limit with SHARE_WITHIN.', 'within'),
  tooMany: (path: string, count: number) => new DomainError('INVALID', `These are ${count} values; ${MAX_VALUES} is the limit.`, path),
  changedMeanwhile: (version: number) =>
    new DomainError('CONFLICT', `The metric was changed since you read it: it is at version ${version}. Read it again.`, 'expectedVersion'),
  causedOnly: () => new DomainError('INVALID', 'What begins with a deployment is only of incidents that one caused.', 'population'),
};
