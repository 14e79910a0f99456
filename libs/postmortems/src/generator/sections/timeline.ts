import type { TimelineLine } from '#incidents/published';
import type { GeneratedStatement } from '../../domain/postmortem.events.js';
import type { KnownIncident } from '../known-incident.js';
import { entryLabel } from '../names.js';
import { lineSentence } from './entries.js';

/** A line of the timeline as a statement; `isKept`: it is left out last where a draft cannot hold them all. */
export interface TimelineStatement {
  readonly line: TimelineLine;
  readonly statement: GeneratedStatement;
  readonly isKept: boolean;
}

/**
 * Everything that happened, oldest first. Left out: what was done to the record and not in the incident (links, classes), and
 * a start of impact that is known better by now, and stages
 * that are only inferred, whose times are those of the next.
 */
export function timelineStatements(known: KnownIncident): readonly TimelineStatement[] {
  return known.lines
    .filter((line) => happened(known, line))
    .map((line) => ({ line, statement: lineSentence(known, line), isKept: line.pinned || entryLabel(line.kind) === null }));
}

function happened({ byId, facts }: KnownIncident, line: TimelineLine): boolean {
  if (line.kind === 'LINK' || line.kind === 'ROOT_CAUSES') return false;
  const event = byId.get(line.id)?.event;
  if (event?.type === 'ImpactStarted') return line.eventIds.includes(facts.impactStarted?.eventId ?? '');
  return event?.type !== 'StageEntered' || facts.visits.every(({ eventIds, inferred }) => eventIds[0] !== line.id || !inferred);
}
