import { lineFrom, optionalTextFrom } from '#event-sourcing';
import {
  MAX_ALL_PROMPTS,
  MAX_DESCRIPTION,
  MAX_HEADING,
  MAX_KEY,
  MAX_NAME,
  MAX_PROMPT,
  MAX_PROMPTS,
  MAX_SECTIONS,
  MAX_TEAM,
  refused,
} from './template.errors.js';
import { templateSeverities } from './template.events.js';
import type { TemplateSection, TemplateTerms } from './template.events.js';

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** @throws DomainError INVALID unless the key is one that a template or a section may have. */
export function requireKey(path: string, key: string): void {
  if (key.length > MAX_KEY || !KEY.test(key)) throw refused.notAKey(path);
}

/** What somebody says of a template; null for what it has not. */
export interface GivenTerms extends Pick<TemplateTerms, 'name' | 'sections' | 'severities'> {
  readonly description: string | null;
  readonly team: string | null;
}

/**
 * The terms as they are recorded: lines without the space around them, severities once each, in their order.
 * @throws DomainError INVALID for what a template cannot have.
 */
export function termsOf({ name, description, sections, severities, team }: GivenTerms): TemplateTerms {
  const words = optionalTextFrom('description', description, MAX_DESCRIPTION);
  return {
    name: lineFrom('name', name, MAX_NAME),
    ...(words === undefined ? {} : { description: words }),
    sections: sectionsOf(sections),
    severities: templateSeverities.filter((severity) => severities.includes(severity)),
    ...(team === null || team.trim() === '' ? {} : { team: lineFrom('team', team, MAX_TEAM) }),
  };
}

function sectionsOf(given: readonly TemplateSection[]): readonly TemplateSection[] {
  if (given.length === 0) throw refused.noSections();
  if (given.length > MAX_SECTIONS) throw refused.tooMany('sections', given.length, MAX_SECTIONS);
  const sections = given.map(sectionOf);
  requireDistinct(sections);
  const length = sections.flatMap(({ prompts }) => prompts).reduce((sum, prompt) => sum + prompt.length, 0);
  if (length > MAX_ALL_PROMPTS) throw refused.tooLong(length);
  return sections;
}

function sectionOf({ key, heading, content, prompts }: TemplateSection, index: number): TemplateSection {
  const path = `sections.${index}`;
  requireKey(`${path}.key`, key);
  if (prompts.length > MAX_PROMPTS) throw refused.tooMany(`${path}.prompts`, prompts.length, MAX_PROMPTS);
  return {
    key,
    heading: lineFrom(`${path}.heading`, heading, MAX_HEADING),
    content,
    prompts: prompts.map((prompt, at) => lineFrom(`${path}.prompts.${at}`, prompt, MAX_PROMPT)),
  };
}

/** An author names a section by its key or, in whatever case, by its heading: neither may mean two. */
function requireDistinct(sections: readonly TemplateSection[]): void {
  const seen = new Set<string>();
  for (const [index, { key, heading }] of sections.entries()) {
    const called = heading.toLowerCase();
    if (seen.has(key)) throw refused.repeated(`sections.${index}.key`);
    if (called !== key && seen.has(called)) throw refused.repeated(`sections.${index}.heading`);
    seen.add(key).add(called);
  }
}
