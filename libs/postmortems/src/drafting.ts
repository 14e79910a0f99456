import { Inject, Injectable } from '@nestjs/common';
import type { Draft } from './domain/postmortem.events.js';
import type { DraftTemplate } from './domain/template/template.js';
import type { TemplateSection } from './domain/template/template.events.js';
import type { DraftFacts } from './generator/draft-facts.js';
import { foldedFacts } from './generator/folded-facts.js';
import { generateDraft } from './generator/generate-draft.js';
import { FIRST_TEMPLATE } from './read-models/document/postmortem-document.js';
import { TemplateDirectory } from './read-models/templates/template-directory.js';

/** Generates drafts with the template that is asked for. */
@Injectable()
export class Drafting {
  constructor(@Inject(TemplateDirectory) private readonly templates: TemplateDirectory) {}

  /**
   * A new draft: with the newest version of the template that is named, or else of the one that stands, or else of what suits the incident.
   * Null where the incident does not exist.
   * @param asKnownAt ISO 8601 UTC: what suits the incident is chosen from the templates of then; null: of now. @throws DomainError INVALID for an unknown or retired template.
   */
  async anew(facts: DraftFacts, named: string | null, standing: Draft | null, asKnownAt: string | null = null): Promise<Draft | null> {
    const incident = foldedFacts(facts.events);
    if (incident === null) return null;
    const kept = named === null && standing !== null ? await this.#kept(standing) : null;
    return generateDraft(facts, kept ?? (await this.templates.choose(incident, named, asKnownAt)));
  }

  /** What these facts would give in place of a draft: by its own version of its template, so that only facts make a difference. */
  async compared(facts: DraftFacts, standing: Draft): Promise<Draft> {
    const template = (await this.#own(standing)) ?? (await this.templates.find(FIRST_TEMPLATE));
    return (template === null ? null : generateDraft(facts, template)) ?? standing;
  }

  /**
   * The keys of a draft's sections that a new draft would have otherwise, or not at all, since its template has a newer version; null where
   * the sections are the same. Sections that the newer version adds or moves leave the set empty.
   */
  async retemplated(standing: Draft): Promise<ReadonlySet<string> | null> {
    const [own, next] = [await this.#own(standing), await this.#kept(standing)];
    if (own === null || next === null || own.version === next.version) return null;
    const isThere = new Set(next.sections.map(termsOf));
    const others = own.sections.filter((section) => !isThere.has(termsOf(section))).map(({ key }) => key);
    const isSame = own.sections.map(termsOf).join() === next.sections.map(termsOf).join();
    return isSame ? null : new Set(others);
  }

  #own({ template, templateVersion }: Draft): Promise<DraftTemplate | null> {
    return template === undefined ? Promise.resolve(null) : this.templates.find(template, templateVersion);
  }

  /** A template that was retired stays with the documents that have it. */
  async #kept({ template, templateVersion }: Draft): Promise<DraftTemplate | null> {
    if (template === undefined) return null;
    const newest = await this.templates.find(template);
    return newest?.retired === false ? newest : this.templates.find(template, templateVersion);
  }
}

function termsOf({ key, heading, content, prompts }: TemplateSection): string {
  return JSON.stringify([key, heading, content, prompts]);
}
