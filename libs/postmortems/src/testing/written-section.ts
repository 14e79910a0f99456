import { recorded } from '#incidents/testing';
import type { IncidentEvent } from '#incidents/published';
import type { GeneratedStatement } from '../domain/postmortem.events.js';
import type { SectionContent } from '../domain/template/template.events.js';
import { noHistory } from '../generator/draft-facts.js';
import type { DraftFacts } from '../generator/draft-facts.js';
import { generateDraft } from '../generator/generate-draft.js';

interface Written {
  readonly texts: readonly string[];
  readonly questions: readonly string[];
  readonly statements: readonly GeneratedStatement[];
}

/** What a template without prompts gets in the section with that content; `beside`: what else it has sections for. */
export function written(content: SectionContent, facts: Partial<DraftFacts>, beside: readonly SectionContent[] = []): Written {
  const sections = [content, ...beside].map((one) => ({ key: one, heading: one, content: one, prompts: [] }));
  const draft = generateDraft({ events: [], actionItems: [], history: noHistory, ...facts }, { key: 'test', version: 1, sections });
  const { statements = [], questions = [] } = draft?.sections[0] ?? {};
  return { texts: statements.map(({ text }) => text), questions, statements };
}

/** The same of these events. */
export const writtenOf = (content: SectionContent, events: readonly IncidentEvent[], more: Partial<DraftFacts> = {}): Written =>
  written(content, { events: recorded(events), ...more });
