import { DomainError } from '#event-sourcing';

/** Every refusal of a service's commands, besides those of texts. */
export const refused = {
  unknownService: (key: string) => new DomainError('NOT_FOUND', `Nobody has described or named a service ${JSON.stringify(key)}.`, 'key'),
  notATier: (most: number) => new DomainError('INVALID', `A tier is a whole number from 1 (the most important) to ${most}.`, 'tier'),
  tooManyRunbooks: (count: number, limit: number) =>
    new DomainError('INVALID', `These are ${count} runbooks; ${limit} is the limit.`, 'runbooks'),
  notALink: (path: string) =>
    new DomainError('INVALID', 'A runbook is linked by an http or https address, without a user name or password in it.', path),
};
