import { DomainError } from '#event-sourcing';

/** How long the text of a section may be, in UTF-16 units: as JSON it is then well below what an append may hold. */
export const MAX_SECTION_TEXT = 100_000;
/** How long a comment, a note or a reason may be, in UTF-16 units. */
export const MAX_REMARK = 10_000;
export const MAX_CITATIONS = 200;
export const MAX_REVIEWERS = 50;
/** So many findings of one text are recorded; a text with more has other worries. */
export const MAX_FINDINGS = 1_000;

/** Everything for which a command about a postmortem is refused. */
export const refused = {
  unknownIncident: () => new DomainError('NOT_FOUND', 'There is no such incident.', 'incidentId'),
  undrafted: () => new DomainError('NOT_FOUND', 'This incident has no postmortem yet. Draft it first: use draftPostmortem.', 'incidentId'),
  unknownSection: (section: string, keys: readonly string[]) =>
    new DomainError('INVALID', `There is no section ${JSON.stringify(section)}. The sections are ${keys.join(', ')}.`, 'section'),
  unknownCitation: (index: number) =>
    new DomainError('INVALID', 'This is the id of no event of the incident or of its action items.', `citations.${index}`),
  unknownStatement: () => new DomainError('INVALID', 'There is no such statement in this section.', 'statementId'),
  unknownComment: () => new DomainError('NOT_FOUND', 'There is no such comment.', 'commentId'),
  unknownEdition: () => new DomainError('NOT_FOUND', 'It was not published so often.', 'number'),
  noSuchFinding: () => new DomainError('INVALID', 'The language check does not find this. See languageFindings.', 'rule'),
  notTheseWords: () => new DomainError('INVALID', 'These words do not stand there in what was written in this section.', 'span'),
  empty: (path: string) => new DomainError('INVALID', 'A section needs some words.', path),
  tooLong: (path: string, length: number, limit: number) =>
    new DomainError('INVALID', `The text has ${length} characters; a section has at most ${limit}.`, path),
  tooMany: (path: string, count: number, limit: number) =>
    new DomainError('INVALID', `There are ${count} of these; ${limit} is the limit.`, path),
  notInReview: () => new DomainError('ILLEGAL', 'It is not in review. Request a review first: use requestPostmortemReview.'),
  nothingToReview: (edition: number) =>
    new DomainError('ILLEGAL', `Edition ${edition} is published, and nothing has changed since. Edit a section or draft it again first.`),
  unapproved: (missing: number) =>
    new DomainError(
      'ILLEGAL',
      `${missing} of its reviewers ${missing === 1 ? 'has' : 'have'} not approved what stands now. Ask them, or say why it is published withoutApproval.`,
    ),
  changesOpen: (open: number) =>
    new DomainError(
      'ILLEGAL',
      `${open} ${open === 1 ? 'request for changes is' : 'requests for changes are'} neither resolved nor approved by who made it. Resolve it, or say why it is published withoutApproval.`,
    ),
  publishedAlready: (edition: number) =>
    new DomainError(
      'ILLEGAL',
      `Edition ${edition} is published already, and nothing has changed since. Advance the incident to CLOSED instead.`,
      'closeLearning',
    ),
  learningNotReached: () =>
    new DomainError('ILLEGAL', 'The incident is not in LEARNING, so publishing cannot close it. Advance it first.', 'closeLearning'),
};
