import type { ActionItemEvent } from '#action-items/published';
import type { RecordedEvent } from '#event-sourcing';
import { describeEvent } from '#incidents/published';
import type { IncidentEvent } from '#incidents/published';
import { lineText } from '../generator/line-text.js';
import { axisName, className, stageHeading } from '../generator/names.js';
import { capitalised, listed } from '../generator/wording.js';
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
  return cited(recorded, wordsOf(recorded.event));
}

export function citedActionItemEvent(recorded: RecordedEvent<ActionItemEvent>): CitedEvent {
  return cited(recorded, describeActionItemEvent(recorded.event));
}

/** As the document itself says it; somebody's words without quotation marks, for all of a footnote is a quotation. */
function wordsOf(event: IncidentEvent): string {
  switch (event.type) {
    case 'IncidentDeclared': {
      const { kind, severity, title } = event.data;
      return `${kind === 'RETROSPECTIVE' ? 'Recorded' : 'Declared'} as ${severity}: ${title}`;
    }
    case 'StageEntered':
      return event.data.inferred ? `${stageHeading(event.data.to)}, inferred from a later stage` : lineText(event);
    case 'StageTimeCorrected':
    case 'IncidentReopened':
    case 'IncidentEndedEarly':
    case 'ImpactAssessed':
    case 'RoleAssigned':
    case 'RoleReleased':
      return lineText(event);
    case 'RootCausesClassified': {
      const { axis, classes } = event.data;
      return `${capitalised(axisName(axis))}: ${classes.length === 0 ? 'none' : listed(classes.map(className))}`;
    }
    default:
      return describeEvent(event);
  }
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
