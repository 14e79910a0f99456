import { builtInTemplate } from './built-in-templates.js';
import { refused } from './template.errors.js';
import type { TemplateEvent, TemplateSection, TemplateSeverity, TemplateTerms } from './template.events.js';

/** What a draft needs of a template: which one it is, and the sections in reading order. */
export interface DraftTemplate {
  readonly key: string;
  readonly version: number;
  readonly sections: readonly TemplateSection[];
}

/** A version of a template, and whether the template is retired by now. */
export interface KnownTemplate extends DraftTemplate {
  readonly status: 'KNOWN';
  readonly name: string;
  readonly description: string | null;
  /** In the order of severities; empty: only who names it uses it. */
  readonly severities: readonly TemplateSeverity[];
  /** The owning team of the services whose incidents use it by themselves; null: those of any. */
  readonly team: string | null;
  readonly retired: boolean;
}

/** A built-in template is UNKNOWN, too, as long as its stream is empty: see {@link knownTemplate}. */
export type TemplateState = { readonly status: 'UNKNOWN' } | KnownTemplate;

export const initialState: TemplateState = { status: 'UNKNOWN' };

/** The stream of one template. */
export function templateStream(key: string): string {
  return `postmortemTemplate-${key}`;
}

/** The template that a stream's state, or else the program itself, gives; null where there is none. */
export function knownTemplate(state: TemplateState, key: string): KnownTemplate | null {
  if (state.status === 'KNOWN') return state;
  const builtIn = builtInTemplate(key);
  return builtIn === null ? null : templateOf(key, 1, builtIn);
}

/** @throws DomainError NOT_FOUND where there is no such template. */
export function requireKnownTemplate(state: TemplateState, key: string): KnownTemplate {
  const known = knownTemplate(state, key);
  if (known === null) throw refused.unknownTemplate(key);
  return known;
}

export function evolve(state: TemplateState, event: TemplateEvent): TemplateState {
  switch (event.type) {
    case 'TemplateDefined':
      return templateOf(event.data.key, event.data.version, event.data);
    case 'TemplateRetired': {
      const known = knownTemplate(state, event.data.key);
      return known === null ? state : { ...known, retired: true };
    }
  }
}

function templateOf(key: string, version: number, { name, description, sections, severities, team }: TemplateTerms): KnownTemplate {
  const rest = { description: description ?? null, team: team ?? null };
  return { status: 'KNOWN', key, version, name, ...rest, sections, severities, retired: false };
}
