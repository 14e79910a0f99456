import type { Stage, TimelineLine, Visit } from '#incidents/published';
import { detectionTime, eventsOf, impactStart, lineTime, reached, timedVisit } from './known-incident.js';
import type { KnownIncident, Timed } from './known-incident.js';
import { entryLabel, lineNoun, stageNoun } from './names.js';
import { unheld } from './roles.js';
import type { StretchEnd } from './roles.js';
import { elapsed } from './wording.js';

/** What the record leaves dark: who knew what when cannot be told there. Facts, each between two recorded ones; no judgement of them. */

const LEAST_SILENCE_MS = 30 * 60_000;
const TIMES_THE_USUAL = 3;
const LEAST_UNHELD_MS = 5 * 60_000;
const LATE_MS = 24 * 60 * 60_000;

export interface Silence {
  readonly stage: Stage;
  readonly from: RecordedMoment;
  readonly to: RecordedMoment;
}

/** Something that is recorded with its time. */
export interface RecordedMoment extends Timed {
  /** What it is: `change of roles`. */
  readonly noun: string;
}

const foundIn = new WeakMap<KnownIncident['lines'], readonly Silence[]>();

/**
 * Between two things recorded next to each other, the former in response or mitigation: longer than half an hour, and than three times
 * what usually lies between two there. What is known to the day only may have happened at any time of that day.
 */
export function silences(known: KnownIncident): readonly Silence[] {
  const { lines } = known;
  // Several sections tell of them, and a timeline may have thousands of lines.
  const found = foundIn.get(lines) ?? silencesBetween(momentsOf(known), daysIn(lines));
  foundIn.set(lines, found);
  return found;
}

/** A moment, in the stage in which the incident was then. */
interface PlacedMoment {
  readonly stage: Stage | null;
  readonly moment: RecordedMoment;
}

/** What the timeline has, and what else is recorded of the same hours: how decisions came up and what came of them, and links. */
function momentsOf(known: KnownIncident): readonly PlacedMoment[] {
  const ofLines = known.lines
    .filter(({ line }) => line.exactness !== 'DAY')
    .map(({ line, stage }) => ({ stage, moment: { occurred: lineTime(line), citations: line.eventIds, noun: lineNoun(line.kind) } }));
  const beside = besideTheTimeline(known).filter(({ occurred }) => occurred.exactness !== 'DAY');
  if (beside.length === 0) return ofLines;
  const placed = beside.map((moment) => ({
    stage: ofLines.findLast((line) => line.moment.occurred.at <= moment.occurred.at)?.stage ?? null,
    moment,
  }));
  return [...ofLines, ...placed].sort((one, other) =>
    one.moment.occurred.at < other.moment.occurred.at ? -1 : Number(one.moment.occurred.at > other.moment.occurred.at),
  );
}

function besideTheTimeline(known: KnownIncident): readonly RecordedMoment[] {
  const raised = known.facts.decisions.flatMap(({ raised: occurred, eventIds: citations }) =>
    occurred === undefined ? [] : [{ occurred, citations, noun: 'question to be decided' }],
  );
  const standing = new Set(known.facts.decisions.map(({ id }) => id));
  const outcomes = eventsOf(known, 'DecisionOutcomeRecorded')
    .filter(({ event }) => standing.has(event.data.decisionId))
    .map(({ id, event: { occurred } }) => ({ occurred, citations: [id], noun: 'outcome of a decision' }));
  const links = eventsOf(known, 'LinkAdded').map(({ id, event: { occurred } }) => ({ occurred, citations: [id], noun: 'link' }));
  return [...raised, ...outcomes, ...links];
}

function daysIn(lines: KnownIncident['lines']): readonly string[] {
  return lines.filter(({ line }) => line.exactness === 'DAY').map(({ line }) => line.occurredAt.slice(0, 10));
}

interface Pause extends Silence {
  readonly length: number;
}

