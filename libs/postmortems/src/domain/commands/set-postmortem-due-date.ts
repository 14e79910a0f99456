import { optionalTextFrom } from '#event-sourcing';
import type { DomainCommand, Occurrence } from '#event-sourcing';
import { MAX_REMARK, refused } from '../postmortem.errors.js';
import type { PostmortemEvent } from '../postmortem.events.js';
import type { PostmortemState } from '../postmortem.js';

/** Says when the postmortem is due, whatever its incident's severity says (ISO 8601 UTC); null: as the severity says. */
export interface SetPostmortemDueDate extends DomainCommand<'SetPostmortemDueDate'> {
  readonly dueAt: string | null;
  readonly reason?: string;
  readonly occurred: Occurrence;
}

export function setPostmortemDueDate(command: SetPostmortemDueDate, state: PostmortemState): readonly PostmortemEvent[] {
  if (state.status === 'UNDRAFTED') throw refused.undrafted();
  const { dueAt, occurred } = command;
  const reason = optionalTextFrom('reason', command.reason, MAX_REMARK);
  if (dueAt === state.dueAt) return [];
  return [{ type: 'PostmortemDueDateSet', occurred, data: { dueAt, ...(reason === undefined ? {} : { reason }) } }];
}
