import type { IncidentEvent } from '../../domain/incident.events.js';

/** An event as a short English line, without names: people appear as the roles they held. */
export function describeEvent(event: IncidentEvent): string {
  const because = (reason: string | undefined): string => (reason === undefined ? '' : `: ${reason}`);
  switch (event.type) {
    case 'IncidentDeclared':
      return `Declared as ${event.data.severity}: ${event.data.title}`;
    case 'IncidentImported':
      return `Imported from ${event.data.source}`;
    case 'IncidentRetitled':
      return `Retitled: ${event.data.title}`;
    case 'StageEntered':
      return `${event.data.to} entered${event.data.inferred ? ' (inferred)' : ''}${because(event.data.reason ?? event.data.note)}`;
    case 'StageTimeCorrected':
      return `Time of ${event.data.stage} corrected${because(event.data.reason)}`;
    case 'IncidentReopened':
      return `Reopened in ${event.data.to}${because(event.data.reason)}`;
    case 'IncidentEndedEarly':
      return `Ended as ${event.data.exit}${because(event.data.reason)}`;
    case 'SeverityChanged':
      return `Severity changed from ${event.data.from} to ${event.data.to}${because(event.data.reason)}`;
    case 'ImpactStarted':
      return 'Impact began';
    case 'ImpactAssessed':
      return impactText(event.data);
    case 'ServicesAffected':
      return `Services affected: ${event.data.services.join(', ')}`;
    case 'ServicesCleared':
      return `Services not affected after all: ${event.data.services.join(', ')}${because(event.data.reason)}`;
    case 'RoleAssigned':
      return `The role ${event.data.role} was taken`;
    case 'RoleReleased':
      return `The role ${event.data.role} was handed back`;
    case 'EntryRecorded':
      return event.data.text;
    case 'EntryCorrected':
      return `Entry corrected${because(event.data.reason)}`;
    case 'EntryRetracted':
      return `Entry retracted${because(event.data.reason)}`;
    case 'EntryPinned':
      return 'Entry pinned';
    case 'EntryUnpinned':
      return 'Entry unpinned';
    case 'LinkAdded':
      return event.data.title === undefined ? event.data.url : `${event.data.title}: ${event.data.url}`;
    case 'RootCausesClassified':
      return `Classified on ${event.data.axis}: ${event.data.classes.length === 0 ? 'none' : event.data.classes.join(', ')}`;
    case 'DecisionRecorded':
      return `Decided: ${event.data.choice} (${event.data.question})`;
    case 'DecisionAmended':
      return `Decision amended${because(event.data.reason)}`;
    case 'DecisionOutcomeRecorded':
      return `What came of a decision: ${event.data.outcome}`;
    case 'DecisionRetracted':
      return `Decision retracted${because(event.data.reason)}`;
  }
}

function impactText(data: { readonly customersAffected?: number; readonly notes?: string }): string {
  const customers =
    data.customersAffected === undefined
      ? []
      : [`${data.customersAffected} ${data.customersAffected === 1 ? 'customer' : 'customers'} affected`];
  return ['Impact', [...customers, ...(data.notes === undefined ? [] : [data.notes])].join('; ')].join(': ');
}
