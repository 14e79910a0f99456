import { DomainError } from '#event-sourcing';

/** Every refusal of a service's commands. */
export const refused = {
  unknownService: (key: string) => new DomainError('NOT_FOUND', `Nobody has described or named a service ${JSON.stringify(key)}.`, 'key'),
  empty: (path: string) => new DomainError('INVALID', 'This must say something.', path),
  tooLong: (path: string, length: number, limit: number) =>
    new DomainError('INVALID', `This has ${length} characters; ${limit} is the limit.`, path),
  notOneLine: (path: string) => new DomainError('INVALID', 'This is one line of text, without control characters.', path),
  notATier: (most: number) => new DomainError('INVALID', `A tier is a whole number from 1 (the most important) to ${most}.`, 'tier'),
  tooManyRunbooks: (count: number, limit: number) =>
    new DomainError('INVALID', `These are ${count} runbooks; ${limit} is the limit.`, 'runbooks'),
  notALink: (path: string) =>
    new DomainError('INVALID', 'A runbook is linked by an http or https address, without a user name or password in it.', path),
};
