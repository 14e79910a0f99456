import { DomainError } from '#event-sourcing';
import type { TakenDecision } from './decisions.js';
import type { SideExit, Stage } from './incident.events.js';
import { decisionOf, entryOf } from './incident.js';
import type { DeclaredIncident, IncidentState, KnownEntry } from './incident.js';

/** Every refusal of an incident's commands, besides those of texts. */
export const refused = {
  unknownIncident: () => new DomainError('NOT_FOUND', 'No incident has this id.', 'incidentId'),
  alreadyDeclared: () => new DomainError('CONFLICT', 'An incident with this id was declared already.'),
  tooMany: (path: string, count: number, limit: number) => new DomainError('INVALID', `These are ${count}; ${limit} is the limit.`, path),
  rangeBackwards: (path: string) => new DomainError('INVALID', 'The end of the range lies before its beginning.', path),
  fallingBack: (from: Stage, to: Stage) =>
    new DomainError('ILLEGAL', `The incident is in ${from}. Going back to ${to} needs a reason: use reopenIncident.`, 'to'),
  notAFallBack: (from: Stage, to: Stage) =>
    new DomainError('ILLEGAL', `The incident is in ${from}; ${to} does not lie behind it. Use advanceIncident.`, 'to'),
  reopeningAhead: (stage: Stage) =>
    new DomainError('ILLEGAL', `The incident ended in ${stage}. Reopen it there or in an earlier stage, then advance it.`, 'to'),
  reopeningToClosed: () => new DomainError('ILLEGAL', 'An incident is reopened in an earlier stage than CLOSED.', 'to'),
  ended: (exit: SideExit | null) =>
    new DomainError('ILLEGAL', `The incident ended as ${exit ?? 'CLOSED'}. Reopen it first: use reopenIncident.`),
  otherIncidentNeeded: (exit: SideExit) =>
    new DomainError('INVALID', `An incident that ends as ${exit} names the other incident.`, 'otherIncidentId'),
  otherIncidentIsItself: () => new DomainError('INVALID', 'An incident is not its own duplicate or part.', 'otherIncidentId'),
  unknownEntry: () => new DomainError('NOT_FOUND', 'The incident has no such entry, or it was retracted.', 'entryId'),
  nothingToCorrect: () => new DomainError('INVALID', 'A correction gives a text, a time or both.', 'text'),
  isADecision: () => new DomainError('ILLEGAL', 'This is a decision, not an entry: use amendDecision or retractDecision.', 'entryId'),
  unknownDecision: () => new DomainError('NOT_FOUND', 'The incident has no such decision, or it was retracted.', 'decisionId'),
  nothingToAmend: () =>
    new DomainError('INVALID', 'An amendment gives something that is known better: a part of the decision, or its time.'),
  outcomeBeforeDecided: () => new DomainError('INVALID', 'Nothing came of the decision before it was taken.', 'occurredAt'),
  raisedAfterDecided: () => new DomainError('INVALID', 'The question came up after it had been decided.', 'raisedAt'),
  notInLearning: (stage: Stage) =>
    new DomainError('ILLEGAL', `The incident is in ${stage}. The learning stage is closed from LEARNING: use advanceIncident first.`),
  unknownVisit: (stage: Stage) => new DomainError('NOT_FOUND', `The incident has not been in ${stage}.`, 'stage'),
  roleNotHeld: () => new DomainError('NOT_FOUND', 'Nobody with this id holds this role.', 'personId'),
  notACount: (path: string) => new DomainError('INVALID', 'This is a whole number, zero or more.', path),
  notALink: (path: string) => new DomainError('INVALID', 'A link is an http or https address.', path),
  severalTriggers: () => new DomainError('INVALID', 'An incident has one trigger. Further ones are contributing factors.', 'classes'),
  unknownEvidence: (id: string) => new DomainError('INVALID', `The incident has no event ${id}.`, 'evidence'),
};

/** @throws DomainError NOT_FOUND unless the incident was declared. */
export function declaredOnly(state: IncidentState): DeclaredIncident {
  if (state.status === 'UNKNOWN') throw refused.unknownIncident();
  return state;
}

/** @throws DomainError NOT_FOUND unless the incident has the entry; ILLEGAL where the id is a decision's. */
export function entryOnly(incident: DeclaredIncident, entryId: string): KnownEntry {
  const entry = entryOf(incident, entryId);
  if (entry !== null) return entry;
  throw decisionOf(incident, entryId) === null ? refused.unknownEntry() : refused.isADecision();
}

/** @throws DomainError NOT_FOUND unless the incident has the decision. */
export function decisionOnly(incident: DeclaredIncident, decisionId: string): TakenDecision {
  const decision = decisionOf(incident, decisionId);
  if (decision === null) throw refused.unknownDecision();
  return decision;
}
