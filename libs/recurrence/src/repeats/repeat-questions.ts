import { ActionItemList } from '#action-items/published';
import type { ActionItem } from '#action-items/graphql';
import { CLOCK } from '#commands';
import { Exposures } from '#deployments/published';
import type { Clock } from '#event-sourcing';
import { ReadModelDatabase } from '#projections';
import { Inject, Injectable } from '@nestjs/common';
import type { AskedClass } from '../classes/class-details.js';
import { FixRecord } from '../fixes/fix-record.js';
import { MitigationUsed, RepeatQuestion } from '../graphql/questions.types.js';
import { figuresOf } from './questions/answered.js';
import type { Answered, Passed } from './questions/answered.js';
import { actionsLate, bandages, featuresBeforeFixes, waitingStretches } from './questions/of-action-items.js';
import { redesignOverdue, rightActions } from './questions/of-incidents.js';
import type { AskedIncident, JudgedItem } from './questions/of-incidents.js';
import { countsAtServices, incidentsOfClasses } from '../read-models/counts/class.query.js';
import { countedIncidents } from '../read-models/counts/record.query.js';
import { publishedBefore } from '../read-models/published/published.query.js';
import { TaxonomyViews } from '../scope/taxonomy-views.js';

/** So many action items that address a class are looked at, the last proposed; and so many of its incidents, the newest. */
const MOST_ITEMS = 1_000;
const MOST_INCIDENTS = 500;
/** So many of the fixes are judged, the latest done: each takes some queries. */
const MOST_JUDGED = 20;
/** So many services of a class are asked what was deployed of them, those most often affected. */
const MOST_SERVICES = 100;

/** Answers what to ask when incidents of a class repeat, from what is recorded of it; by what is labelled, not by suggestions. */
@Injectable()
export class RepeatQuestions {
  constructor(
    @Inject(ReadModelDatabase) private readonly database: Pick<ReadModelDatabase, 'read' | 'waitFor'>,
    @Inject(TaxonomyViews) private readonly views: Pick<TaxonomyViews, 'of'>,
    @Inject(ActionItemList) private readonly items: Pick<ActionItemList, 'addressing'>,
    @Inject(FixRecord) private readonly fixes: Pick<FixRecord, 'verdictOn'>,
    @Inject(Exposures) private readonly exposures: Exposures,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The five questions, in the order of `repeatQuestionKinds`. */
  async about(one: AskedClass): Promise<readonly RepeatQuestion[]> {
    const { scope, minPosition } = one.asked;
    // What exposures are read from is another context's affair.
    if (minPosition !== null) await this.database.waitFor(minPosition);
    const window = this.#passed(one);
    const classes = one.classes.groups.membersOf(one.compared.classKey);
    const { items, leftOut } = await this.items.addressing({ ...scope, classes, minPosition }, MOST_ITEMS);
    const all = items.map(({ details }) => details);
    const incidents = await this.#incidentsOf(one, classes, window);
    const services = await this.database.read((manager) =>
      countsAtServices(manager, scope, one.classes.groups, one.compared.classKey, window),
    );
    const deployments = await this.#deployments(scope.services.length > 0 ? scope.services : services.map(({ service }) => service), [
      window,
      ...waitingStretches(all, window),
    ]);
    const ids = incidents.map(({ id }) => id);
    const judged = await this.#judged(one, items, window);
    const answered: readonly Answered[] = [
      actionsLate(all, window),
      featuresBeforeFixes(all, window, deployments),
      rightActions(incidents, all, window.to),
      redesignOverdue(judged, ids, services[0]?.incidents ?? 0),
      bandages(all, window),
    ];
    const itemOf = new Map(items.map((item) => [item.id, item]));
    const mitigations = await this.#mitigationsOf(ids);
    return answered.map(({ figures, actionItems, ...each }) =>
      Object.assign(new RepeatQuestion(), {
        ...each,
        asked: one.asked,
        figures: [...figures, ...(leftOut === 0 ? [] : figuresOf({ ITEMS_LEFT_OUT: leftOut }))],
        behind: actionItems.flatMap((id) => itemOf.get(id) ?? []),
        service: each.question === 'REDESIGN_OVERDUE' ? (services[0]?.service ?? null) : null,
        mitigations: each.question === 'BANDAGES' ? mitigations : [],
      }),
    );
  }

  #passed({ asked: { window } }: AskedClass): Passed {
    const now = this.clock();
    const to = now < window.to ? now : window.to;
    return { from: window.from < to ? window.from : to, to };
  }

  #incidentsOf({ asked: { scope } }: AskedClass, classes: readonly string[], window: Passed): Promise<readonly AskedIncident[]> {
    return this.database.read(async (manager) => {
      const found = await incidentsOfClasses(manager, scope, classes, window, MOST_INCIDENTS);
      const ids = found.map(({ incidentId }) => incidentId);
      const published = await publishedBefore(manager, ids, window.to);
      return found.map(({ incidentId: id, detectedAt }) => ({ id, detectedAt, published: published.has(id) }));
    });
  }

  /** @param stretches the window, and then those in it when an item waited. */
  async #deployments(services: readonly string[], stretches: readonly Passed[]): Promise<Parameters<typeof featuresBeforeFixes>[2]> {
    if (services.length === 0) return null;
    const asked = services.slice(0, MOST_SERVICES);
    const [all, ...waiting] = await this.exposures.of(asked, stretches);
    const whileWaiting = waiting.reduce((sum, { deployments }) => sum + deployments, 0);
    return { all: all?.deployments ?? 0, whileWaiting, services: asked.length };
  }

  /** The fixes done by the end of the window that were to prevent or repair, the latest first, each with what came of it. */
  async #judged({ asked, classes: { groups }, compared }: AskedClass, items: readonly ActionItem[], { to }: Passed) {
    const done = items
      .flatMap(({ id, type, services, completedAt }) =>
        (type === 'PREVENT' || type === 'REPAIR') && completedAt !== null && completedAt < to ? [{ id, services, completedAt }] : [],
      )
      .sort((a, b) => (a.completedAt === b.completedAt ? 0 : a.completedAt < b.completedAt ? 1 : -1))
      .slice(0, MOST_JUDGED);
    const judged: JudgedItem[] = [];
    for (const each of done) {
      const verdict = await this.fixes.verdictOn(asked, groups, compared.classKey, each);
      if (verdict !== null) judged.push({ id: each.id, verdict });
    }
    return judged;
  }

  /** By what the incidents were mitigated, most often first. */
  async #mitigationsOf(ids: readonly string[]): Promise<readonly MitigationUsed[]> {
    const used = await this.views.of('MITIGATION_USED');
    const incidents = await this.database.read((manager) => countedIncidents(manager, ids));
    const counts = new Map<string, number>();
    for (const { classes } of incidents) {
      const keys = new Set((classes.MITIGATION_USED ?? []).map((key) => used.groups.of(key)));
      for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return [...counts]
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .map(([key, count]) => Object.assign(new MitigationUsed(), { class: used.named(key), incidents: count }));
  }
}
