import { Inject, Injectable } from '@nestjs/common';
import { Goals } from './goals.js';
import { inTurns } from './in-turns.js';
import type { JudgedGoal } from './judged-goal.js';
import { GoalProgress } from './published/goal-progress.js';
import type { TrackedGoal } from './published/goal-progress.js';

/** Answers other contexts from what answers the questions of people. */
@Injectable()
export class TrackedGoals extends GoalProgress {
  constructor(@Inject(Goals) private readonly goals: Pick<Goals, 'list' | 'judged'>) {
    super();
  }

  async of(
    window: { readonly from: string; readonly to: string },
    services: readonly string[],
    asOf: string,
    minPosition: bigint | null,
  ): Promise<readonly TrackedGoal[]> {
    const criteria = { services, teams: [], statuses: [], includeDropped: false };
    const standing = await this.goals.list(criteria, { at: null, minPosition }, Infinity);
    const set = standing.filter(({ recorded }) => recorded.goal.versions[0].setAt < window.to);
    return inTurns(set, 1, ({ recorded }) => trackedGoal(this.goals.judged(recorded, asOf, minPosition), window));
  }
}

async function trackedGoal(judged: JudgedGoal, window: { readonly from: string; readonly to: string }): Promise<TrackedGoal> {
  const { goalId, versions } = judged.recorded.goal;
  const { title, aim } = judged.version.terms;
  const periods = (await judged.periodsIn(window)).map(({ from, to, status, reached, lower, upper, n, certain }) => {
    return { from, to, status, reached, lower, upper, n, certain };
  });
  const reach =
    aim.kind === 'METRIC'
      ? { target: aim.target, comparison: aim.comparison, unit: aim.unit }
      : { target: 0, comparison: 'AT_MOST' as const, unit: 'CLASSES' as const };
  return { goalId, title, version: versions.length, ...reach, periods };
}
