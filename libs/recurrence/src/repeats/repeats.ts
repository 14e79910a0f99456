import { badInput } from '#graphql';
import { ReadModelDatabase } from '#projections';
import { proportionOf } from '#statistics';
import { Inject, Injectable } from '@nestjs/common';
import { Repeats } from '../graphql/repeats.types.js';
import type { Question } from '../scope/question.js';
import { INCIDENTS } from '../read-models/counts/counted-incident.js';
import { RECURRENCE_COUNTS } from '../read-models/counts/counts.projection.js';
import { countsIn } from '../read-models/counts/counts.query.js';
import { earlierThan, occasionsIn } from '../read-models/repeats/occasions.query.js';
import { repeatsAmong } from './repeats-found.js';
import type { Repeat } from './repeats-found.js';
import { TaxonomyViews } from '../scope/taxonomy-views.js';

const MOST_DAYS = 36_500;

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
      const occasions = await occasionsIn(manager, scope, window, groups);
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
