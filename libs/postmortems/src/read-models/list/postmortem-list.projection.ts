import { actionItemVocabulary } from '#action-items/published';
import type { RecordedEvent } from '#event-sourcing';
import { evolveFacts, incidentVocabulary } from '#incidents/published';
import type { IncidentEvent, IncidentFacts } from '#incidents/published';
import { deleteWhere, loadByIds, upsertRows } from '#projections';
import type { Projection } from '#projections';
import type { EntityManager } from 'typeorm';
import { freshnessVocabulary } from '../../domain/freshness/freshness.upcasters.js';
import { postmortemVocabulary } from '../../domain/postmortem.upcasters.js';
import { foldedEventTypes, incidentIdOf, incidentOfPostmortem } from '../incident-streams.js';
import { withFacts, withFreshness, withPosition, withPostmortem } from './listed-postmortem.js';
import type { Listed } from './listed-postmortem.js';
import { PostmortemFactsRow, PostmortemRow, PostmortemServiceRow } from './postmortem-list.rows.js';

export const POSTMORTEM_LIST = 'postmortem-list';

/** The postmortems as rows that can be filtered and paged, and what is to be done about them. */
export const postmortemListProjection: Projection = {
  name: POSTMORTEM_LIST,
  version: 2,
  entities: [PostmortemRow, PostmortemServiceRow, PostmortemFactsRow],
  eventTypes: [...incidentVocabulary.types, ...actionItemVocabulary.types, ...postmortemVocabulary.types, ...freshnessVocabulary.types],
  apply: async (events, manager) => {
    const batch = await Batch.load(events, manager);
    for (const event of events) batch.fold(event);
    await batch.save(manager);
  },
};

const foldedTypes: ReadonlySet<string> = new Set(foldedEventTypes);

class Batch {
  readonly #before: ReadonlyMap<string, Listed>;
  readonly #changedFacts = new Set<string>();

  private constructor(
    private readonly listed: Map<string, Listed>,
    private readonly facts: Map<string, IncidentFacts>,
  ) {
    this.#before = new Map(listed);
  }

  static async load(events: readonly RecordedEvent[], manager: EntityManager): Promise<Batch> {
    const declared = new Set(events.flatMap(({ event, stream }) => (event.type === 'IncidentDeclared' ? [incidentIdOf(stream)] : [])));
    const isEarlier = (id: string): boolean => !declared.has(id);
    const folded = events.filter(({ event }) => foldedTypes.has(event.type));
    const listed = await loadByIds(manager, PostmortemRow, events.map(incidentOf).filter(isEarlier));
    const facts = await loadByIds(manager, PostmortemFactsRow, folded.map(incidentOf).filter(isEarlier));
    return new Batch(listed, new Map([...facts].map(([id, row]) => [id, factsOf(row)])));
  }

  fold(recorded: RecordedEvent): void {
    const id = incidentOf(recorded);
    const before = this.listed.get(id) ?? null;
    const after = this.#after(id, before, recorded);
    if (after !== null && after !== before) this.listed.set(id, after);
  }

  #after(id: string, listed: Listed | null, recorded: RecordedEvent): Listed | null {
    if (foldedTypes.has(recorded.event.type)) return this.#afterFacts(id, listed, incidentVocabulary.lift(recorded));
    if (listed === null) return null;
    if (postmortemVocabulary.knows(recorded)) return withPostmortem(listed, postmortemVocabulary.lift(recorded));
    if (freshnessVocabulary.knows(recorded)) return withFreshness(listed, freshnessVocabulary.lift(recorded));
    return withPosition(listed, recorded.position);
  }

  #afterFacts(id: string, listed: Listed | null, recorded: RecordedEvent<IncidentEvent>): Listed | null {
    const facts = evolveFacts(this.facts.get(id) ?? null, recorded);
    if (facts === null) return listed;
    this.facts.set(id, facts);
    this.#changedFacts.add(id);
    return withPosition(withFacts(listed, facts, recorded), recorded.position);
  }

  async save(manager: EntityManager): Promise<void> {
    const changed = [...this.listed].filter(([id, listed]) => listed !== this.#before.get(id));
    await upsertRows(
      manager,
      PostmortemRow,
      changed.map(([, listed]) => listed),
    );
    const facts = [...this.facts].filter(([id]) => this.#changedFacts.has(id));
    await upsertRows(
      manager,
      PostmortemFactsRow,
      facts.map(([id, known]) => ({ id, facts: JSON.stringify(known) })),
    );
    await this.#saveServices(manager, changed);
  }

  async #saveServices(manager: EntityManager, changed: readonly (readonly [string, Listed])[]): Promise<void> {
    const others = changed.filter(([id, listed]) => servicesListed(listed) !== servicesListed(this.#before.get(id)));
    await deleteWhere(
      manager,
      PostmortemServiceRow,
      'incidentId',
      others.map(([id]) => id),
    );
    const rows = others.flatMap(([incidentId, { services }]) => keysFrom(services).map((service) => ({ service, incidentId })));
    await upsertRows(manager, PostmortemServiceRow, rows);
  }
}

/** The incident that an event is about. */
function incidentOf(recorded: RecordedEvent): string {
  if (actionItemVocabulary.knows(recorded) || freshnessVocabulary.knows(recorded)) return recorded.event.data.incidentId;
  return postmortemVocabulary.knows(recorded) ? incidentOfPostmortem(recorded.stream) : incidentIdOf(recorded.stream);
}

/** As JSON; only services of incidents that have a postmortem are looked for. */
function servicesListed(listed: Listed | undefined): string {
  return listed === undefined || listed.status === null ? '[]' : listed.services;
}

function keysFrom(services: string): readonly string[] {
  return JSON.parse(services) as readonly string[];
}

function factsOf(row: PostmortemFactsRow): IncidentFacts {
  return JSON.parse(row.facts) as IncidentFacts;
}
