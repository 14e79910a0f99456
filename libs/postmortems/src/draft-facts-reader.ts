import { ActionItemDirectory } from '#action-items/published';
import { IncidentDirectory } from '#incidents/published';
import { Inject, Injectable } from '@nestjs/common';
import { refused } from './domain/postmortem.errors.js';
import { noHistory } from './generator/draft-facts.js';
import type { DraftFacts } from './generator/draft-facts.js';
import { foldedFacts } from './generator/folded-facts.js';
import type { RecordedDraft } from './read-models/document/recorded-postmortem.js';
import { EarlierIncidents } from './read-models/precedents/earlier-incidents.js';

/** Gathers what a draft is generated from. */
@Injectable()
export class DraftFactsReader {
  constructor(
    @Inject(IncidentDirectory) private readonly incidents: IncidentDirectory,
    @Inject(ActionItemDirectory) private readonly actionItems: ActionItemDirectory,
    @Inject(EarlierIncidents) private readonly earlier: EarlierIncidents,
  ) {}

  /**
   * The facts of an incident; without events where it does not exist, or was not known yet.
   * @param asKnownAt ISO 8601 UTC: as they had been recorded by then; null: by now.
   */
  async of(incidentId: string, asKnownAt: string | null): Promise<DraftFacts> {
    const [events, actionItems] = await Promise.all([
      this.incidents.events(incidentId, asKnownAt),
      this.actionItems.ofIncident(incidentId, asKnownAt),
    ]);
    return this.#withHistory({ events, actionItems }, asKnownAt);
  }

  /**
   * The facts that a recorded draft had. What was recorded of other incidents or of action items in the milliseconds between its facts being
   * read and the draft being recorded is taken to have been among them.
   */
  async ofDraft(incidentId: string, { draft, recordedAt }: RecordedDraft): Promise<DraftFacts> {
    const [events, actionItems] = await Promise.all([
      this.incidents.events(incidentId, recordedAt),
      this.actionItems.ofIncident(incidentId, recordedAt),
    ]);
    return this.#withHistory({ events: events.slice(0, draft.incidentVersion + 1), actionItems }, recordedAt);
  }

  async #withHistory(own: Omit<DraftFacts, 'history'>, asKnownAt: string | null): Promise<DraftFacts> {
    const incident = foldedFacts(own.events);
    if (incident === null) return { ...own, history: noHistory };
    // What was recorded of earlier incidents before this one's last event is part of what was known by then.
    await this.earlier.reached(BigInt(incident.position));
    return { ...own, history: await this.earlier.historyOf(incident, asKnownAt) };
  }
}

/** The ids of events that words may rest on. @throws DomainError INVALID for what is no event of the incident or of its action items. */
export function citable(citations: readonly string[], { events, actionItems }: DraftFacts): readonly string[] {
  const known = new Set([...events.map(({ id }) => id), ...actionItems.flatMap(({ eventIds }) => eventIds)]);
  const unknown = citations.findIndex((id) => !known.has(id));
  if (unknown >= 0) throw refused.unknownCitation(unknown);
  return citations;
}
