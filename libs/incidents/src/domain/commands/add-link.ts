import type { DomainCommand, Occurrence } from '#event-sourcing';
import { declaredOnly } from '../incident.errors.js';
import type { IncidentEvent } from '../incident.events.js';
import type { IncidentState } from '../incident.js';
import { addressOf, inOrder, MAX_TITLE, optionalText, present } from '../rules.js';

export interface AddLink extends DomainCommand<'AddLink'> {
  readonly url: string;
  readonly title?: string;
  readonly occurred: Occurrence;
}

export function addLink(command: AddLink, state: IncidentState): readonly IncidentEvent[] {
  const incident = declaredOnly(state);
  const url = addressOf('url', command.url);
  const title = optionalText('title', command.title, MAX_TITLE);
  if (incident.links.some((link) => link.url === url && link.title === (title ?? null))) return [];
  return [{ type: 'LinkAdded', data: { url, ...present('title', title) }, occurred: inOrder(command.occurred) }];
}
