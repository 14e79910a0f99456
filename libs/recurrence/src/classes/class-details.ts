import { ActionItemList } from '#action-items/published';
import type { ActionItem } from '#action-items/graphql';
import { ReadModelDatabase } from '#projections';
import { causeAxes } from '#root-causes/published';
import type { CauseAxis } from '#root-causes/published';
import { Inject, Injectable } from '@nestjs/common';
import type { RecurringRootCause } from '../graphql/recurrence.types.js';
import { incidentsOfClasses, newestFirst, servicesOfClass } from '../read-models/counts/class.query.js';
import type { IncidentKey } from '../read-models/counts/class.query.js';
import { countedIncidents } from '../read-models/counts/record.query.js';
import { MOST_COMPARED, sharedBy } from './shared-by.js';
import type { Shared } from './shared-by.js';
import { TaxonomyViews } from '../scope/taxonomy-views.js';

const MOST_ACTIONS = 100;

/** A class in the answer to a question, as far as its details depend on it. */
export type AskedClass = Pick<RecurringRootCause, 'asked' | 'classes' | 'estimates' | 'compared'>;

/** Answers what is behind the count of a class. */
@Injectable()
export class ClassDetails {
  constructor(
    @Inject(ReadModelDatabase) private readonly database: Pick<ReadModelDatabase, 'read'>,
    @Inject(TaxonomyViews) private readonly views: Pick<TaxonomyViews, 'of'>,
    @Inject(ActionItemList) private readonly items: Pick<ActionItemList, 'unfinished'>,
  ) {}

  /** The ids of the incidents of a class in the window, newest first; with suggestions also of those whose likeliest class it is. */
  async incidentsOf({ asked, classes, estimates, compared }: AskedClass, first: number): Promise<readonly string[]> {
    const { scope, window } = asked;
    const members = classes.groups.membersOf(compared.classKey);
    const labelled = await this.database.read((manager) => incidentsOfClasses(manager, scope, members, window, first));
    // Both are as the read models know them, though perhaps not at the same moment.
    const found = new Map<string, IncidentKey>();
    for (const one of [...labelled, ...estimates.likeliestIn(compared.classKey, window)]) found.set(one.incidentId, one);
    return [...found.values()]
      .sort(newestFirst)
      .slice(0, first)
      .map(({ incidentId }) => incidentId);
  }

  /** The keys of the services that its labelled incidents affected, most often affected first. */
  servicesOf({ asked: { scope, window }, classes, compared }: AskedClass): Promise<readonly string[]> {
    return this.database.read((manager) => servicesOfClass(manager, scope, classes.groups, compared.classKey, window));
  }

  /** What addresses the class and is still to be done, by when it is due; as the class is now, whenever the question is about. */
  openActionsOf({ asked: { scope, minPosition }, classes, compared }: AskedClass): Promise<readonly ActionItem[]> {
    const { axis, services } = scope;
    return this.items.unfinished({ axis, classes: classes.groups.membersOf(compared.classKey), services, minPosition }, MOST_ACTIONS);
  }

  /** What the incidents of a class, the newest of them, have in common, in words. */
  async sharedBy(one: AskedClass): Promise<readonly string[]> {
    const { asked, classes, compared } = one;
    const ids = await this.incidentsOf(one, MOST_COMPARED);
    const incidents = await this.database.read((manager) => countedIncidents(manager, ids));
    const now = new Map(await Promise.all(causeAxes.map(async (axis) => [axis, await this.views.of(axis)] as const)));
    const shared = sharedBy(incidents, (axis, classKey) => {
      const isOfThis = axis === asked.scope.axis && classes.groups.of(classKey) === compared.classKey;
      return isOfThis ? null : (now.get(axis)?.groups.of(classKey) ?? classKey);
    });
    return shared.map((each) => inWords(each, (axis, classKey) => now.get(axis)?.named(classKey).name ?? classKey));
  }
}

function inWords({ what, incidents, of }: Shared, nameOf: (axis: CauseAxis, classKey: string) => string): string {
  const share = `${incidents} of ${of}`;
  if (what.kind === 'SEVERITY') return `${share} were ${what.severity}`;
  if (what.kind === 'SERVICE') return `${share} affected ${what.service}`;
  const name = nameOf(what.axis, what.classKey);
  switch (what.axis) {
    case 'TRIGGER':
      return `${share} were set off by “${name}”`;
    case 'CONTRIBUTING_FACTOR':
      return `${share} also had the contributing factor “${name}”`;
    case 'DETECTION_MODE':
      return `${share} were noticed through “${name}”`;
    case 'MITIGATION_USED':
      return `${share} were mitigated by “${name}”`;
  }
}
