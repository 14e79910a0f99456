import type { DomainCommand, Occurrence } from '#event-sourcing';
import { declaredOnly, refused } from '../incident.errors.js';
import type { IncidentEvent } from '../incident.events.js';
import { decisionOf, entryOf } from '../incident.js';
import type { IncidentState } from '../incident.js';
import { inOrder } from '../rules.js';

/** Marks an entry, or a decision, as one that belongs in the postmortem, or takes the mark away. */
export interface PinEntry extends DomainCommand<'PinEntry'> {
  readonly entryId: string;
  readonly pinned: boolean;
  readonly occurred: Occurrence;
}

export function pinEntry(command: PinEntry, state: IncidentState): readonly IncidentEvent[] {
  const incident = declaredOnly(state);
  const entry = entryOf(incident, command.entryId) ?? decisionOf(incident, command.entryId);
  if (entry === null) throw refused.unknownEntry();
  if (entry.pinned === command.pinned) return [];
  const type = command.pinned ? 'EntryPinned' : 'EntryUnpinned';
  return [{ type, data: { entryId: command.entryId }, occurred: inOrder(command.occurred) }];
}
