import { builtInSections as sections } from './built-in-sections.js';
import type { TemplateTerms } from './template.events.js';

export type BuiltInTemplate = TemplateTerms & { readonly key: string };

/** What incidents get for which there is no other. */
export const LAST_RESORT = 'full';

/**
 * The templates that every installation has from the start, at version 1. Drafts refer to that version, so what stands here and in the
 * built-in sections is edited only where the generator's version rises with it: an installation changes its templates by events, and another
 * built-in one is added under a key of its own.
 */
export const builtInTemplates: readonly BuiltInTemplate[] = [
  {
    key: LAST_RESORT,
    name: 'Full',
    description: 'Everything worth asking about a serious incident, stage by stage. For the incidents that most people will read about.',
    sections: [
      sections.summary,
      sections.impact,
      sections.timeline,
      sections.trigger,
      sections['contributing-factors'],
      sections.detection,
      sections.response,
      sections.mitigation,
      sections.recovery,
      sections.mitigators,
      sections.surprises,
      sections['went-well'],
      sections.precedents,
      sections['open-questions'],
      sections['action-items'],
      sections.decisions,
      sections.evidence,
    ],
    severities: ['SEV1', 'SEV2'],
  },
  {
    key: 'lightweight',
    name: 'Lightweight',
    description: 'The least that others can learn from. For incidents with little or no impact.',
    sections: [
      sections.summary,
      sections.impact,
      sections.timeline,
      sections['contributing-factors'],
      sections['went-well'],
      sections.precedents,
      sections['action-items'],
      sections.evidence,
    ],
    severities: ['SEV3', 'SEV4', 'SEV5'],
  },
  {
    key: 'security',
    name: 'Security',
    description:
      'The full template, and what an attack, a leak or abuse raises beside it. For whoever names it; mind who may read the document.',
    sections: [
      sections.summary,
      sections.impact,
      sections.exposure,
      sections.timeline,
      sections.trigger,
      sections['contributing-factors'],
      sections.detection,
      sections.response,
      sections.containment,
      sections.mitigation,
      sections.eradication,
      sections.recovery,
      sections.notifications,
      sections.mitigators,
      sections.surprises,
      sections['went-well'],
      sections.precedents,
      sections['open-questions'],
      sections['action-items'],
      sections.decisions,
      sections.evidence,
    ],
    severities: [],
  },
];

/** A built-in template by its key; null where there is none. */
export function builtInTemplate(key: string): BuiltInTemplate | null {
  return builtInTemplates.find((template) => template.key === key) ?? null;
}
