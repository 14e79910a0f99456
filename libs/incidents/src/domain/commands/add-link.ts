import type { DomainCommand, Occurrence } from '#event-sourcing';
import { declaredOnly, refused } from '../incident.errors.js';
import type { IncidentEvent } from '../incident.events.js';
import type { IncidentState } from '../incident.js';
import { inOrder, MAX_TITLE, MAX_URL, optionalText, present, textOf } from '../rules.js';

export interface AddLink extends DomainCommand<'AddLink'> {
  readonly url: string;
  readonly title?: string;
  readonly occurred: Occurrence;
}

const HTTP_ADDRESS = /^https?:\/\/[^\s/?#]+[^\s]*$/i;

export function addLink(command: AddLink, state: IncidentState): readonly IncidentEvent[] {
  const incident = declaredOnly(state);
  const url = textOf('url', command.url, MAX_URL);
  if (!HTTP_ADDRESS.test(url)) throw refused.notALink();
  const title = optionalText('title', command.title, MAX_TITLE);
  if (incident.links.some((link) => link.url === url && link.title === (title ?? null))) return [];
  return [{ type: 'LinkAdded', data: { url, ...present('title', title) }, occurred: inOrder(command.occurred) }];
}
