import type { TimelineLine } from '#incidents/published';
import type { GeneratedStatement } from '../../domain/postmortem.events.js';
import type { KnownIncident } from '../known-incident.js';
import { entryLabel } from '../names.js';
import { under } from '../statement.js';
import { lineSentence } from './entries.js';

/** A line of the timeline as a statement; `isKept`: it is left out last where a draft cannot hold them all. */
export interface TimelineStatement {
  readonly line: TimelineLine;
  readonly statement: GeneratedStatement;
  readonly isKept: boolean;
}

/** Everything that happened, oldest first, by stage. */
export function timelineStatements(known: KnownIncident): readonly TimelineStatement[] {
  return known.lines.map(({ line, part }) => ({
    line,
    statement: under(part, lineSentence(known, line)),
    isKept: line.pinned || entryLabel(line.kind) === null,
  }));
}
