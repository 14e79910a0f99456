import type { MeasurementName, Stage } from '#incidents/published';
import type { GeneratedStatement } from '../../domain/postmortem.events.js';
import type { SectionContent } from '../../domain/template/template.events.js';
import { MOST_COMPARED } from '../draft-facts.js';
import type { ServiceDurations } from '../draft-facts.js';
import { impactStart, reached } from '../known-incident.js';
import type { KnownIncident, Timed } from '../known-incident.js';
import { statement } from '../statement.js';
import { duration, grouped, inline } from '../wording.js';
import { elapsedSentence, spans as spansOfStages } from './elapsed-sentences.js';
import type { Ends } from './elapsed-sentences.js';

/** Fewer earlier values say nothing of what is usual; below the second, one in ten of them would be no value at all. */
const LEAST_FOR_MEDIAN = 5;
const LEAST_FOR_P90 = 10;

const spans: Readonly<Record<MeasurementName, string>> = {
  TIME_TO_DETECT: 'from the start of impact to detection',
  TIME_TO_RESPOND: 'from detection to response',
  TIME_TO_MITIGATE: 'from the start of impact to the end of harm',
  TIME_TO_RECOVER: 'from the start of impact to normal service',
  TIME_TO_LEARN: 'from normal service to the closing of the incident',
};

/** How long the same took in earlier incidents of its services; nothing where this one's duration is not known. */
export function compared(known: KnownIncident, name: MeasurementName): readonly GeneratedStatement[] {
  const measured = known.measurements.get(name);
  if (measured?.state !== 'RECORDED' || known.facts.kind === 'DRILL') return [];
  return known.history.durations
    .filter(({ measurement, count }) => measurement === name && count >= LEAST_FOR_MEDIAN)
    .map((durations) => statement(sentenceOf(durations), measured.eventIds));
}

function sentenceOf({ service, measurement, count, median, p90 }: ServiceDurations): string {
  const which = count >= MOST_COMPARED ? 'latest ' : '';
  const of = `Of the ${which}${grouped(count)} earlier incidents of ${inline(service)}, `;
  const span = spans[measurement];
  const isTailKnown = count >= LEAST_FOR_P90;
  // Histories often give one time for two things, and “0 seconds or longer” says nothing.
  if (median === 0) {
    const share = isTailKnown && p90 === 0 ? 'nine in ten' : 'half';
    const rest = isTailKnown && p90 > 0 ? `, and one in ten as taking ${duration(p90)} or longer` : '';
    return `${of}${share} or more are recorded as taking no time ${span}${rest}`;
  }
  return `${of}half took ${duration(median)} or longer ${span}${isTailKnown ? `, and one in ten ${duration(p90)} or longer` : ''}`;
}

/** The comparisons that no section of a template tells, because it has none for that stage; with the duration, where that is not told either. */
export function comparedElsewhere(known: KnownIncident, has: ReadonlySet<SectionContent | null>): readonly GeneratedStatement[] {
  return [
    ...(has.has('DETECTION') ? [] : told(known, 'TIME_TO_DETECT', 'DETECTION', spansOfStages.impactToDetection, impactStart(known))),
    ...(has.has('RESPONSE')
      ? []
      : told(known, 'TIME_TO_RESPOND', 'RESPONSE', spansOfStages.detectionToResponse, reached(known, 'DETECTION'))),
    ...(has.has('MITIGATION') ? [] : compared(known, 'TIME_TO_MITIGATE')),
    ...(has.has('RECOVERY') ? [] : compared(known, 'TIME_TO_RECOVER')),
  ];
}

function told(known: KnownIncident, name: MeasurementName, stage: Stage, ends: Ends, from: Timed | null): readonly GeneratedStatement[] {
  const comparisons = compared(known, name);
  const to = reached(known, stage);
  return comparisons.length === 0 || to === null ? comparisons : [elapsedSentence(from, to, ends), ...comparisons];
}