/** @param days those of which something is recorded that nobody can time. */
function silencesBetween(moments: readonly PlacedMoment[], days: readonly string[]): readonly Silence[] {
  const pauses: readonly Pause[] = moments.flatMap(({ moment: from, stage }, index) => {
    const to = moments[index + 1]?.moment;
    return to === undefined || (stage !== 'RESPONSE' && stage !== 'MITIGATION') ? [] : [{ stage, from, to, length: between(from, to) }];
  });
  // What was recorded at one and the same time, as a stage and the update that told of it, leaves no pause.
  const lengths = pauses
    .map(({ length }) => length)
    .filter((length) => length > 0)
    .sort((a, b) => a - b);
  const median = lengths[Math.ceil(lengths.length / 2) - 1] ?? 0;
  const least = Math.max(LEAST_SILENCE_MS, TIMES_THE_USUAL * median);
  return pauses
    .filter(({ length }) => length > least)
    .filter(({ from, to }) => {
      const [first, last] = [from.occurred.at.slice(0, 10), to.occurred.at.slice(0, 10)];
      return !days.some((day) => first <= day && day <= last);
    });
}

function between({ occurred: from }: RecordedMoment, { occurred: to }: RecordedMoment): number {
  return Date.parse(to.at) - Date.parse(from.until ?? from.at);
}

/**
 * From the start of response, or where nobody told that, of what came after it, until service was back to normal; nothing where histories were
 * written afterwards, with no roles to take.
 */
export function withoutRoles(known: KnownIncident): readonly (readonly [StretchEnd, StretchEnd])[] {
  const from = reached(known, 'RESPONSE') ?? reached(known, 'MITIGATION') ?? reached(known, 'RECOVERY');
  const to = reached(known, 'LEARNING');
  if (from === null || to === null || known.facts.kind === 'RETROSPECTIVE') return [];
  return unheld(known, from, to).filter(([begin, end]) => Date.parse(end.occurred.at) - Date.parse(begin.occurred.at) >= LEAST_UNHELD_MS);
}

/** What was done or decided before the incident is recorded as detected. */
export function beforeDetection(known: KnownIncident): readonly TimelineLine[] {
  const detected = detectionTime(known);
  if (detected === null || detected.occurred.exactness === 'DAY') return [];
  return known.lines
    .map(({ line }) => line)
    .filter(({ kind }) => kind === 'ACTION' || kind === 'DECISION' || kind === 'DECISION_RECORD')
    .filter((line) => line.exactness !== 'DAY' && (line.occurredUntil ?? line.occurredAt) < detected.occurred.at);
}

/** Entries of a live incident that were recorded more than a day after what they tell of. */
export function recordedLate({ facts, lines }: KnownIncident): readonly TimelineLine[] {
  if (facts.kind !== 'LIVE' || facts.imported !== null) return [];
  return lines.map(({ line }) => line).filter((line) => entryLabel(line.kind) !== null && lateness(line) > LATE_MS);
}

function lateness(line: TimelineLine): number {
  const { at, until, exactness } = lineTime(line);
  return Date.parse(line.recordedAt) - Date.parse(until ?? at) - (exactness === 'DAY' ? LATE_MS : 0);
}

/** Two times that cannot both be right: `to` lies before `from`, which it came after. */
export interface Contradiction {
  /** The stage that `to` is the beginning of. */
  readonly stage: Stage;
  readonly from: Named;
  readonly to: Named;
}

interface Named extends Timed {
  /** `the start of impact` */
  readonly noun: string;
}

/** Between the start of impact and the detection, and between each stay in a stage that somebody told of and the next such one. */
export function contradictions(known: KnownIncident): readonly Contradiction[] {
  const told = known.facts.visits.filter(({ inferred }) => !inferred);
  const stays = told.slice(1).flatMap((visit, index) => {
    const before = told[index];
    return before === undefined ? [] : [{ stage: visit.stage, from: named(before), to: named(visit) }];
  });
  const [impact, detected] = [impactStart(known), detectionTime(known)];
  const first: readonly Contradiction[] =
    impact === null || detected === null
      ? []
      : [{ stage: 'DETECTION', from: { ...impact, noun: 'the start of impact' }, to: { ...detected, noun: stageNoun('DETECTION') } }];
  return [...first, ...stays].filter(({ from, to }) => elapsed(from.occurred, to.occurred).kind === 'BACKWARDS');
}

function named(visit: Visit): Named {
  return { ...timedVisit(visit), noun: stageNoun(visit.stage) };
}
