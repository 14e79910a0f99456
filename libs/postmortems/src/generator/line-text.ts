import type { IncidentEvent, IncidentKind } from '#incidents/published';
import { className, endedHow, stageBegun, stageName } from './names.js';
import { counted, inline, listed, quote, reasonGiven } from './wording.js';

const declaredText: Readonly<Record<IncidentKind, string>> = { LIVE: 'Detected', RETROSPECTIVE: 'Detected', DRILL: 'The drill began' };

/** What a line of the timeline says, beside its time: somebody's words quoted, Debrief's own plain; people only as their roles. */
export function lineText(event: IncidentEvent): string {
  switch (event.type) {
    case 'IncidentDeclared':
      return declaredText[event.data.kind] + (event.data.kind === 'RETROSPECTIVE' ? '' : `; declared as ${event.data.severity}`);
    case 'IncidentImported':
      return `Imported from ${inline(event.data.source)}`;
    case 'IncidentRetitled':
      return `Retitled: ${quote(event.data.title)}`;
    case 'StageEntered': {
      const { from, to, reason, note } = event.data;
      if (reason !== undefined) return `Fell back from ${stageName(from)} to ${stageName(to)}${reasonGiven(reason)}`;
      return `${stageBegun(to)}${note === undefined ? '' : `; the note given: ${quote(note)}`}`;
    }
    case 'StageTimeCorrected':
      return `Time of ${stageName(event.data.stage)} recorded anew${reasonGiven(event.data.reason)}`;
    case 'IncidentReopened':
      return `Reopened in ${stageName(event.data.to)}${reasonGiven(event.data.reason)}`;
    case 'IncidentEndedEarly':
      return `Ended ${endedHow(event.data.exit)}${reasonGiven(event.data.reason)}`;
    case 'SeverityChanged':
      return `Severity changed from ${event.data.from} to ${event.data.to}${reasonGiven(event.data.reason)}`;
    case 'ImpactStarted':
      return 'Impact began';
    case 'ImpactAssessed': {
      const { customersAffected, notes } = event.data;
      const customers = customersAffected === undefined ? [] : [`${counted(customersAffected, 'customer')} affected`];
      return `Impact assessed: ${[...customers, ...(notes === undefined ? [] : [quote(notes)])].join('; ')}`;
    }
    case 'ServicesAffected':
      return `Services recorded as affected: ${listed(event.data.services.map(inline))}`;
    case 'ServicesCleared':
      return `Services recorded as not affected: ${listed(event.data.services.map(inline))}${reasonGiven(event.data.reason)}`;
    case 'RoleAssigned':
      return `The role of ${inline(event.data.role)} was taken`;
    case 'RoleReleased':
      return `The role of ${inline(event.data.role)} was handed back`;
    case 'EntryRecorded':
      return quote(event.data.text);
    case 'LinkAdded':
      return event.data.title === undefined ? inline(event.data.url) : `${quote(event.data.title)}: ${inline(event.data.url)}`;
    case 'RootCausesClassified':
      return `Root causes classified: ${listed(event.data.classes.map(className))}`;
    case 'DecisionRecorded':
      return `Decided: ${quote(event.data.choice)}, on the question ${quote(event.data.question)}`;
    case 'DecisionAmended':
    case 'DecisionOutcomeRecorded':
    case 'DecisionRetracted':
    case 'EntryCorrected':
    case 'EntryRetracted':
    case 'EntryPinned':
    case 'EntryUnpinned':
      return '';
  }
}
