import { DomainError } from '#event-sourcing';

/** How long the text of a section may be, in UTF-16 units: as JSON it is then well below what an append may hold. */
export const MAX_SECTION_TEXT = 100_000;

/** Everything for which a command about a postmortem is refused. */
export const refused = {
  unknownIncident: () => new DomainError('NOT_FOUND', 'There is no such incident.', 'incidentId'),
  undrafted: () => new DomainError('NOT_FOUND', 'This incident has no postmortem yet. Draft it first: use draftPostmortem.', 'incidentId'),
  unknownSection: (section: string, keys: readonly string[]) =>
    new DomainError('INVALID', `There is no section ${JSON.stringify(section)}. The sections are ${keys.join(', ')}.`, 'section'),
  empty: (path: string) => new DomainError('INVALID', 'A section needs some words.', path),
  tooLong: (path: string, length: number, limit: number) =>
    new DomainError('INVALID', `The text has ${length} characters; a section has at most ${limit}.`, path),
};
