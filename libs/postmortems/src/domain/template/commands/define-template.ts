import type { DomainCommand, Occurrence } from '#event-sourcing';
import { requireKey, termsOf } from '../template-terms.js';
import type { GivenTerms } from '../template-terms.js';
import type { TemplateDefined, TemplateTerms } from '../template.events.js';
import { knownTemplate } from '../template.js';
import type { KnownTemplate, TemplateState } from '../template.js';

/** Says the whole of what a template is from now on: a new one, or the next version of one that exists. A retired one is back in use. */
export interface DefineTemplate extends DomainCommand<'DefineTemplate'>, GivenTerms {
  readonly key: string;
  readonly occurred: Occurrence;
}

export function defineTemplate(command: DefineTemplate, state: TemplateState): readonly TemplateDefined[] {
  const { key, occurred } = command;
  requireKey('key', key);
  const terms = termsOf(command);
  const before = knownTemplate(state, key);
  if (before !== null && !before.retired && saysTheSame(before, terms)) return [];
  return [{ type: 'TemplateDefined', occurred, data: { key, version: (before?.version ?? 0) + 1, ...terms } }];
}

function saysTheSame(before: KnownTemplate, { name, description, sections, severities, team }: TemplateTerms): boolean {
  const isSame = before.name === name && before.description === (description ?? null) && before.team === (team ?? null);
  return isSame && before.severities.join() === severities.join() && wordsOf(before.sections) === wordsOf(sections);
}

function wordsOf(sections: TemplateTerms['sections']): string {
  return JSON.stringify(sections.map(({ key, heading, content, prompts }) => [key, heading, content, prompts]));
}
