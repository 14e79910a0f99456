import { optionalTextFrom } from '#event-sourcing';
import type { DomainCommand, Occurrence } from '#event-sourcing';
import { MAX_REASON } from '../template.errors.js';
import type { TemplateRetired } from '../template.events.js';
import { requireKnownTemplate } from '../template.js';
import type { TemplateState } from '../template.js';

/** Takes a template out of use for new drafts; what was drafted with it stays as it is. */
export interface RetireTemplate extends DomainCommand<'RetireTemplate'> {
  readonly key: string;
  readonly reason: string | null;
  readonly occurred: Occurrence;
}

export function retireTemplate({ key, occurred, ...command }: RetireTemplate, state: TemplateState): readonly TemplateRetired[] {
  if (requireKnownTemplate(state, key).retired) return [];
  const reason = optionalTextFrom('reason', command.reason, MAX_REASON);
  return [{ type: 'TemplateRetired', occurred, data: { key, ...(reason === undefined ? {} : { reason }) } }];
}
