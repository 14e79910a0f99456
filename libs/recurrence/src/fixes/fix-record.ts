import { CLOCK } from '#commands';
import type { Clock } from '#event-sourcing';
import { ActionItemList } from '#action-items/published';
import { DAY_MS, lengthOf } from '#calendar';
import { ReadModelDatabase } from '#projections';
import { Inject, Injectable } from '@nestjs/common';
import type { ClassGroups } from '#root-causes/published';
import { ComparedExposure } from '../scope/compared-exposure.js';
import type { ExposureUnit } from '../scope/compared-exposure.js';
import { Fix } from '../graphql/fix.types.js';
import type { FixEfficacy } from '../graphql/recurrence.types.js';
import type { Question } from '../scope/question.js';
import { firstOfClasses } from '../read-models/counts/class.query.js';
import { RECURRENCE_COUNTS } from '../read-models/counts/counts.projection.js';
import { countsIn } from '../read-models/counts/counts.query.js';
import type { Scope } from '../read-models/counts/counts.query.js';
import { countsOfGroups } from '../read-models/counts/groups.query.js';
import { RECURRENCE_FIXES } from '../read-models/fixes/fixes.projection.js';
import { fixesOf, latestFix } from '../read-models/fixes/fixes.query.js';
import { fixVerdict } from './fix-verdict.js';
import type { FixVerdict, SeenOfClass } from './fix-verdict.js';
import { TaxonomyViews } from '../scope/taxonomy-views.js';

/** As many of the latest fixes are judged: each takes some queries. */
export const MOST_FIXES = 200;

interface Judged extends SeenOfClass {
  readonly daysBefore: number;
  readonly daysAfter: number;
  readonly verdict: FixVerdict;
}

/** What is judged: what was done at a moment (ISO 8601 UTC) about what counts under a key. */
interface Judgeable {
  readonly scope: Scope;
  readonly groups: ClassGroups;
  readonly key: string;
  readonly completedAt: string;
  /** The end of what is known. */
  readonly end: string;
  readonly per: ExposureUnit;
}

/** Answers whether what was done about a class made it rarer. It looks at the whole record, not only at the window that is asked for. */
@Injectable()
export class FixRecord {
  constructor(
    @Inject(ReadModelDatabase) private readonly database: Pick<ReadModelDatabase, 'read' | 'waitFor'>,
    @Inject(TaxonomyViews) private readonly views: Pick<TaxonomyViews, 'of'>,
    @Inject(ActionItemList) private readonly items: Pick<ActionItemList, 'find'>,
    @Inject(ComparedExposure) private readonly exposure: Pick<ComparedExposure, 'of'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * What came of the last action item that addressed a class and was completed before the end of the window (or now), at the services and
   * severities that are asked for. @param per what the rates before and after it are of.
   */
  async lastOf(asked: Question, groups: ClassGroups, key: string, per: ExposureUnit = 'DAYS'): Promise<FixEfficacy | null> {
    const { scope } = asked;
    const end = this.#endOf(asked);
    const fix = await this.database.read((manager) => latestFix(manager, scope.axis, groups.membersOf(key), end));
    if (fix === null) return null;
    const { recurrences, verdict } = await this.#judged({ scope, groups, key, completedAt: fix.completedAt, end, per });
    return { ...fix, recurrencesSince: recurrences, verdict };
  }

  /**
   * What came of the action items that were completed in the window: of each for each class that it addressed, the latest first. Where an
   * item names services, it is judged by those (of the scope, if that names any); one that changed only other services is left out.
   * @param verdicts null: whatever came of them. @param per what the rates before and after are of.
   */
  async inWindow(
    asked: Question,
    verdicts: readonly FixVerdict[] | null,
    first: number,
    per: ExposureUnit = 'DAYS',
  ): Promise<readonly Fix[]> {
    const { scope, window, view, minPosition } = asked;
    const end = this.#endOf(asked);
    const classes = await this.views.of(scope.axis, view);
    const { groups } = classes;
    // What exposures are read from is another context's affair.
    const awaited = per === 'DAYS' ? { projections: [RECURRENCE_COUNTS, RECURRENCE_FIXES] } : {};
    if (minPosition !== null) await this.database.waitFor(minPosition, awaited);
    const completed = await this.database.read((manager) => fixesOf(manager, scope.axis, window, MOST_FIXES));
    const items = await this.items.find([...new Set(completed.map(({ actionItemId }) => actionItemId))], minPosition);
    const found: Fix[] = [];
    const seen = new Set<string>();
    for (const { actionItemId, completedAt, classKey } of completed) {
      const key = groups.of(classKey);
      const item = items.get(actionItemId);
      if (item === undefined || seen.has(`${actionItemId} ${key}`)) continue;
      seen.add(`${actionItemId} ${key}`);
      const services = servicesOf(item.services, scope);
      if (services === null) continue;
      const judged = await this.#judged({ scope: { ...scope, services }, groups, key, completedAt, end, per });
      if (verdicts?.includes(judged.verdict) === false) continue;
      found.push(Object.assign(new Fix(), { actionItem: item, class: classes.named(key), completedAt, services, ...judged }));
      if (found.length === first) break;
    }
    return found;
  }

  /** What came of an action item that is done for one class, within the scope of a question; null where it changed other services only. */
  async verdictOn(
    { scope, ...asked }: Question,
    groups: ClassGroups,
    key: string,
    done: { readonly completedAt: string; readonly services: readonly string[] },
  ): Promise<FixVerdict | null> {
    const services = servicesOf(done.services, scope);
    if (services === null) return null;
    const { completedAt } = done;
    const end = this.#endOf(asked);
    return (await this.#judged({ scope: { ...scope, services }, groups, key, completedAt, end, per: 'DAYS' })).verdict;
  }

  async #judged(of: Judgeable): Promise<Judged> {
    const { groups, key, completedAt, end, per } = of;
    const after = { from: completedAt, to: end };
    const { before, counted } = await this.database.read(async (manager) => {
      const firstAt = await firstOfClasses(manager, of.scope, groups.membersOf(key), completedAt);
      const until = { from: firstAt ?? completedAt, to: completedAt };
      const scope = { ...of.scope, classes: [key] };
      return { before: until, counted: await countsOfGroups(scope, groups, (each) => countsIn(manager, each, [until, after])) };
    });
    const countSince = (since: string): number => counted.find((one) => one.since === since)?.incidents ?? 0;
    const days = { before: lengthOf(before) / DAY_MS, after: Math.max(0, lengthOf(after) / DAY_MS) };
    const exposures = await this.exposure.of(per, { scope: of.scope, window: after }, before, days);
    const seen = {
      before: before.from === completedAt ? 0 : countSince(before.from),
      exposureBefore: exposures.before,
      recurrences: countSince(completedAt),
      exposureAfter: exposures.after,
    };
    return { ...seen, daysBefore: days.before, daysAfter: days.after, verdict: fixVerdict(seen) };
  }

  #endOf({ window }: Pick<Question, 'window'>): string {
    const now = this.clock();
    return now < window.to ? now : window.to;
  }
}

/** The services that a fix is judged by; empty: all; null: it changed none of those that are asked for. */
function servicesOf(changed: readonly string[], { services }: Scope): readonly string[] | null {
  if (changed.length === 0) return services;
  const asked = services.length === 0 ? changed : changed.filter((service) => services.includes(service));
  return asked.length === 0 ? null : asked;
}
