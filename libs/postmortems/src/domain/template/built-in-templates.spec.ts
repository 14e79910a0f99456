import { checkLanguage } from '#blameless-language';
import { describe, expect, it } from '@jest/globals';
import { builtInTemplates, LAST_RESORT } from './built-in-templates.js';
import { sectionContents } from './template.events.js';

const sections = builtInTemplates.flatMap((template) => template.sections);

describe('the built-in templates', () => {
  it('have one for each severity, and the full one has everything that Debrief can fill a section with', () => {
    expect(builtInTemplates.flatMap(({ severities }) => severities).sort()).toEqual(['SEV1', 'SEV2', 'SEV3', 'SEV4', 'SEV5']);
    const full = builtInTemplates.find(({ key }) => key === LAST_RESORT);
    expect(full?.sections.map(({ content }) => content)).toEqual(sectionContents);
  });

  it('call a section the same in every template', () => {
    const distinct = (values: readonly (string | null)[]) => new Set(values.filter((value) => value !== null)).size;
    const keys = distinct(sections.map(({ key }) => key));
    expect(distinct(sections.map((section) => JSON.stringify(section)))).toBe(keys);
    expect(distinct(sections.map(({ heading }) => heading))).toBe(keys);
    expect(sectionContents.length).toBe(distinct(sections.map(({ content }) => content)));
  });

  it('ask how things were, never for reasons of a person or for persons', () => {
    for (const { prompts } of sections) {
      expect(prompts.length).toBeGreaterThan(0);
      for (const prompt of prompts) {
        expect(prompt).toMatch(/^(How|What|Which|Where|Through which) .*\?$/);
        expect(prompt).not.toMatch(/\bwhy\b|\bwhom?\b/i);
      }
    }
  });

  it('keep the language that the authors are asked for', () => {
    for (const { heading, prompts } of sections) {
      expect([heading, ...prompts].flatMap((words) => checkLanguage(words))).toEqual([]);
    }
  });
});
