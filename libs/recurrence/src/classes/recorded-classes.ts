import { ReadModelDatabase } from '#projections';
import { together } from '#root-causes/published';
import type { TaxonomyView } from '#root-causes/published';
import { Inject, Injectable } from '@nestjs/common';
import { FixRecord } from '../fixes/fix-record.js';
import { ClassRecord } from '../published/class-record.js';
import type { AskedClasses, CountedClass, JudgedFix, Stretch } from '../published/class-record.js';
import type { Question } from '../scope/question.js';
import { incidentsOfClasses } from '../read-models/counts/class.query.js';
import { RECURRENCE_COUNTS } from '../read-models/counts/counts.projection.js';
import { countsIn } from '../read-models/counts/counts.query.js';
import type { Counted } from '../read-models/counts/counts.query.js';
import { countsOfGroups } from '../read-models/counts/groups.query.js';
import { Recurrence } from './recurrence.js';
import { TaxonomyViews } from '../scope/taxonomy-views.js';

/** Answers other contexts from what answers the questions of people. */
@Injectable()
export class RecordedClasses extends ClassRecord {
  constructor(
    @Inject(ReadModelDatabase) private readonly database: Pick<ReadModelDatabase, 'read' | 'waitFor'>,
    @Inject(TaxonomyViews) private readonly views: Pick<TaxonomyViews, 'of'>,
    @Inject(Recurrence) private readonly recurrence: Pick<Recurrence, 'recurring'>,
    @Inject(FixRecord) private readonly fixRecord: Pick<FixRecord, 'inWindow'>,
  ) {
    super();
  }

  async mostFrequent(asked: AskedClasses, window: Stretch, first: number): Promise<readonly CountedClass[]> {
    const recurring = await this.recurrence.recurring(questionOf(asked, window), first);
    return recurring.map(({ class: { key, name }, compared: { count, previousCount, comparison, qValue, verdict } }) => {
      const { rateRatio, lower, upper, pValue } = comparison;
      return { key, name, count, previousCount, rateRatio, lower, upper, pValue, qValue, verdict };
    });
  }

  async countsOf(
    asked: AskedClasses,
    classes: readonly string[],
    windows: readonly Stretch[],
  ): Promise<ReadonlyMap<string, readonly number[]>> {
    const { axis, services, severities, minPosition } = asked;
    const { groups } = await this.views.of(axis, viewOf(asked));
    if (minPosition !== null) await this.database.waitFor(minPosition, { projections: [RECURRENCE_COUNTS] });
    const scope = { axis, services, severities, classes: classes.map((key) => groups.of(key)) };
    const counted = await this.database.read((manager) => countsOfGroups(scope, groups, (each) => countsIn(manager, each, windows)));
    return new Map(classes.map((key) => [key, windows.map(({ from }) => countOf(counted, groups.of(key), from))]));
  }

  async incidentsOf(asked: AskedClasses, classes: readonly string[], windows: readonly Stretch[]): Promise<readonly number[]> {
    const { axis, services, severities, minPosition } = asked;
    const { groups } = await this.views.of(axis, viewOf(asked));
    if (minPosition !== null) await this.database.waitFor(minPosition, { projections: [RECURRENCE_COUNTS] });
    const all = together(classes.flatMap((key) => groups.membersOf(groups.of(key))));
    const scope = { axis, services, severities, classes: [''] };
    const counted = await this.database.read((manager) => countsOfGroups(scope, all, (each) => countsIn(manager, each, windows)));
    return windows.map(({ from }) => countOf(counted, '', from));
  }

  async countedUnder(asked: AskedClasses, classes: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const { groups } = await this.views.of(asked.axis, viewOf(asked));
    return new Map(classes.map((key) => [key, groups.of(key)]));
  }

  async latestOf(asked: AskedClasses, classes: readonly string[], window: Stretch): Promise<ReadonlyMap<string, string | null>> {
    const { axis, services, severities, minPosition } = asked;
    const { groups } = await this.views.of(axis, viewOf(asked));
    if (minPosition !== null) await this.database.waitFor(minPosition, { projections: [RECURRENCE_COUNTS] });
    const scope = { axis, services, severities, classes: null };
    return this.database.read(async (manager) => {
      const found = new Map<string, string | null>();
      for (const key of classes) {
        const [last] = await incidentsOfClasses(manager, scope, groups.membersOf(groups.of(key)), window, 1);
        found.set(key, last?.detectedAt ?? null);
      }
      return found;
    });
  }

  async fixes(asked: AskedClasses, window: Stretch, first: number): Promise<readonly JudgedFix[]> {
    const fixes = await this.fixRecord.inWindow(questionOf(asked, window), null, first);
    return fixes.map(({ actionItem, class: { key, name }, completedAt, recurrencesSince, verdict }) => ({
      actionItemId: actionItem.id,
      incidentId: actionItem.incidentId,
      title: actionItem.title,
      classKey: key,
      className: name,
      completedAt,
      recurrencesSince,
      verdict,
    }));
  }
}

function countOf(counted: readonly Counted[], key: string, since: string): number {
  return counted.find((one) => one.classKey === key && one.since === since)?.incidents ?? 0;
}

function questionOf(asked: AskedClasses, window: Stretch): Question {
  const { axis, services, severities, minPosition } = asked;
  const scope = { axis, services, severities, classes: null };
  return { scope, window, view: viewOf(asked), includeSuggested: false, minOccurrences: 1, minPosition };
}

function viewOf({ taxonomyVersion }: AskedClasses): TaxonomyView {
  return taxonomyVersion === undefined ? { kind: 'CURRENT' } : { kind: 'VERSION', version: taxonomyVersion };
}
