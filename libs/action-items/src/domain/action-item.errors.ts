import { DomainError } from '#event-sourcing';
import type { ActionItemState, KnownActionItem } from './action-item.js';

export const MAX_TITLE = 500;
export const MAX_OWNER = 200;
export const MAX_NOTE = 50_000;
export const MAX_ADDRESSES = 50;

/** Everything for which a command about an action item is refused. */
export const refused = {
  unknownActionItem: () => new DomainError('NOT_FOUND', 'There is no such action item.', 'id'),
  unknownIncident: () => new DomainError('NOT_FOUND', 'There is no such incident.', 'incidentId'),
  unknownClass: (key: string, index: number) =>
    new DomainError('INVALID', `There is no root-cause class ${JSON.stringify(key)}. See rootCauseClasses.`, `addresses.${index}`),
  overtaken: () => new DomainError('CONFLICT', 'Others propose items for this incident faster than this one can be recorded. Try again.'),
  numberTaken: () => new DomainError('CONFLICT', 'This action item exists already.'),
  empty: (path: string) => new DomainError('INVALID', `The ${path} needs some words.`, path),
  tooLong: (path: string, length: number, limit: number) =>
    new DomainError('INVALID', `The ${path} has ${length} characters; ${limit} is the limit.`, path),
  tooManyAddresses: (count: number) =>
    new DomainError('INVALID', `These are ${count} classes; ${MAX_ADDRESSES} is the limit.`, 'addresses'),
  completed: () => new DomainError('ILLEGAL', 'The action item is completed already.'),
  dropped: () => new DomainError('ILLEGAL', 'The action item was dropped. Propose it again if it is to be done after all.'),
};

/** @throws DomainError NOT_FOUND unless the item was proposed. */
export function proposedOnly(state: ActionItemState): KnownActionItem {
  if (state.status === 'UNKNOWN') throw refused.unknownActionItem();
  return state;
}
