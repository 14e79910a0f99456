import { asStorable } from '#event-sourcing';
import { badInput } from '#graphql';
import { ReadModelDatabase } from '#projections';
import { proportionOf } from '#statistics';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ClassGroups } from './class-groups.js';
import { Repeats } from './graphql/repeats.types.js';
import type { Question } from './question.js';
import { incidentsOfClasses } from './read-models/counts/class.query.js';
import type { IncidentKey } from './read-models/counts/class.query.js';
import { ALL, INCIDENTS } from './read-models/counts/counted-incident.js';
import type { LabelAxis } from './read-models/counts/counted-incident.js';
import { RECURRENCE_COUNTS } from './read-models/counts/counts.projection.js';
import { countsIn } from './read-models/counts/counts.query.js';
import type { Scope } from './read-models/counts/counts.query.js';
import { countedIncidents } from './read-models/counts/record.query.js';
import { addDays } from './read-models/counts/window.js';
import { repeatsAmong } from './repeats-found.js';
import type { Occasion, Repeat } from './repeats-found.js';
import { TaxonomyViews } from './taxonomy-views.js';

/** So many incidents of a window are looked at, the newest: each has to be read. */
const MOST_INCIDENTS = 10_000;
const MOST_DAYS = 36_500;
const UNKNOWN = 'unknown';

export interface HowLong {
  /** A repeat within so many days is a quick one. */
  readonly quickDays: number;
  /** An incident longer ago is not repeated. */
  readonly withinDays: number;
}

/** Answers which incidents repeat earlier ones. */
@Injectable()
export class RepeatedIncidents {
  constructor(
    @Inject(ReadModelDatabase) private readonly database: Pick<ReadModelDatabase, 'read' | 'waitFor'>,
    @Inject(TaxonomyViews) private readonly views: Pick<TaxonomyViews, 'of'>,
  ) {}

  /** @throws GraphQLError BAD_USER_INPUT for days out of range, or a view of the taxonomy that there is not. */
  async of(asked: Question, { quickDays, withinDays }: HowLong): Promise<Repeats> {
    if (quickDays < 1) throw badInput('quickDays', `is 1 or more, not ${quickDays}`);
    if (withinDays < quickDays || withinDays > MOST_DAYS)
      throw badInput('withinDays', `is from quickDays to ${MOST_DAYS}, not ${withinDays}`);
    const { scope, window, view, minPosition } = asked;
    const { groups } = await this.views.of(scope.axis, view);
    if (minPosition !== null) await this.database.waitFor(minPosition, { projections: [RECURRENCE_COUNTS] });
    const everything = { ...scope, axis: INCIDENTS, classes: null } as const;
    return this.database.read(async (manager) => {
      const counted = await countsIn(manager, everything, [window]);
      const occasions = await occasionsIn(manager, asked, groups);
      const repeats = repeatsAmong(occasions, await earlierThan(manager, occasions, scope, groups, withinDays), withinDays);
      const such = (kind: Repeat['kind'], isQuick: boolean) =>
        proportionOf(repeats.filter((each) => each.kind === kind && each.daysBetween <= quickDays === isQuick).length, occasions.length);
      return Object.assign(new Repeats(), {
        asked,
        incidents: occasions.length,
        leftOut: Math.max(0, counted.reduce((sum, { incidents }) => sum + incidents, 0) - occasions.length),
        comparable: occasions.filter(({ classes }) => classes.length > 0).length,
        causeQuick: such('CAUSE', true),
        causeLate: such('CAUSE', false),
        symptomQuick: such('SYMPTOM', true),
        symptomLate: such('SYMPTOM', false),
        found: repeats.toReversed().map((each) => ({ ...each, quick: each.daysBetween <= quickDays })),
      });
    });
  }
}

/** The newest incidents of the window, the oldest first. */
async function occasionsIn(manager: EntityManager, { scope, window }: Question, groups: ClassGroups): Promise<readonly Occasion[]> {
  const newest = await incidentsOfClasses(manager, { ...scope, axis: INCIDENTS }, [ALL], window, MOST_INCIDENTS);
  const isAsked = scope.services.length === 0 ? null : new Set(scope.services.map(asStorable));
  const ids = newest.map(({ incidentId }) => incidentId).reverse();
  return (await countedIncidents(manager, ids)).map(({ id, detectedAt, classes, services }) => ({
    id,
    detectedAt,
    classes: [...new Set((classes[scope.axis] ?? []).filter((key) => key !== UNKNOWN).map((key) => groups.of(asStorable(key))))],
    services: services.map(asStorable).filter((service) => isAsked?.has(service) !== false),
  }));
}

/** The latest incidents before the first of some, for each class and service that those have; in the same scope. */
async function earlierThan(
  manager: EntityManager,
  occasions: readonly Occasion[],
  scope: Scope,
  groups: ClassGroups,
  withinDays: number,
): Promise<Parameters<typeof repeatsAmong>[1]> {
  const [first] = occasions;
  if (first === undefined) return { classes: new Map(), services: new Map() };
  const before = { from: addDays(first.detectedAt, -withinDays), to: first.detectedAt };
  const latest = async (keys: Iterable<string>, of: (key: string) => readonly [Scope<LabelAxis>, readonly string[]]) => {
    const found = new Map<string, { readonly id: string; readonly detectedAt: string }>();
    for (const key of keys) {
      const [one]: readonly IncidentKey[] = await incidentsOfClasses(manager, ...of(key), before, 1);
      if (one !== undefined) found.set(key, { id: one.incidentId, detectedAt: one.detectedAt });
    }
    return found;
  };
  return {
    classes: await latest(new Set(occasions.flatMap(({ classes }) => classes)), (key) => [scope, groups.membersOf(key)]),
    services: await latest(new Set(occasions.flatMap(({ services }) => services)), (key) => [
      { ...scope, axis: INCIDENTS, services: [key] },
      [ALL],
    ]),
  };
}
