import type { TemplateSection } from '../domain/template/template.events.js';
import { invitations } from './invitations.js';
import type { KnownIncident } from './known-incident.js';
import { missingFacts } from './open-points.js';

/**
 * The questions of a section: those of the template, then what the facts leave open there. A section of open questions gathers all that
 * could be recorded.
 */
export function questionsOf(known: KnownIncident, sections: readonly TemplateSection[]): (section: TemplateSection) => readonly string[] {
  const has = new Set(sections.map(({ content }) => content));
  const missing = missingFacts(known);
  const all = [...missing, ...invitations(known)].map(({ question, homes }) => ({ question, home: homes.find((home) => has.has(home)) }));
  return ({ content, prompts }) => {
    const open =
      content === 'OPEN_QUESTIONS'
        ? missing.map(({ question }) => question)
        : all.filter(({ home }) => home !== undefined && home === content).map(({ question }) => question);
    return [...new Set([...prompts, ...open])];
  };
}
