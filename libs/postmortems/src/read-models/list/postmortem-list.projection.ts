import { actionItemVocabulary } from '#action-items/published';
import type { RecordedEvent } from '#event-sourcing';
import { incidentIdOf, incidentVocabulary } from '#incidents/published';
import type { IncidentEvent } from '#incidents/published';
import { deleteWhere, loadByIds, upsertRows } from '#projections';
import type { Projection } from '#projections';
import type { EntityManager } from 'typeorm';
import { freshnessVocabulary } from '../../domain/freshness/freshness.upcasters.js';
import { postmortemVocabulary } from '../../domain/postmortem.upcasters.js';
import { courseEventTypes, evolveCourse } from '../incident-course.js';
import type { IncidentCourse } from '../incident-course.js';
import { incidentOfPostmortem } from '../incident-streams.js';
import { calledFor, withCourse, withFreshness, withPosition, withPostmortem } from './listed-postmortem.js';
import type { Called, Listed } from './listed-postmortem.js';
import { PostmortemFactsRow, PostmortemRow, PostmortemServiceRow } from './postmortem-list.rows.js';

export const POSTMORTEM_LIST = 'postmortem-list';

/** The postmortems as rows that can be filtered and paged, and what is to be done about them. */
export const postmortemListProjection: Projection = {
  name: POSTMORTEM_LIST,
  version: 4,
  entities: [PostmortemRow, PostmortemServiceRow, PostmortemFactsRow],
  eventTypes: [...incidentVocabulary.types, ...actionItemVocabulary.types, ...postmortemVocabulary.types, ...freshnessVocabulary.types],
  apply: async (events, manager) => {
    const batch = await Batch.load(events, manager);
    for (const event of events) batch.fold(event);
    await batch.save(manager);
  },
};

const foldedTypes: ReadonlySet<string> = new Set(courseEventTypes);

class Batch {
  readonly #before: ReadonlyMap<string, Listed>;
  readonly #changedFacts = new Set<string>();
  /** Of incidents whose facts have changed since their rows were made: the facts that those were made of, and what is called for by now. */
  readonly #behind = new Map<string, { readonly before: IncidentCourse | null; readonly called: Called }>();
  /** How far the incidents have come since their rows were made. */
  readonly #positions = new Map<string, bigint>();

  private constructor(
    private readonly listed: Map<string, Listed>,
    private readonly facts: Map<string, IncidentCourse>,
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
    if (foldedTypes.has(recorded.event.type)) {
      this.#foldFacts(id, incidentVocabulary.lift(recorded));
      this.#positions.set(id, recorded.position);
    } else if (postmortemVocabulary.knows(recorded)) {
      const listed = this.#reached(id);
      if (listed !== null) this.listed.set(id, withPostmortem(listed, postmortemVocabulary.lift(recorded)));
    } else if (freshnessVocabulary.knows(recorded)) {
      const listed = this.#reached(id);
      if (listed !== null) this.listed.set(id, withFreshness(listed, freshnessVocabulary.lift(recorded)));
    } else {
      this.#positions.set(id, recorded.position);
    }
  }

  /** The row, as far as the incident has come. It is made when somebody asks, or all are saved: most events are followed by more. */
  #reached(id: string): Listed | null {
    const listed = this.#afterFacts(id);
    const position = this.#positions.get(id);
    if (listed === null || position === undefined) return listed;
    this.#positions.delete(id);
    const reached = withPosition(listed, position);
    this.listed.set(id, reached);
    return reached;
  }

  #afterFacts(id: string): Listed | null {
    const listed = this.listed.get(id) ?? null;
    const behind = this.#behind.get(id);
    const facts = this.facts.get(id);
    if (behind === undefined || facts === undefined) return listed;
    this.#behind.delete(id);
    return withCourse(listed, behind.before, facts, behind.called);
  }

  #foldFacts(id: string, recorded: RecordedEvent<IncidentEvent>): void {
    const before = this.facts.get(id) ?? null;
    const facts = evolveCourse(before, recorded);
    if (facts === null) return;
    this.facts.set(id, facts);
    if (facts !== before) this.#changedFacts.add(id);
    const behind = this.#behind.get(id) ?? { before, called: this.listed.get(id) ?? null };
    this.#behind.set(id, { before: behind.before, called: calledFor(behind.called, facts, recorded) });
  }

  async save(manager: EntityManager): Promise<void> {
    for (const id of [...this.#positions.keys()]) this.#reached(id);
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

function factsOf(row: PostmortemFactsRow): IncidentCourse {
  return JSON.parse(row.facts) as IncidentCourse;
}
