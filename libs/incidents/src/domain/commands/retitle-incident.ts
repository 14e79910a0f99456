import type { DomainCommand, Occurrence } from '#event-sourcing';
import { declaredOnly } from '../incident.errors.js';
import type { IncidentEvent } from '../incident.events.js';
import type { IncidentState } from '../incident.js';
import { inOrder, MAX_TITLE, optionalText, present, textOf } from '../rules.js';

/** Changes the title, the summary or both; what is left out stays. */
export interface RetitleIncident extends DomainCommand<'RetitleIncident'> {
  readonly title?: string;
  readonly summary?: string;
  readonly reason?: string;
  readonly occurred: Occurrence;
}

export function retitleIncident(command: RetitleIncident, state: IncidentState): readonly IncidentEvent[] {
  const incident = declaredOnly(state);
  const title = command.title === undefined ? incident.title : textOf('title', command.title, MAX_TITLE);
  const summary = optionalText('summary', command.summary);
  const newSummary = summary === incident.summary ? undefined : summary;
  if (title === incident.title && newSummary === undefined) return [];
  const reason = optionalText('reason', command.reason);
  return [
    {
      type: 'IncidentRetitled',
      data: { title, ...present('summary', newSummary), ...present('reason', reason) },
      occurred: inOrder(command.occurred),
    },
  ];
}
