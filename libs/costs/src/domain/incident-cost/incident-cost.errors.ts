import { DomainError } from '#event-sourcing';

export const MAX_NOTE = 2_000;
export const MAX_REASON = 2_000;
/** Of an incident; all are read with it. */
export const MAX_COSTS = 200;

/** Everything for which a command about the cost of an incident is refused, besides its texts and numbers. */
export const refused = {
  unknownIncident: () => new DomainError('NOT_FOUND', 'There is no such incident.', 'incidentId'),
  unknownCost: () => new DomainError('NOT_FOUND', 'No such cost was recorded for this incident.', 'costId'),
  nothing: () => new DomainError('INVALID', 'A cost is greater than 0.', 'amount'),
  taken: () => new DomainError('CONFLICT', 'Something else was recorded under this id.', 'costId'),
  tooMany: () => new DomainError('ILLEGAL', `An incident has ${MAX_COSTS} costs at most. Retract some, and record their sum.`),
};
