import type { GeneratedStatement } from '../domain/postmortem.events.js';
import { occurrence } from './known-incident.js';
import type { TimelineStatement } from './sections/timeline.js';
import { statement } from './statement.js';
import { counted, stamp } from './wording.js';

/** Together below `MAX_APPEND_BYTES`: one section of the first size, seven of the second, and what surrounds them. */
const TIMELINE_BYTES = 520_000;
const SECTION_BYTES = 60_000;
/** What a statement that says what was left out takes at most. */
const GAP_BYTES = 400;

const encoder = new TextEncoder();

function bytes(of: GeneratedStatement): number {
  return encoder.encode(JSON.stringify(of)).length + 1;
}

/** As many of the statements, from the first on, as a section may hold; then how many more there would be. */
export function fitted(statements: readonly GeneratedStatement[]): readonly GeneratedStatement[] {
  let left = SECTION_BYTES - GAP_BYTES;
  const end = statements.findIndex((one) => (left -= bytes(one)) < 0);
  if (end === -1) return statements;
  const omitted = statements.slice(end);
  const cited = [omitted.at(0)?.citations[0], omitted.at(-1)?.citations[0]].filter((id) => id !== undefined);
  return [
    ...statements.slice(0, end),
    statement(`${counted(omitted.length, 'further statement')} did not fit here; the incident’s timeline has what they were about`, cited),
  ];
}

/**
 * As many lines as the section may hold: first what is pinned and what Debrief itself wrote, then entries from the first on. Where lines are
 * missing, a statement says how many, and between which times.
 */
export function fittedTimeline(lines: readonly TimelineStatement[]): readonly GeneratedStatement[] {
  const sizes = lines.map((line) => bytes(line.statement));
  if (sizes.reduce((sum, size) => sum + size, 0) <= TIMELINE_BYTES) return lines.map((line) => line.statement);
  let left = TIMELINE_BYTES - GAP_BYTES;
  const isIn = lines.map(() => false);
  for (const isKept of [true, false]) {
    for (const [index, line] of lines.entries()) {
      if (line.isKept !== isKept) continue;
      // A line that is kept may part a run of others into two, each with a statement of its own.
      left -= (sizes[index] ?? 0) + (isKept ? GAP_BYTES : 0);
      if (left < 0) break;
      isIn[index] = true;
    }
  }
  const statements: GeneratedStatement[] = [];
  let omitted: TimelineStatement[] = [];
  for (const [index, line] of lines.entries()) {
    if (isIn[index] === true) {
      statements.push(...gap(omitted), line.statement);
      omitted = [];
    } else {
      omitted.push(line);
    }
  }
  return [...statements, ...gap(omitted)];
}

function gap(omitted: readonly TimelineStatement[]): readonly GeneratedStatement[] {
  const [first, last] = [omitted.at(0)?.line, omitted.at(-1)?.line];
  if (first === undefined || last === undefined) return [];
  const from = stamp(occurrence(first.occurredAt, null, first.exactness));
  const to = stamp(occurrence(last.occurredAt, null, last.exactness));
  return [
    statement(`${from} to ${to} – ${counted(omitted.length, 'further entry').replace(/entrys$/, 'entries')} in the incident’s timeline`, [
      first.id,
      last.id,
    ]),
  ];
}
