import { linesOf, until } from './debrief.js';
import type { Debrief } from './debrief.js';

export interface StoredEvent extends Record<string, unknown> {
  readonly type: string;
  readonly stream: string;
  readonly position: string;
  readonly data: { readonly to?: string; readonly incidentId?: string; readonly position?: string; readonly draftedFromPosition?: string };
}

/** The incident that an event is about. */
export function incidentOf({ stream, data }: StoredEvent): string {
  return data.incidentId ?? stream.slice(stream.indexOf('-') + 1);
}

/** Resolves when there is nothing left for Debrief to do by itself; gives the log as it is then. */
export function settled(debrief: Debrief): Promise<readonly StoredEvent[]> {
  return until(async () => {
    const events = linesOf(await (await debrief.fetch('/export/events')).text()) as readonly StoredEvent[];
    return unfinished(events).length === 0 ? events : undefined;
  });
}

/** Incidents in LEARNING that are not drafted, and those whose draft was not looked at since their last fact. */
function unfinished(events: readonly StoredEvent[]): readonly string[] {
  const lastFact = new Map<string, bigint>();
  const lookedAt = new Map<string, bigint>();
  const mustBeDrafted = new Set<string>();
  for (const event of events) {
    const { type, stream, position, data } = event;
    const incidentId = incidentOf(event);
    if (/^(incident|actionItem)-/.test(stream)) lastFact.set(incidentId, BigInt(position));
    if (type === 'StageEntered' && data.to === 'LEARNING') mustBeDrafted.add(incidentId);
    if (type === 'PostmortemDrafted') lookedAt.set(incidentId, BigInt(data.draftedFromPosition ?? 0));
    if (type === 'PostmortemFreshnessChecked') lookedAt.set(incidentId, BigInt(data.position ?? 0));
  }
  const imported = new Set(events.filter(({ type }) => type === 'IncidentImported').map(incidentOf));
  const undrafted = [...mustBeDrafted].filter((incidentId) => !imported.has(incidentId) && !lookedAt.has(incidentId));
  const behind = [...lookedAt].filter(([incidentId, position]) => position < (lastFact.get(incidentId) ?? 0n));
  return [...undrafted, ...behind.map(([incidentId]) => incidentId)];
}
