import { asStorable } from '#event-sourcing';
import { loadByIds } from '#projections';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { IncidentKind, Severity, Stage } from '../../domain/incident.events.js';
import type { IncidentFacts } from '../facts/incident-facts.js';
import { searchConditions } from './full-text.js';
import { factsOf } from './incident-list.projection.js';
import { IncidentRow } from './incident.rows.js';

/** What a list may be narrowed by; every part that is given must hold, and within a part any of its values. Times are ISO 8601 UTC. */
export interface IncidentCriteria {
  readonly stages?: readonly Stage[] | undefined;
  readonly severities?: readonly Severity[] | undefined;
  readonly kinds?: readonly IncidentKind[] | undefined;
  /** Keys of the catalogue. */
  readonly services?: readonly string[] | undefined;
  /** Keys of classes, on whatever axis. */
  readonly rootCauseClasses?: readonly string[] | undefined;
  /** Words, each of which (or one that begins with it) stands somewhere in the incident's texts. */
  readonly text?: string | undefined;
  /** Detected at that moment or later. */
  readonly from?: string | undefined;
  /** Detected before that moment. */
  readonly to?: string | undefined;
}

/** Where a row stands in the order of the list. */
export interface ListKey {
  readonly detectedAt: string;
  readonly ordinal: number;
}

export interface ListedIncident {
  readonly key: ListKey;
  readonly facts: IncidentFacts;
}

/** The incidents that fit, newest first by when they were detected, then by when they were declared; those behind `after` only. */
export async function listIncidents(
  manager: EntityManager,
  criteria: IncidentCriteria,
  page: { readonly first: number; readonly after: ListKey | null },
): Promise<readonly ListedIncident[]> {
  const query = narrowed(manager, criteria).orderBy('incident.detectedAt', 'DESC').addOrderBy('incident.ordinal', 'DESC').take(page.first);
  if (page.after !== null) {
    const { detectedAt, ordinal } = page.after;
    // The ordinal comes from a cursor, which anybody can make up: it may be greater than the column holds.
    query.andWhere('(incident.detected_at, incident.ordinal) < (:detectedAt, CAST(:ordinal AS bigint))', {
      detectedAt: asStorable(detectedAt),
      ordinal,
    });
  }
  const rows = await query.getMany();
  return rows.map(listed);
}

/** How many incidents fit. */
export async function countIncidents(manager: EntityManager, criteria: IncidentCriteria): Promise<number> {
  // Incidents are never removed and ordinals have no gaps, so the last one is the count.
  if (isEmpty(criteria)) return (await manager.maximum(IncidentRow, 'ordinal')) ?? 0;
  return narrowed(manager, criteria).getCount();
}

/** Incidents by their ids; those that are not in the list yet are left out. */
export async function incidentsById(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, ListedIncident>> {
  const rows = await loadByIds(manager, IncidentRow, ids);
  return new Map([...rows].map(([id, row]) => [id, listed(row)]));
}

/** The numbers in the references of incidents, by incident; those that are not in the list yet are left out. */
export async function ordinalsOf(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await manager
    .createQueryBuilder(IncidentRow, 'incident')
    .select(['incident.id', 'incident.ordinal'])
    .where('incident.id IN (:...ids)', { ids })
    .getMany();
  return new Map(rows.map(({ id, ordinal }) => [id, ordinal]));
}

/** The last incident of the list by its declaration; null while the list is empty. */
export async function lastDeclared(manager: EntityManager): Promise<{ readonly ordinal: number; readonly facts: IncidentFacts } | null> {
  const [row] = await manager.find(IncidentRow, { order: { ordinal: 'DESC' }, take: 1 });
  return row === undefined ? null : { ordinal: row.ordinal, facts: factsOf(row) };
}

function listed(row: IncidentRow): ListedIncident {
  return { key: { detectedAt: row.detectedAt, ordinal: row.ordinal }, facts: factsOf(row) };
}

function isEmpty(criteria: IncidentCriteria): boolean {
  return Object.values(criteria).every((part) => part === undefined);
}

function narrowed(manager: EntityManager, criteria: IncidentCriteria): SelectQueryBuilder<IncidentRow> {
  const query = manager.createQueryBuilder(IncidentRow, 'incident');
  const among = (column: string, values: readonly string[] | undefined): void => {
    if (values !== undefined) query.andWhere(`incident.${column} IN (:...${column})`, { [column]: [...values] });
  };
  among('stage', criteria.stages);
  among('severity', criteria.severities);
  among('kind', criteria.kinds);
  if (criteria.services !== undefined) {
    query.andWhere('incident.id IN (SELECT incident_id FROM incident_service WHERE service IN (:...services))', {
      services: criteria.services.map(asStorable),
    });
  }
  if (criteria.rootCauseClasses !== undefined) {
    query.andWhere('incident.id IN (SELECT incident_id FROM incident_cause WHERE class_key IN (:...classes))', {
      classes: criteria.rootCauseClasses.map(asStorable),
    });
  }
  if (criteria.from !== undefined) query.andWhere('incident.detected_at >= :from', { from: criteria.from });
  if (criteria.to !== undefined) query.andWhere('incident.detected_at < :to', { to: criteria.to });
  if (criteria.text !== undefined) {
    for (const { sql, parameters } of searchConditions(manager, 'incident.id', criteria.text)) query.andWhere(sql, parameters);
  }
  return query;
}
