import { pseudonymFrom } from '#event-sourcing';
import type { DomainCommand, Occurrence } from '#event-sourcing';
import { refused } from '../postmortem.errors.js';
import type { PostmortemEvent } from '../postmortem.events.js';
import type { PostmortemState } from '../postmortem.js';

/** Says who sees to it that the postmortem is finished: a pseudonymous id; null: nobody any more. */
export interface AssignPostmortemOwner extends DomainCommand<'AssignPostmortemOwner'> {
  readonly ownerId: string | null;
  readonly occurred: Occurrence;
}

export function assignPostmortemOwner(command: AssignPostmortemOwner, state: PostmortemState): readonly PostmortemEvent[] {
  if (state.status === 'UNDRAFTED') throw refused.undrafted();
  const ownerId = command.ownerId === null ? null : pseudonymFrom('ownerId', command.ownerId);
  if (ownerId === state.ownerId) return [];
  return [{ type: 'PostmortemOwnerAssigned', occurred: command.occurred, data: { ownerId } }];
}
