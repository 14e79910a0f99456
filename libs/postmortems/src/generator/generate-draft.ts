import type { Draft, GeneratedSection, GeneratedStatement } from '../domain/postmortem.events.js';
import type { SectionContent, TemplateSection } from '../domain/template/template.events.js';
import type { DraftTemplate } from '../domain/template/template.js';
import type { DraftFacts } from './draft-facts.js';
import { fitted, fittedSection, fittedTimeline, shareOf } from './fitting.js';
import { knownIncident } from './known-incident.js';
import type { KnownIncident } from './known-incident.js';
import { questionsOf } from './questions.js';
import { actionItems } from './sections/action-items.js';
import { contributingFactors, trigger } from './sections/causes.js';
import { comparedElsewhere } from './sections/compared.js';
import { decisions } from './sections/decisions.js';
import { evidence } from './sections/evidence.js';
import { impact } from './sections/impact.js';
import { mitigators } from './sections/mitigators.js';
import { openQuestions } from './sections/open-questions.js';
import { precedents } from './sections/precedents.js';
import { detection, mitigation, recovery, response } from './sections/stages.js';
import { summary } from './sections/summary.js';
import { surprises } from './sections/surprises.js';
import { timelineStatements } from './sections/timeline.js';
import { inline } from './wording.js';

/** One higher whenever the same facts and template would give other bytes. */
export const GENERATOR_VERSION = 5;

/**
 * The draft that the facts give: a pure function of them, of the template and of {@link GENERATOR_VERSION}. It collates and computes, and
 * concludes nothing; every statement cites events of the incident or of its action items, and what the facts leave open is a question. As
 * JSON it is always below what an append may hold, however long the incident. Null when the incident was not declared.
 */
export function generateDraft(facts: DraftFacts, template: DraftTemplate): Draft | null {
  const known = knownIncident(facts);
  if (known === null) return null;
  const questions = questionsOf(known, template.sections);
  const has = new Set(template.sections.map(({ content }) => content));
  return {
    title: inline(known.facts.title),
    draftedFromPosition: latestPosition(known),
    incidentVersion: known.facts.version,
    generatorVersion: GENERATOR_VERSION,
    template: template.key,
    templateVersion: template.version,
    sections: template.sections.map((section) => filled(section, known, has, questions(section), shareOf(section, template.sections))),
  };
}

/** @param has what the sections of the template are about. */
type Contents = (known: KnownIncident, has: ReadonlySet<SectionContent | null>) => readonly GeneratedStatement[];

/** What only people know of has no statements of Debrief's. */
const nothing: Contents = () => [];

const contents: Readonly<Record<Exclude<SectionContent, 'TIMELINE'>, Contents>> = {
  SUMMARY: summary,
  IMPACT: (known, has) => [...impact(known), ...comparedElsewhere(known, has)],
  TRIGGER: trigger,
  CONTRIBUTING_FACTORS: contributingFactors,
  DETECTION: detection,
  RESPONSE: response,
  MITIGATION: mitigation,
  RECOVERY: recovery,
  MITIGATORS: mitigators,
  SURPRISES: surprises,
  WENT_WELL: nothing,
  PRECEDENTS: precedents,
  OPEN_QUESTIONS: openQuestions,
  ACTION_ITEMS: actionItems,
  DECISIONS: decisions,
  EVIDENCE: evidence,
};

function filled(
  section: TemplateSection,
  known: KnownIncident,
  has: ReadonlySet<SectionContent | null>,
  questions: readonly string[],
  share: number,
): GeneratedSection {
  const { content } = section;
  if (content === 'TIMELINE') return fittedSection(section, questions, share, (room) => fittedTimeline(timelineStatements(known), room));
  const statements = content === null ? [] : contents[content](known, has);
  return fittedSection(section, questions, share, (room) => fitted(statements, room));
}

/** Of the incident's last event, or of the last one of its action items, whichever is later in the store. */
function latestPosition({ facts, actionItems: items }: KnownIncident): string {
  return items.reduce((latest, { position }) => (BigInt(position) > BigInt(latest) ? position : latest), facts.position);
}
