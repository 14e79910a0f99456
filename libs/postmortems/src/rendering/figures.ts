import { LONG_AGO } from '#event-sourcing';
import type { RecordedEvent } from '#event-sourcing';
import { describeEvent, isDetectionStandIn, milestone, timeline } from '#incidents/published';
import type { IncidentEvent, IncidentFacts } from '#incidents/published';
import type { Figures } from './postmortem-view.js';

const ENTRY_KINDS: ReadonlySet<string> = new Set(['OBSERVATION', 'HYPOTHESIS', 'DECISION', 'ACTION', 'COMMUNICATION']);
const DAY_MS = 24 * 60 * 60 * 1000;
/** Times that are known only to the day say nothing about a course of fewer days than this. */
const FEWEST_DAYS = 3;
/** How much of what came before the incident and after it is shown, as a share of the incident itself. */
const BEFORE = 0.25;
const AFTER = 0.06;

/** What the charts show of an incident, given all its events and the facts that they give. */
export function figuresOf(facts: IncidentFacts, events: readonly RecordedEvent<IncidentEvent>[]): Figures {
  const marks = marksOf(events);
  const visits = facts.visits.map(({ stage, enteredAt, leftAt, inferred }, index) => ({
    stage,
    from: enteredAt,
    to: leftAt,
    inferred: inferred || (index === 0 && isDetectionStandIn(facts)),
  }));
  const window = windowOf(facts, marks);
  const { impactStarted } = facts;
  const harmStopped = milestone(facts, 'RECOVERY') ?? milestone(facts, 'LEARNING');
  return {
    ...window,
    impact:
      impactStarted === null
        ? null
        : {
            from: impactStarted.at,
            to: harmStopped === null || harmStopped.enteredAt < impactStarted.at ? null : harmStopped.enteredAt,
          },
    visits: visits.map((visit) => (visit.to !== null && visit.to < visit.from ? { ...visit, to: visit.from } : visit)),
    severities: severitiesOf(events),
    marks,
  };
}

/** Timeline entries and decisions, as dots of their kind. */
function marksOf(events: readonly RecordedEvent<IncidentEvent>[]): Figures['marks'] {
  return timeline(events, describeEvent)
    .map(({ occurredAt, kind, text, pinned }) => ({ at: occurredAt, kind: kind === 'DECISION_RECORD' ? 'DECISION' : kind, text, pinned }))
    .filter(({ kind }) => ENTRY_KINDS.has(kind));
}

function severitiesOf(events: readonly RecordedEvent<IncidentEvent>[]): Figures['severities'] {
  const steps = events
    .flatMap(({ event }) =>
      event.type === 'IncidentDeclared'
        ? [{ severity: event.data.severity, from: event.occurred.at }]
        : event.type === 'SeverityChanged'
          ? [{ severity: event.data.to, from: event.occurred.at }]
          : [],
    )
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return steps.map((step, index) => ({ ...step, to: steps[index + 1]?.from ?? null }));
}

/**
 * From when harm began or was noticed to when service was back to normal, or to the last that is known; with a little of what lies
 * around it. Learning may take a hundred times as long, and would leave no room for the incident.
 */
function windowOf(facts: IncidentFacts, marks: Figures['marks']): Pick<Figures, 'from' | 'to'> {
  const { visits, impactStarted, ending } = facts;
  const detected = visits[0]?.enteredAt;
  if (detected === undefined || detected === LONG_AGO) return { from: null, to: null };
  const normal = visits.findLast(({ stage }) => stage === 'LEARNING')?.enteredAt;
  const entered = visits.filter(({ stage }) => stage !== 'CLOSED').map(({ enteredAt }) => enteredAt);
  const known = [detected, ...entered, ...(impactStarted === null ? [] : [impactStarted.at])];
  const begin = Date.parse(earliest(known));
  const ends = [...(ending === null ? [] : [ending.at]), ...(normal === undefined ? marks.map(({ at }) => at) : [])];
  const end = Date.parse(latest([...known, ...ends]));
  const span = end - begin;
  const isOnlyDays = [...visits.map(({ exactness }) => exactness), impactStarted?.exactness].includes('DAY');
  if (span <= 0 || (isOnlyDays && span < FEWEST_DAYS * DAY_MS)) return { from: null, to: null };
  const around = [begin, end, ...marks.map(({ at }) => Date.parse(at))].filter(
    (at) => at >= begin - BEFORE * span && at <= end + AFTER * span,
  );
  const padding = span * 0.02;
  const from = around.reduce((least, at) => Math.min(least, at), begin) - padding;
  const to = Math.max(end + AFTER * span, around.reduce((most, at) => Math.max(most, at), end) + padding);
  return { from: new Date(from).toISOString(), to: new Date(to).toISOString() };
}

function earliest(times: readonly string[]): string {
  return times.reduce((least, at) => (at < least ? at : least));
}

function latest(times: readonly string[]): string {
  return times.reduce((most, at) => (at > most ? at : most));
}
