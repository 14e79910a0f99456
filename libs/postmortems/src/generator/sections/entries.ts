import type { IncidentEvent, Stage, TimelineLine } from '#incidents/published';
import type { GeneratedStatement } from '../../domain/postmortem.events.js';
import { occurrence } from '../known-incident.js';
import type { KnownIncident } from '../known-incident.js';
import { entryLabel } from '../names.js';
import { statement } from '../statement.js';
import { inline, quote, reasonGiven, stamp } from '../wording.js';

/** A line of the timeline with its time, and with what was corrected in it and why. */
export function lineSentence(known: KnownIncident, line: TimelineLine): GeneratedStatement {
  const time = stamp(occurrence(line.occurredAt, line.occurredUntil, line.exactness));
  const label = entryLabel(line.kind);
  const said = label === null ? line.text : `${label}${statusOf(known, line)}${line.pinned ? ' (pinned)' : ''}: ${quote(line.text)}`;
  return statement(`${time} – ${said}${corrections(known, line)}`, line.eventIds);
}

function statusOf({ byId }: KnownIncident, line: TimelineLine): string {
  const event = byId.get(line.id)?.event;
  return event?.type === 'EntryRecorded' && inline(event.data.sourceStatus ?? '') !== ''
    ? ` (${inline(event.data.sourceStatus ?? '')})`
    : '';
}

function corrections({ byId }: KnownIncident, { kind, corrections: changes, text }: TimelineLine): string {
  const last = changes.at(-1);
  if (last === undefined) return '';
  const isReworded = entryLabel(kind) !== null && changes.some(({ previousText }) => previousText !== text);
  const times = changes.length === 1 ? '' : ` ${changes.length} times`;
  return ` (${isReworded ? 'its text corrected' : 'its time recorded anew'}${times}${reasonGiven(reasonOf(byId.get(last.eventId)?.event))})`;
}

/** Only what somebody said: a line of the timeline may come with words of its own where nobody gave a reason. */
function reasonOf(event: IncidentEvent | undefined): string | undefined {
  switch (event?.type) {
    case 'EntryCorrected':
    case 'StageTimeCorrected':
    case 'ImpactStarted':
      return event.data.reason;
    default:
      return undefined;
  }
}

/**
 * What the sections of the stages quote: what was decided and done while the incident was in a stage, and what somebody pinned.
 * Visits that are inferred or known only to the day have no times to go by.
 */
export function notableIn(known: KnownIncident, stage: Stage): readonly GeneratedStatement[] {
  const visits = known.facts.visits
    .filter(({ inferred, exactness }) => !inferred && exactness !== 'DAY')
    .toSorted((a, b) => (a.enteredAt < b.enteredAt ? -1 : a.enteredAt > b.enteredAt ? 1 : 0));
  const stageAt = (at: string): Stage | undefined => visits.findLast(({ enteredAt }) => enteredAt <= at)?.stage ?? visits[0]?.stage;
  return known.lines
    .filter((line) => isNotable(line) && line.exactness !== 'DAY' && stageAt(line.occurredAt) === stage)
    .map((line) => lineSentence(known, line));
}

function isNotable({ kind, pinned }: TimelineLine): boolean {
  return kind === 'DECISION' || kind === 'ACTION' || (pinned && entryLabel(kind) !== null);
}
