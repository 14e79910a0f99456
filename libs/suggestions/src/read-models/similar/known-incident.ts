import { asStorable } from '#event-sourcing';
import type { RecordedEvent } from '#event-sourcing';
import { evolveOutline, isCounted, outlineEventTypes } from '#incidents/published';
import type { IncidentEvent, IncidentOutline } from '#incidents/published';
import { causeAxes, UNKNOWN_CLASS } from '#root-causes/published';
import type { CauseAxis } from '#root-causes/published';
import { distinct, wordsOfText, wordsOfTitle } from './told-words.js';

/** What is known of an incident that others may be like. JSON through and through. */
export interface KnownIncident {
  readonly outline: IncidentOutline;
  /** The stems of its title, of its summary, and of the text that it was imported with. */
  readonly title: readonly string[];
  readonly summary: readonly string[];
  readonly body: readonly string[];
}

/** The events that {@link evolveKnown} looks at. */
export const knownEventTypes = [
  ...outlineEventTypes,
  'IncidentImported',
  'IncidentRetitled',
] as const satisfies readonly IncidentEvent['type'][];

/** The incident after one more event; `null` before it was declared. Total: an event that does not fit changes nothing. */
export function evolveKnown(incident: KnownIncident | null, recorded: RecordedEvent<IncidentEvent>): KnownIncident | null {
  const { event } = recorded;
  const outline = evolveOutline(incident?.outline ?? null, recorded);
  if (outline === null) return null;
  if (incident === null) {
    return event.type === 'IncidentDeclared' ? { outline, summary: [], body: [], ...titled(event.data) } : null;
  }
  switch (event.type) {
    case 'IncidentImported':
      return { ...incident, body: wordsOfText(event.data.body ?? '') };
    case 'IncidentRetitled':
      return { ...incident, ...titled(event.data) };
    default:
      return outline === incident.outline ? incident : { ...incident, outline };
  }
}

/** What recorded events make known; `null` for a stream that does not begin with a declaration. */
export function knownIncident(events: Iterable<RecordedEvent<IncidentEvent>>): KnownIncident | null {
  let incident: KnownIncident | null = null;
  for (const recorded of events) incident = evolveKnown(incident, recorded);
  return incident;
}

function titled({ title, summary }: { readonly title: string; readonly summary?: string }): Pick<KnownIncident, 'title'> {
  return { title: wordsOfTitle(title), ...(summary === undefined ? {} : { summary: wordsOfText(summary) }) };
}

/** Something that incidents can have in common. */
export type Trait =
  | { readonly kind: 'word'; readonly stem: string }
  | { readonly kind: 'class'; readonly axis: CauseAxis; readonly key: string }
  | { readonly kind: 'service'; readonly key: string };

/** What an incident is known by, under the mark of each: its classes, then its services, then its words (at most 40). */
export function traitsOf({ outline, title, body, summary }: KnownIncident): ReadonlyMap<string, Trait> {
  const { classes, services } = outline;
  const traits: Trait[] = [
    ...causeAxes.flatMap((axis) => (classes[axis] ?? []).map((key): Trait => ({ kind: 'class', axis, key }))),
    ...services.map((key): Trait => ({ kind: 'service', key })),
    ...distinct([...title, ...body, ...summary]).map((stem): Trait => ({ kind: 'word', stem })),
  ];
  // That a cause is not known is nothing that two incidents have in common.
  return new Map(traits.filter((trait) => trait.kind !== 'class' || trait.key !== UNKNOWN_CLASS).map((trait) => [markOf(trait), trait]));
}

/** By what other incidents find this one: all its traits, but none of a drill, or while it stands ended by a side exit. */
export function marksOf(incident: KnownIncident): ReadonlySet<string> {
  return new Set(isCounted(incident.outline) ? traitsOf(incident).keys() : []);
}

export function markOf(trait: Trait): string {
  switch (trait.kind) {
    case 'word':
      return `word ${asStorable(trait.stem)}`;
    case 'class':
      return `class ${trait.axis} ${asStorable(trait.key)}`;
    case 'service':
      return `service ${asStorable(trait.key)}`;
  }
}
