import type { DomainCommand } from '#event-sourcing';
import { declaredOnly, entryOnly } from '../incident.errors.js';
import type { IncidentEvent } from '../incident.events.js';
import type { IncidentState } from '../incident.js';
import { textOf } from '../rules.js';

/** An entry should not have been recorded; it stays in the log and leaves the timeline. */
export interface RetractEntry extends DomainCommand<'RetractEntry'> {
  readonly entryId: string;
  readonly reason: string;
}

export function retractEntry(command: RetractEntry, state: IncidentState): readonly IncidentEvent[] {
  const entry = entryOnly(declaredOnly(state), command.entryId);
  return [
    { type: 'EntryRetracted', data: { entryId: command.entryId, reason: textOf('reason', command.reason) }, occurred: entry.occurred },
  ];
}
