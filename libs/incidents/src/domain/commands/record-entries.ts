import type { DomainCommand, Occurrence } from '#event-sourcing';
import { declaredOnly, refused } from '../incident.errors.js';
import type { EntryKind, IncidentEvent } from '../incident.events.js';
import type { IncidentState } from '../incident.js';
import { inOrder, textOf } from '../rules.js';

export const MAX_ENTRIES = 1_000;

/** Records entries: all of them or none. */
export interface RecordEntries extends DomainCommand<'RecordEntries'> {
  readonly entries: readonly { readonly kind: EntryKind; readonly text: string; readonly occurred: Occurrence }[];
}

export function recordEntries(command: RecordEntries, state: IncidentState): readonly IncidentEvent[] {
  declaredOnly(state);
  if (command.entries.length > MAX_ENTRIES) throw refused.tooMany('lines', command.entries.length, MAX_ENTRIES);
  return command.entries.map(({ kind, text, occurred }, index): IncidentEvent => ({
    type: 'EntryRecorded',
    data: { kind, text: textOf(command.entries.length === 1 ? 'text' : `lines, entry ${index + 1}`, text) },
    occurred: inOrder(occurred),
  }));
}
