import { DomainError } from '#event-sourcing';

export const MAX_KEY = 60;
export const MAX_NAME = 120;
export const MAX_DESCRIPTION = 2_000;
export const MAX_REASON = 2_000;
/** As long as the catalogue lets an owning team be called. */
export const MAX_TEAM = 200;
export const MAX_SECTIONS = 40;
export const MAX_HEADING = 120;
export const MAX_PROMPTS = 20;
export const MAX_PROMPT = 1_000;
/** All prompts of a template together, in UTF-16 units: as JSON a template is then well below what an append may hold. */
export const MAX_ALL_PROMPTS = 100_000;

/** Everything for which a command about a template is refused, beside what is wrong with a single text. */
export const refused = {
  unknownTemplate: (key: string) => new DomainError('NOT_FOUND', `There is no template ${JSON.stringify(key)}.`, 'key'),
  notToDraftWith: (key: string, inUse: readonly string[]) =>
    new DomainError('INVALID', `There is no template ${JSON.stringify(key)} in use. Those in use are ${inUse.join(', ')}.`, 'template'),
  notAKey: (path: string) =>
    new DomainError('INVALID', `A key has 1 to ${MAX_KEY} lower-case letters, digits and single dashes, such as went-well.`, path),
  noSections: () => new DomainError('INVALID', 'A template has at least one section.', 'sections'),
  tooMany: (path: string, count: number, limit: number) =>
    new DomainError('INVALID', `There are ${count} here; ${limit} is the limit.`, path),
  repeated: (path: string) => new DomainError('INVALID', 'Another section of this template is called so already.', path),
  tooLong: (length: number) =>
    new DomainError('INVALID', `The prompts have ${length} characters together; ${MAX_ALL_PROMPTS} is the limit.`, 'sections'),
};
