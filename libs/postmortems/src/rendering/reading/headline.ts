import type { Occurrence } from '#event-sourcing';
import { elapsed, grouped, stamp } from '../../generator/wording.js';
import type { ViewedIncident } from '../postmortem-view.js';

/** What stands above a postmortem, as names and values. */
export interface HeadlineFact {
  readonly name: string;
  readonly value: string;
}

/** The durations that readers look for first, counted from when harm began; only those that are known. */
export function keyFigures({ impactStarted, detected, mitigated, recovered, customersAffected }: ViewedIncident): readonly HeadlineFact[] {
  const since = (name: string, end: Occurrence | null): readonly HeadlineFact[] => {
    if (impactStarted === null || end === null) return [];
    const between = elapsed(impactStarted, end);
    if (between.kind === 'KNOWN') return [{ name, value: abbreviated(between.words) }];
    // Where one of the two is only about known, 0 s would say more than that.
    return between.kind === 'SAME' && !between.isAbout ? [{ name, value: '0 s' }] : [];
  };
  return [
    ...since('Time to detect', detected),
    ...since('Time to mitigate', mitigated),
    ...since('Time to recover', recovered),
    ...(customersAffected === null ? [] : [{ name: 'Customers affected', value: grouped(customersAffected) }]),
  ];
}

/** When what happened, and to which services. */
export function incidentFacts(incident: ViewedIncident): readonly HeadlineFact[] {
  const at = (name: string, occurred: Occurrence | null): readonly HeadlineFact[] =>
    occurred === null ? [] : [{ name, value: stamp(occurred) }];
  return [
    ...(incident.services.length === 0 ? [] : [{ name: 'Services', value: incident.services.join(', ') }]),
    ...at('Impact began', incident.impactStarted),
    ...at('Detected', incident.detected),
    ...at('Harm stopped', incident.mitigated),
    ...at('Back to normal', incident.recovered),
  ];
}

const abbreviations = { day: 'd', hour: 'h', minute: 'min', second: 's' } as const;

/** `1 hour 5 minutes` as `1 h 5 min`. */
export function abbreviated(words: string): string {
  return words.replace(/\b(day|hour|minute|second)s?\b/g, (_, unit: keyof typeof abbreviations) => abbreviations[unit]);
}
