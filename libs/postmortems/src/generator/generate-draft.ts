import type { RecordedEvent } from '#event-sourcing';
import type { IncidentEvent } from '#incidents/published';
import type { Draft } from '../domain/postmortem.events.js';
import { fitted, fittedTimeline } from './fitting.js';
import { knownIncident } from './known-incident.js';
import { impact } from './sections/impact.js';
import { severityAndRoles } from './sections/severity-and-roles.js';
import { detection, mitigation, recovery, response } from './sections/stages.js';
import { summary } from './sections/summary.js';
import { timelineStatements } from './sections/timeline.js';
import { inline } from './wording.js';

/** One higher whenever the same events would give other bytes. */
export const GENERATOR_VERSION = 1;
/** One higher whenever the sections, their order or their headings change. */
export const TEMPLATE_VERSION = 1;

/**
 * The draft that an incident's recorded events give: a pure function of them, of {@link GENERATOR_VERSION} and of
 * {@link TEMPLATE_VERSION}. It collates and computes, and concludes nothing; every statement cites events of the incident.
 * As JSON it is always below what an append may hold, however long the incident. Null when the incident was not declared.
 */
export function generateDraft(events: readonly RecordedEvent<IncidentEvent>[]): Draft | null {
  const known = knownIncident(events);
  if (known === null) return null;
  return {
    title: inline(known.facts.title),
    draftedFromPosition: known.facts.position,
    incidentVersion: known.facts.version,
    generatorVersion: GENERATOR_VERSION,
    templateVersion: TEMPLATE_VERSION,
    sections: [
      { key: 'summary', heading: 'Summary', statements: fitted(summary(known)) },
      { key: 'impact', heading: 'Impact', statements: fitted(impact(known)) },
      { key: 'timeline', heading: 'Timeline', statements: fittedTimeline(timelineStatements(known)) },
      { key: 'detection', heading: 'Detection', statements: fitted(detection(known)) },
      { key: 'response', heading: 'Response', statements: fitted(response(known)) },
      { key: 'mitigation', heading: 'Mitigation', statements: fitted(mitigation(known)) },
      { key: 'recovery', heading: 'Recovery', statements: fitted(recovery(known)) },
      { key: 'severity-and-roles', heading: 'Severity and roles', statements: fitted(severityAndRoles(known)) },
    ],
  };
}
