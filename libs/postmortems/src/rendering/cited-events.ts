import type { ActionItemEvent } from '#action-items/published';
import type { RecordedEvent } from '#event-sourcing';
import { describeEvent } from '#incidents/published';
import type { IncidentEvent } from '#incidents/published';
import type { DocumentStatement, PostmortemDocument } from '../read-models/document/document.js';
import type { CitedEvent } from './postmortem-view.js';

/** The ids of all events that the document cites anywhere: in what it says, in what would change, and in what has changed. */
export function citedIds({ sections, changes }: PostmortemDocument): ReadonlySet<string> {
  const statements: readonly DocumentStatement[] = [
    ...sections.flatMap((section) => [...section.statements, ...(section.change?.before ?? []), ...(section.change?.now ?? [])]),
    ...changes.flatMap(({ before, after }) => [...before, ...after]),
  ];
  return new Set(statements.flatMap(({ citations }) => citations));
}

export function citedIncidentEvent(recorded: RecordedEvent<IncidentEvent>): CitedEvent {
  return cited(recorded, describeEvent(recorded.event));
}

export function citedActionItemEvent(recorded: RecordedEvent<ActionItemEvent>): CitedEvent {
  return cited(recorded, describeActionItemEvent(recorded.event));
}

function cited({ id, event, recordedAt }: RecordedEvent, text: string): CitedEvent {
  return { id, type: event.type, occurred: event.occurred, recordedAt, text };
}

function describeActionItemEvent(event: ActionItemEvent): string {
  const because = (reason: string | undefined): string => (reason === undefined ? '' : `: ${reason}`);
  switch (event.type) {
    case 'ActionItemProposed':
      return `Action proposed: ${event.data.title}`;
    case 'ActionItemRevised':
      return `Action revised: ${event.data.terms.title}`;
    case 'ActionItemAccepted':
      return 'Action accepted';
    case 'ActionItemCompleted':
      return `Action completed: ${event.data.note}`;
    case 'ActionItemVerified':
      return `Action verified: ${event.data.note}`;
    case 'ActionItemReopened':
      return `Action taken up again${because(event.data.reason)}`;
    case 'ActionItemDropped':
      return `Action dropped${because(event.data.reason)}`;
  }
}
