import { actionItemVocabulary } from '#action-items/published';
import type { RecordedEvent } from '#event-sourcing';
import { incidentIdOf, incidentVocabulary } from '#incidents/published';
import type { IncidentEvent } from '#incidents/published';
import { deleteWhere, foldBatch, loadByIds, upsertRows } from '#projections';
import type { Changed, Projection } from '#projections';
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
  version: 6,
  entities: [PostmortemRow, PostmortemServiceRow, PostmortemFactsRow],
  eventTypes: [...incidentVocabulary.types, ...actionItemVocabulary.types, ...postmortemVocabulary.types, ...freshnessVocabulary.types],
  apply: async (events, manager) => {
    const load = (ids: ReadonlySet<string>) => writtenUpOf(ids, manager);
    await save(await foldBatch(events, { idOf: incidentOf, begins, load, evolve: evolved }), manager);
  },
};

const foldedTypes: ReadonlySet<string> = new Set(courseEventTypes);

function begins({ event }: RecordedEvent): boolean {
  return event.type === 'IncidentDeclared';
}

/** An incident and its row. The row is made when somebody asks, or all are saved: most events are followed by more. */
interface WrittenUp {
  /** As it was made last; null before it was. */
  readonly listed: Listed | null;
  readonly course: IncidentCourse | null;
  /** Where the course has changed since the row was made: the course that it was made of, and what is called for by now. */
  readonly behind: { readonly before: IncidentCourse | null; readonly called: Called } | null;
  /** How far the incident has come since the row was made; null: no further. */
  readonly position: bigint | null;
}

async function writtenUpOf(ids: ReadonlySet<string>, manager: EntityManager): Promise<ReadonlyMap<string, WrittenUp>> {
  const listed = await loadByIds(manager, PostmortemRow, ids);
  const facts = await loadByIds(manager, PostmortemFactsRow, ids);
  return new Map(
    [...facts].map(([id, row]) => [id, { listed: listed.get(id) ?? null, course: factsOf(row), behind: null, position: null }]),
  );
}

function evolved(known: WrittenUp | null, recorded: RecordedEvent): WrittenUp | null {
  const { position } = recorded;
  if (foldedTypes.has(recorded.event.type)) return withFacts(known, incidentVocabulary.lift(recorded));
  if (known === null) return null;
  if (postmortemVocabulary.knows(recorded)) {
    const { listed, course } = reached(known);
    return { listed: listed && withPostmortem(listed, postmortemVocabulary.lift(recorded)), course, behind: null, position: null };
  }
  if (freshnessVocabulary.knows(recorded)) {
    const { listed, course } = reached(known);
    return { listed: listed && withFreshness(listed, freshnessVocabulary.lift(recorded)), course, behind: null, position: null };
  }
  const { listed, course, behind } = known;
  return { listed, course, behind, position };
}

function withFacts(known: WrittenUp | null, recorded: RecordedEvent<IncidentEvent>): WrittenUp | null {
  const before = known?.course ?? null;
  const course = evolveCourse(before, recorded);
  if (course === null) return null;
  const listed = known?.listed ?? null;
  const behind = known?.behind ?? { before, called: listed };
  const called = calledFor(behind.called, course, recorded);
  return { listed, course, behind: { before: behind.before, called }, position: recorded.position };
}

/** With the row as far as the incident has come. */
function reached(known: WrittenUp): WrittenUp {
  const { course, behind, position } = known;
  if (behind === null && position === null) return known;
  const listed = behind === null || course === null ? known.listed : withCourse(known.listed, behind.before, course, behind.called);
  return { listed: listed === null || position === null ? listed : withPosition(listed, position), course, behind: null, position: null };
}

interface Relisted {
  readonly id: string;
  readonly before: Listed | null;
  readonly listed: Listed;
}

async function save(changed: readonly Changed<WrittenUp>[], manager: EntityManager): Promise<void> {
  const relisted: Relisted[] = [];
  const facts: PostmortemFactsRow[] = [];
  for (const { id, before, after } of changed) {
    const { listed, course } = reached(after);
    if (listed !== null && listed !== before?.listed) relisted.push({ id, before: before?.listed ?? null, listed });
    if (course !== null && course !== before?.course) facts.push({ id, facts: JSON.stringify(course) });
  }
  await upsertRows(
    manager,
    PostmortemRow,
    relisted.map(({ listed }) => listed),
  );
  await upsertRows(manager, PostmortemFactsRow, facts);
  await saveServices(relisted, manager);
}

async function saveServices(relisted: readonly Relisted[], manager: EntityManager): Promise<void> {
  const others = relisted.filter(({ before, listed }) => servicesListed(listed) !== servicesListed(before));
  await deleteWhere(
    manager,
    PostmortemServiceRow,
    'incidentId',
    others.map(({ id }) => id),
  );
  const rows = others.flatMap(({ id, listed }) => keysFrom(listed.services).map((service) => ({ service, incidentId: id })));
  await upsertRows(manager, PostmortemServiceRow, rows);
}

/** The incident that an event is about. */
function incidentOf(recorded: RecordedEvent): string {
  if (incidentVocabulary.knows(recorded)) return incidentIdOf(recorded.stream);
  if (actionItemVocabulary.knows(recorded) || freshnessVocabulary.knows(recorded)) return recorded.event.data.incidentId;
  return incidentOfPostmortem(recorded.stream);
}

/** As JSON; only services of incidents that have a postmortem are looked for. */
function servicesListed(listed: Listed | null): string {
  return listed === null || listed.status === null ? '[]' : listed.services;
}

function keysFrom(services: string): readonly string[] {
  return JSON.parse(services) as readonly string[];
}

function factsOf(row: PostmortemFactsRow): IncidentCourse {
  return JSON.parse(row.facts) as IncidentCourse;
}
