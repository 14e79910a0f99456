import type { RecordedEvent } from '#event-sourcing';
import { evolveOutline, outlineEventTypes } from '#incidents/published';
import type { IncidentEvent, IncidentOutline } from '#incidents/published';
import { causeAxes } from '#root-causes/published';

/** What learning must know of an incident besides its text. */
export interface LearnableIncident {
  readonly outline: IncidentOutline;
  /** The last event that may have changed what is learned from it. */
  readonly position: bigint;
}

/** The events of an incident's texts: only that they changed is known of them. */
const textEventTypes = [
  'IncidentImported',
  'IncidentRetitled',
  'EntryRecorded',
  'EntryCorrected',
  'EntryRetracted',
] as const satisfies readonly IncidentEvent['type'][];

/** The events that {@link evolveLearnable} looks at. */
export const learnableEventTypes: readonly IncidentEvent['type'][] = [...outlineEventTypes, ...textEventTypes];

const changesText: ReadonlySet<IncidentEvent['type']> = new Set(textEventTypes);

/**
 * The incident after one more event; `null` before it was declared, and for drills. The same object where the event changes nothing of it.
 * Total: an event that does not fit changes nothing.
 */
export function evolveLearnable(incident: LearnableIncident | null, recorded: RecordedEvent<IncidentEvent>): LearnableIncident | null {
  const outline = evolveOutline(incident?.outline ?? null, recorded);
  if (outline === null || outline.kind === 'DRILL') return null;
  const { position, event } = recorded;
  return outline === incident?.outline && !changesText.has(event.type) ? incident : { outline, position };
}

/** The axes that somebody has labelled, one bit for each. */
export function axesOf({ classes }: Pick<IncidentOutline, 'classes'>): number {
  return causeAxes.reduce((bits, axis, place) => ((classes[axis] ?? []).length === 0 ? bits : bits | (1 << place)), 0);
}
