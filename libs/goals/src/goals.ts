import { CLOCK } from '#commands';
import type { Clock } from '#event-sourcing';
import { requireHasCome } from '#graphql';
import { MetricAnswers } from '#metrics/published';
import { ClassRecord } from '#recurrence/published';
import { Inject, Injectable } from '@nestjs/common';
import { latest } from './domain/goal.js';
import { GoalDirectory } from './goal-directory.js';
import type { RecordedGoal } from './goal-directory.js';
import { inTurns } from './in-turns.js';
import { JudgedGoal } from './judged-goal.js';
import type { GoalStatus } from './published/goal-progress.js';

/** Which goals are looked at, and when. Empty lists leave everything in. */
export interface GoalCriteria {
  /** Only goals that are about one of these services, or about all. */
  readonly services: readonly string[];
  readonly teams: readonly string[];
  readonly statuses: readonly GoalStatus[];
  readonly includeDropped: boolean;
}

/** At which moment goals are looked at (null: now), and what the answer reflects at least (null: whatever the read models reflect). */
export interface AskedMoment {
  readonly at: string | null;
  readonly minPosition: bigint | null;
}

const AT_ONCE = 4;

/** Answers how far goals are. */
@Injectable()
export class Goals {
  constructor(
    @Inject(GoalDirectory) private readonly directory: GoalDirectory,
    @Inject(MetricAnswers) private readonly metrics: MetricAnswers,
    @Inject(ClassRecord) private readonly record: ClassRecord,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Null where there is no such goal, or was none then. @throws GraphQLError BAD_USER_INPUT for a moment to come. */
  async find(goalId: string, asked: AskedMoment): Promise<JudgedGoal | null> {
    const at = this.#momentOf(asked);
    const recorded = await this.directory.find(goalId, asked.at);
    return recorded === null ? null : this.judged(recorded, at, asked.minPosition);
  }

  /** The goals that fit, in the order in which they were set; `first` of them at most. @throws As `find`. */
  async list({ statuses, ...criteria }: GoalCriteria, asked: AskedMoment, first: number): Promise<readonly JudgedGoal[]> {
    const at = this.#momentOf(asked);
    const recorded = (await this.directory.list(asked.at)).filter((one) => fits(one, criteria));
    const goals = recorded.map((one) => this.judged(one, at, asked.minPosition));
    if (statuses.length === 0) return goals.slice(0, first);
    const found: JudgedGoal[] = [];
    for (let next = 0; next < goals.length && found.length < first; next += AT_ONCE) {
      const some = goals.slice(next, next + AT_ONCE);
      const standing = await inTurns(some, AT_ONCE, (goal) => goal.status());
      found.push(...some.filter((_, index) => statuses.some((status) => status === standing[index])));
    }
    return found.slice(0, first);
  }

  /** @param at ISO 8601 UTC; now when left out. */
  judged(recorded: RecordedGoal, at = this.clock(), minPosition: bigint | null = null): JudgedGoal {
    return new JudgedGoal(recorded, at, minPosition, { metrics: this.metrics, record: this.record });
  }

  #momentOf({ at }: AskedMoment): string {
    const now = this.clock();
    requireHasCome('at', at, now);
    return at ?? now;
  }
}

function fits({ goal }: RecordedGoal, { services, teams, includeDropped }: Omit<GoalCriteria, 'statuses'>): boolean {
  const { team, services: own = [] } = latest(goal).terms;
  if (goal.dropped !== null && !includeDropped) return false;
  if (teams.length > 0 && (team === undefined || !teams.includes(team))) return false;
  return services.length === 0 || own.length === 0 || own.some((key) => services.includes(key));
}
