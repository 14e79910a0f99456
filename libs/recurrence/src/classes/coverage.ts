import { ReadModelDatabase } from '#projections';
import { asOne, UNKNOWN_CLASS } from '#root-causes/published';
import { proportionOf } from '#statistics';
import { EstimatedLabels } from '#suggestions/published';
import { Inject, Injectable } from '@nestjs/common';
import { isIn } from './estimates.js';
import type { RecurrenceCoverage } from '../graphql/coverage.types.js';
import type { Question } from '../scope/question.js';
import { INCIDENTS } from '../read-models/counts/counted-incident.js';
import { RECURRENCE_COUNTS } from '../read-models/counts/counts.projection.js';
import { countsIn } from '../read-models/counts/counts.query.js';
import type { Counted } from '../read-models/counts/counts.query.js';
import { countsOfGroups } from '../read-models/counts/groups.query.js';
import { TaxonomyViews } from '../scope/taxonomy-views.js';

/** Answers how far the causes of incidents are known at all. */
@Injectable()
export class Coverage {
  constructor(
    @Inject(ReadModelDatabase) private readonly database: Pick<ReadModelDatabase, 'read' | 'waitFor'>,
    @Inject(TaxonomyViews) private readonly views: Pick<TaxonomyViews, 'of'>,
    @Inject(EstimatedLabels) private readonly labels: EstimatedLabels,
  ) {}

  /** @throws GraphQLError BAD_USER_INPUT for a view of the taxonomy that there is not; the figures are those of the classes as they are now. */
  async of(asked: Question): Promise<RecurrenceCoverage> {
    const { window, view, includeSuggested, minPosition } = asked;
    const scope = { ...asked.scope, classes: null };
    const [{ groups }] = await Promise.all([this.views.of(scope.axis), this.views.of(scope.axis, view)]);
    if (minPosition !== null) await this.database.waitFor(minPosition, { projections: [RECURRENCE_COUNTS] });
    const counts = await this.database.read(async (manager) => ({
      incidents: sumOf(await countsIn(manager, { ...scope, axis: INCIDENTS }, [window])),
      classified: sumOf(await countsOfGroups(scope, asOne, (each) => countsIn(manager, each, [window]))),
      unknown: sumOf(await countsOfGroups({ ...scope, classes: [UNKNOWN_CLASS] }, groups, (each) => countsIn(manager, each, [window]))),
    }));
    const { incidents, classified, unknown } = counts;
    const estimated = includeSuggested ? (await this.labels.of(scope.axis, window)).incidents.filter((one) => isIn(scope, one)).length : 0;
    return { ...counts, unclassified: incidents - classified, estimated, shareUnknown: proportionOf(unknown, classified) };
  }
}

function sumOf(counted: readonly Counted[]): number {
  return counted.reduce((sum, { incidents }) => sum + incidents, 0);
}
