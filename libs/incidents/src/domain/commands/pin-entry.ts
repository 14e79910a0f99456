import type { DomainCommand, Occurrence } from '#event-sourcing';
import { declaredOnly, refused } from '../incident.errors.js';
import type { IncidentEvent } from '../incident.events.js';
import { entryOf } from '../incident.js';
import type { IncidentState } from '../incident.js';

/** Marks an entry as one that belongs in the postmortem, or takes the mark away. */
export interface PinEntry extends DomainCommand<'PinEntry'> {
  readonly entryId: string;
  readonly pinned: boolean;
  readonly occurred: Occurrence;
}

export function pinEntry(command: PinEntry, state: IncidentState): readonly IncidentEvent[] {
  const entry = entryOf(declaredOnly(state), command.entryId);
  if (entry === null) throw refused.unknownEntry();
  if (entry.pinned === command.pinned) return [];
  return [{ type: command.pinned ? 'EntryPinned' : 'EntryUnpinned', data: { entryId: command.entryId }, occurred: command.occurred }];
}
