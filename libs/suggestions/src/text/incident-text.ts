import type { IncidentText } from '#cause-suggestions';
import type { RecordedEvent } from '#event-sourcing';
import type { IncidentEvent } from '#incidents/published';

/** What is read of the full text of another system, and of an incident in all; in UTF-16 units. */
const MOST_OF_A_BODY = 12_000;
const MOST_OF_A_TEXT = 20_000;

interface Told {
  readonly title: string;
  readonly summary: string | null;
  readonly body: string | null;
  readonly services: ReadonlySet<string>;
  /** The texts of the entries that stand, by the event that recorded them, oldest first. */
  readonly entries: Map<string, string>;
}

/**
 * What an incident says of itself, for suggestions: its title and summary, the full text it was imported with, and its entries as they read
 * now. Nothing that people said of its causes as classes is part of it: not the labels, not their notes, not what a source calls the cause.
 * Of long histories the newest entries are read, which tell more of the cause than the first ones.
 * @param events of one incident, oldest first. @returns null where it was not declared.
 */
export function incidentTextOf(incidentId: string, events: readonly RecordedEvent<IncidentEvent>[]): IncidentText | null {
  let told: Told | null = null;
  for (const recorded of events) told = evolve(told, recorded);
  if (told === null) return null;
  const { title, summary, services, entries } = told;
  const body = told.body?.slice(0, MOST_OF_A_BODY) ?? null;
  const left = MOST_OF_A_TEXT - title.length - (summary?.length ?? 0) - (body?.length ?? 0);
  return { id: incidentId, title, summary, body, updates: newestOf([...entries.values()], left), services: [...services].sort() };
}

function evolve(told: Told | null, { id, event }: RecordedEvent<IncidentEvent>): Told | null {
  if (told === null) {
    if (event.type !== 'IncidentDeclared') return null;
    const { title, summary = null, services } = event.data;
    return { title, summary, body: null, services: new Set(services), entries: new Map() };
  }
  switch (event.type) {
    case 'IncidentRetitled':
      return { ...told, title: event.data.title, summary: event.data.summary ?? told.summary };
    case 'IncidentImported':
      return { ...told, body: event.data.body ?? told.body };
    case 'ServicesAffected':
      return { ...told, services: new Set([...told.services, ...event.data.services]) };
    case 'ServicesCleared': {
      const { services: cleared } = event.data;
      return { ...told, services: new Set([...told.services].filter((key) => !cleared.includes(key))) };
    }
    case 'EntryRecorded':
      told.entries.set(id, event.data.text);
      return told;
    case 'EntryCorrected': {
      const { entryId, text } = event.data;
      if (text !== undefined && told.entries.has(entryId)) told.entries.set(entryId, text);
      return told;
    }
    case 'EntryRetracted':
      told.entries.delete(event.data.entryId);
      return told;
    default:
      return told;
  }
}

function newestOf(texts: readonly string[], most: number): readonly string[] {
  const kept: string[] = [];
  let left = most;
  for (const text of texts.toReversed()) {
    if (left <= 0) break;
    kept.push(text.slice(0, left));
    left -= text.length;
  }
  return kept.reverse();
}
