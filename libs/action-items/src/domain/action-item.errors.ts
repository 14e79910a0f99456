import { DomainError } from '#event-sourcing';
import type { ActionItemState, KnownActionItem } from './action-item.js';

export const MAX_TITLE = 500;
/** Of an owner, and of a team. */
export const MAX_OWNER = 200;
export const MAX_END_STATE = 2_000;
export const MAX_LINK = 2_000;
export const MAX_NOTE = 50_000;
export const MAX_ADDRESSES = 50;
export const MAX_SERVICES = 200;
/** Of a service's key. */
export const MAX_KEY = 200;

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
  typeless: () => new DomainError('INVALID', 'An action item has a type, which can be changed but not taken away.', 'type'),
  notALink: () => new DomainError('INVALID', 'A link is an http or https address, without a user name or a password.', 'link'),
  tooManyAddresses: (count: number) =>
    new DomainError('INVALID', `These are ${count} classes; ${MAX_ADDRESSES} is the limit.`, 'addresses'),
  tooManyServices: (count: number) => new DomainError('INVALID', `These are ${count} services; ${MAX_SERVICES} is the limit.`, 'services'),
  completed: () => new DomainError('ILLEGAL', 'The action item is completed already. If it is not done after all: use reopenActionItem.'),
  dropped: () => new DomainError('ILLEGAL', 'The action item was dropped. Propose it again if it is to be done after all.'),
  revisedOnceCompleted: () => new DomainError('ILLEGAL', 'The action item is completed. Reopen it first: use reopenActionItem.'),
  notCompleted: () => new DomainError('ILLEGAL', 'The action item is not completed. Complete it first: use completeActionItem.'),
  nothingToReopen: () => new DomainError('ILLEGAL', 'The action item is still to be done, so there is nothing to reopen.'),
  verified: () => new DomainError('ILLEGAL', 'The action item is verified already, with another note.', 'note'),
};

/** @throws DomainError NOT_FOUND unless the item was proposed. */
export function proposedOnly(state: ActionItemState): KnownActionItem {
  if (state.status === 'UNKNOWN') throw refused.unknownActionItem();
  return state;
}
