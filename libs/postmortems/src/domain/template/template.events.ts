import type { DomainEvent } from '#event-sourcing';

export const sectionContents = [
  'SUMMARY',
  'IMPACT',
  'TIMELINE',
  'TRIGGER',
  'CONTRIBUTING_FACTORS',
  'DETECTION',
  'RESPONSE',
  'MITIGATION',
  'RECOVERY',
  'MITIGATORS',
  'SURPRISES',
  'WENT_WELL',
  'PRECEDENTS',
  'OPEN_QUESTIONS',
  'ACTION_ITEMS',
  'DECISIONS',
  'EVIDENCE',
] as const;
/** What Debrief can fill a section with. */
export type SectionContent = (typeof sectionContents)[number];

export const templateSeverities = ['SEV1', 'SEV2', 'SEV3', 'SEV4', 'SEV5'] as const;
export type TemplateSeverity = (typeof templateSeverities)[number];

/** A section that a template asks for. `key` is stable: an author's words belong to it. */
export interface TemplateSection {
  readonly key: string;
  readonly heading: string;
  /** What the facts are collated into; null: only people write here. */
  readonly content: SectionContent | null;
  /** Questions for the author. */
  readonly prompts: readonly string[];
}

/** A template as it is from one version on. */
export interface TemplateTerms {
  readonly name: string;
  readonly description?: string;
  readonly sections: readonly TemplateSection[];
  /** Incidents of these severities use it when nobody names another; empty: only who names it. */
  readonly severities: readonly TemplateSeverity[];
  /** Only incidents with a service of this team use it by themselves (as the catalogue has its owning team); left out: those of any. */
  readonly team?: string;
}

/** The first version of a template, or the next one; version 1 of a built-in template is not in the log. */
export type TemplateDefined = DomainEvent<'TemplateDefined', { readonly key: string; readonly version: number } & TemplateTerms>;

/** Nothing is drafted with it any more; what was, stays. */
export type TemplateRetired = DomainEvent<'TemplateRetired', { readonly key: string; readonly reason?: string }>;

export type TemplateEvent = TemplateDefined | TemplateRetired;
