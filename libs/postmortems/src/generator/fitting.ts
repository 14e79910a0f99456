import type { GeneratedSection, GeneratedStatement } from '../domain/postmortem.events.js';
import type { TemplateSection } from '../domain/template/template.events.js';
import { lineTime } from './known-incident.js';
import type { TimelineStatement } from './sections/timeline.js';
import { statement } from './statement.js';
import { counted, entries, stamp } from './wording.js';

/** What the timelines of a draft, and its other sections, may take together: below `MAX_APPEND_BYTES` with what surrounds them. */
const TIMELINE_BYTES = 360_000;
const OTHER_BYTES = 520_000;
/** What a statement or question that says what was left out takes at most. */
const GAP_BYTES = 500;

/** With the comma behind it. */
function bytes(of: unknown): number {
  return Buffer.byteLength(JSON.stringify(of)) + 1;
}

/** A UTF-16 unit takes three bytes at most: most sections need no closer look. */
function fitsSurely(statements: readonly unknown[], room: number): boolean {
  return 3 * JSON.stringify(statements).length <= room;
}

/** What each section may take: the same for all of its kind, so that no section changes because another one grows. */
export function shareOf(section: TemplateSection, sections: readonly TemplateSection[]): number {
  const isTimeline = ({ content }: TemplateSection): boolean => content === 'TIMELINE';
  const timelines = sections.filter(isTimeline).length;
  const [all, count] = isTimeline(section) ? [TIMELINE_BYTES, timelines] : [OTHER_BYTES, sections.length - timelines];
  return Math.floor(all / count);
}

/** The section with what it has room for: its questions take at most a third, its statements the rest. */
export function fittedSection(
  { key, heading }: TemplateSection,
  questions: readonly string[],
  share: number,
  fit: (room: number) => readonly GeneratedStatement[],
): GeneratedSection {
  const asked = fittedQuestions(questions, Math.floor(share / 3));
  const room = share - bytes({ key, heading, questions: asked, statements: [] });
  return { key, heading, statements: fit(room), questions: asked };
}

function fittedQuestions(questions: readonly string[], room: number): readonly string[] {
  let left = room - GAP_BYTES;
  const end = questions.findIndex((question) => (left -= bytes(question)) < 0);
  if (end === -1) return questions;
  return [...questions.slice(0, end), `${counted(questions.length - end, 'further question')} did not fit here.`];
}

/** As many of the statements, from the first on, as there is room for; then how many more there would be. */
export function fitted(statements: readonly GeneratedStatement[], room: number): readonly GeneratedStatement[] {
  if (fitsSurely(statements, room)) return statements;
  let left = room - GAP_BYTES;
  const end = statements.findIndex((one) => (left -= bytes(one)) < 0);
  if (end === -1) return statements;
  const omitted = statements.slice(end);
  const cited = [omitted.at(0)?.citations[0], omitted.at(-1)?.citations[0]].filter((id) => id !== undefined);
  return [...statements.slice(0, end), statement(`${counted(omitted.length, 'further statement')} did not fit here`, cited)];
}

/**
 * As many lines as there is room for: first what is pinned and what Debrief itself wrote, then entries from the first on. Where lines are
 * missing, a statement says how many, and between which times.
 */
export function fittedTimeline(lines: readonly TimelineStatement[], room: number): readonly GeneratedStatement[] {
  const all = lines.map((line) => line.statement);
  // As a list they have brackets around them, and no comma behind the last: one byte more than each by itself, and its comma.
  if (bytes(all) - 2 <= room) return all;
  const sizes = all.map(bytes);
  let left = room - GAP_BYTES;
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

/** Under the part of the first of the missing lines: they may belong to several. */
function gap(omitted: readonly TimelineStatement[]): readonly GeneratedStatement[] {
  const [first, last] = [omitted.at(0), omitted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const { at: from, exactness } = lineTime(first.line);
  const { at: to, exactness: toExactness } = lineTime(last.line);
  const text = `${stamp({ at: from, exactness })} to ${stamp({ at: to, exactness: toExactness })} – ${entries(omitted.length, 'further')}`;
  const said = statement(`${text} in the incident’s timeline`, [first.line.id, last.line.id]);
  return [first.statement.part === undefined ? said : { ...said, part: first.statement.part }];
}
