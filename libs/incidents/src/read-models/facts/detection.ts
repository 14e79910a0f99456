import type { IncidentEvent } from '../../domain/incident.events.js';

/**
 * The time that a history was imported with in the place of one of detection: ISO 8601 UTC, and null where its source tells when that was.
 * What a source tells is a moment or a day, so that only a time from elsewhere is about.
 */
export function standInOf({ data }: Extract<IncidentEvent, { type: 'IncidentImported' }>): string | null {
  const told = data.told.stages.find(({ stage }) => stage === 'DETECTION');
  return told?.occurred.exactness === 'ABOUT' ? told.occurred.at : null;
}

/**
 * Whether a time of detection is the one that stands in for it, and not what somebody has said since. Durations from or to such a time would
 * be 0, or those of something else.
 * @param standIn as the latest import left it, see {@link standInOf}; undefined where there is none.
 */
export function standsIn<Moment extends string | number>(at: Moment, isAbout: boolean, standIn: Moment | undefined): boolean {
  return isAbout && at === standIn;
}
