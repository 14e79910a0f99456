import type { MeasurementName } from '#incidents/published';
import type { GeneratedStatement } from '../../domain/postmortem.events.js';
import { MOST_COMPARED } from '../draft-facts.js';
import type { ServiceDurations } from '../draft-facts.js';
import type { KnownIncident } from '../known-incident.js';
import { statement } from '../statement.js';
import { duration, grouped, inline } from '../wording.js';

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
  const ninetieth = count < LEAST_FOR_P90 ? '' : `, and one in ten ${duration(p90)} or longer`;
  return (
    `Of the ${which}${grouped(count)} earlier incidents of ${inline(service)}, half took ${duration(median)} or longer ` +
    `${spans[measurement]}${ninetieth}`
  );
}
