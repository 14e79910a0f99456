import type { CauseAxis, CauseLabels } from '#incidents/published';
import type { GeneratedStatement } from '../../domain/postmortem.events.js';
import { eventsOf } from '../known-incident.js';
import type { KnownIncident } from '../known-incident.js';
import { className } from '../names.js';
import { statement } from '../statement.js';
import { listed, quote } from '../wording.js';
import { lineSentence } from './entries.js';

/** What somebody classified as the change or the condition that set it off, and what they named as evidence. */
export function trigger(known: KnownIncident): readonly GeneratedStatement[] {
  return classifiedWithEvidence(known, 'TRIGGER', 'Classified as its trigger');
}

/** What somebody classified as contributing, what the imported history calls a cause, and what was thought at the time. */
export function contributingFactors(known: KnownIncident): readonly GeneratedStatement[] {
  return [
    ...classifiedWithEvidence(known, 'CONTRIBUTING_FACTOR', 'Classified as contributing'),
    ...calledByTheSource(known),
    ...known.lines.filter(({ line }) => line.kind === 'HYPOTHESIS').map(({ line }) => lineSentence(known, line)),
  ];
}

/** The labels on one axis; undefined where there are none. */
export function labelsOf({ facts }: KnownIncident, axis: CauseAxis): CauseLabels | undefined {
  return facts.causes.find((cause) => cause.axis === axis);
}

/** What somebody classified the incident as on one axis. */
export function classified(known: KnownIncident, axis: CauseAxis, words: string): readonly GeneratedStatement[] {
  const labels = labelsOf(known, axis);
  if (labels === undefined) return [];
  const note = labels.note === null ? '' : `; the note given: ${quote(labels.note)}`;
  return [statement(`${words}: ${listed(labels.classes.map(className))}${note}`, [labels.eventId])];
}

function classifiedWithEvidence(known: KnownIncident, axis: CauseAxis, words: string): readonly GeneratedStatement[] {
  return [...classified(known, axis, words), ...namedAsEvidence(known, axis)];
}

/** What was named as evidence for a label, where the timeline has it. */
export function namedAsEvidence(known: KnownIncident, axis: CauseAxis): readonly GeneratedStatement[] {
  const labels = labelsOf(known, axis);
  if (labels === undefined) return [];
  const named = new Set(labels.evidence);
  return known.lines
    .filter(({ line }) => named.has(line.id))
    .map(({ line }) => {
      const { text, citations } = lineSentence(known, line);
      return statement(`Named as evidence for it: ${text}`, [labels.eventId], citations);
    });
}

function calledByTheSource(known: KnownIncident): readonly GeneratedStatement[] {
  const imported = eventsOf(known, 'IncidentImported').at(-1);
  if (imported === undefined || imported.event.data.labels.length === 0) return [];
  return [statement(`The imported history is labelled ${listed(imported.event.data.labels.map(quote))}`, [imported.id])];
}
