import type { IncidentEvent, Stage, TimelineLine } from '#incidents/published';
import type { GeneratedStatement } from '../../domain/postmortem.events.js';
import { lineTime } from '../known-incident.js';
import type { KnownIncident } from '../known-incident.js';
import { entryLabel } from '../names.js';
import { statement } from '../statement.js';
import { inline, quote, reasonGiven, stamp } from '../wording.js';

/** A line of the timeline with its time, and with what was corrected in it and why. */
export function lineSentence(known: KnownIncident, line: TimelineLine): GeneratedStatement {
  return statement(`${stamp(lineTime(line))} – ${lineWords(known, line)}${corrections(known, line)}`, line.eventIds);
}

function lineWords(known: KnownIncident, line: TimelineLine): string {
  const label = entryLabel(line.kind);
  const pinned = line.pinned ? ' (pinned)' : '';
  return label === null ? line.text + pinned : `${label}${statusOf(known, line)}${pinned}: ${quote(line.text)}`;
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
  const what = kind === 'DECISION_RECORD' ? 'amended' : isReworded ? 'its text corrected' : 'its time recorded anew';
  const times = changes.length === 1 ? '' : ` ${changes.length} times`;
  return ` (${what}${times}${reasonGiven(reasonOf(byId.get(last.eventId)?.event))})`;
}

/** Only what somebody said: a line of the timeline may come with words of its own where nobody gave a reason. */
function reasonOf(event: IncidentEvent | undefined): string | undefined {
  switch (event?.type) {
    case 'EntryCorrected':
    case 'StageTimeCorrected':
    case 'ImpactStarted':
    case 'DecisionAmended':
      return event.data.reason;
    default:
      return undefined;
  }
}

/** What the sections of the stages quote: what was decided and done while the incident was in a stage, and what somebody pinned. */
export function notableIn(known: KnownIncident, stage: Stage): readonly GeneratedStatement[] {
  return known.lines.filter(({ line, stage: of }) => of === stage && isNotable(line)).map(({ line }) => lineSentence(known, line));
}

function isNotable({ kind, pinned }: TimelineLine): boolean {
  return kind === 'DECISION' || kind === 'DECISION_RECORD' || kind === 'ACTION' || (pinned && entryLabel(kind) !== null);
}
