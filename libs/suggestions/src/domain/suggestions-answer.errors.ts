import { DomainError } from '#event-sourcing';

export const MAX_NOTE = 50_000;
export const MAX_CLASSES = 200;

/** Everything for which an answer to suggestions is refused. */
export const refused = {
  unknownIncident: () => new DomainError('NOT_FOUND', 'There is no such incident.', 'incidentId'),
  nothingSuggested: () =>
    new DomainError('INVALID', 'Nothing is suggested for this incident, so there is nothing to accept. Answer CORRECTED.', 'answer'),
  notSuggested: (key: string) =>
    new DomainError('INVALID', `The class ${JSON.stringify(key)} was not among those suggested. Answer CORRECTED.`, 'classes'),
  correctedToNothing: () => new DomainError('INVALID', 'Say which classes hold instead.', 'classes'),
  ignoredWithClasses: () => new DomainError('INVALID', 'Who ignores suggestions gives no classes. Answer CORRECTED.', 'classes'),
  tooManyClasses: (count: number) => new DomainError('INVALID', `These are ${count} classes; ${MAX_CLASSES} is the limit.`, 'classes'),
};
