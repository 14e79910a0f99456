import { anyOf, badInput, DateTime, decodeCursor, pageOf, pageSize, positionFrom } from '#graphql';
import { ReadModelDatabase } from '#projections';
import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IncidentLog } from '../incident-log.js';
import { countIncidents, listIncidents } from '../read-models/list/incident-list.query.js';
import type { IncidentCriteria, ListKey } from '../read-models/list/incident-list.query.js';
import { INCIDENT_LIST } from '../read-models/list/incident-list.projection.js';
import { IncidentFilter } from './incident.inputs.js';
import { Incident } from './incident.type.js';
import { IncidentConnection } from './timeline.type.js';

/** A page, with what it takes to count the rest if that is asked for. */
interface IncidentPage extends IncidentConnection {
  readonly criteria: IncidentCriteria;
}

@Resolver(() => IncidentConnection)
export class IncidentQueries {
  constructor(
    private readonly log: IncidentLog,
    private readonly database: ReadModelDatabase,
  ) {}

  @Query(() => Incident, { nullable: true, description: 'An incident, as known now or at a moment; null when it was not known (by then).' })
  incident(
    @Args('id', { type: () => ID }) id: string,
    @Args('asKnownAt', { type: () => DateTime, nullable: true, description: 'Only what had been recorded by then.' })
    asKnownAt: string | null,
  ): Promise<Incident | null> {
    return this.log.incident(id, asKnownAt);
  }

  @Query(() => IncidentConnection, { description: 'Incidents, newest first by when they were detected.' })
  async incidents(
    @Args('filter', { type: () => IncidentFilter, nullable: true }) filter: IncidentFilter | null,
    @Args('first', { type: () => Int, defaultValue: 50, nullable: true, description: '1 to 500.' }) first: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'The `endCursor` of the page before.' }) after: string | null,
  ): Promise<IncidentPage> {
    const criteria = criteriaOf(filter);
    const size = pageSize(first ?? 50);
    const key = after == null ? null : listKeyOf(after);
    if (filter?.minPosition != null) {
      await this.database.waitFor(positionFrom(filter.minPosition, 'filter.minPosition'), { projections: [INCIDENT_LIST] });
    }
    const listed = await this.database.read((manager) => listIncidents(manager, criteria, { first: size + 1, after: key }));
    const { page, pageInfo } = pageOf(listed, size, (last) => [last.key.detectedAt, String(last.key.ordinal)]);
    return {
      criteria,
      nodes: page.map(({ facts, key: { ordinal } }) => new Incident({ facts, ordinal })),
      pageInfo,
    };
  }

  @ResolveField(() => Int, { description: 'How many incidents fit, on all pages.' })
  totalCount(@Parent() page: IncidentPage): Promise<number> {
    return this.database.read((manager) => countIncidents(manager, page.criteria));
  }
}

function criteriaOf(filter: IncidentFilter | null | undefined): IncidentCriteria {
  if (filter?.from != null && filter.to != null && filter.from >= filter.to) throw badInput('filter.to', 'is not behind filter.from');
  return {
    stages: anyOf(filter?.stages),
    severities: anyOf(filter?.severities),
    kinds: anyOf(filter?.kinds),
    services: anyOf(filter?.services),
    rootCauseClasses: anyOf(filter?.rootCauseClasses),
    text: filter?.text ?? undefined,
    from: filter?.from ?? undefined,
    to: filter?.to ?? undefined,
  };
}

function listKeyOf(cursor: string): ListKey {
  const [detectedAt = '', ordinal = ''] = decodeCursor(cursor, 2);
  if (!/^\d{1,15}$/.test(ordinal)) throw badInput('after', 'is not a cursor of this list');
  return { detectedAt, ordinal: Number(ordinal) };
}
