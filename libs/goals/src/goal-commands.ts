import { randomUUID } from 'node:crypto';
import { CLOCK, CommandFamily, contextOf } from '#commands';
import type { RequestOptions } from '#commands';
import type { Clock, CommandContext, Occurrence } from '#event-sourcing';
import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { AskedGoals } from './asked-goal.js';
import type { AskedGoal } from './asked-goal.js';
import { goalDecider } from './domain/goal.decider.js';
import type { GoalCommand } from './domain/goal.decider.js';
import { refused } from './domain/goal.errors.js';
import { askedGoalId, goalStream } from './domain/goal.js';
import { goalVocabulary } from './domain/goal.upcasters.js';
import { recordedGoal } from './goal-directory.js';
import type { RecordedGoal } from './goal-directory.js';

export const goalFamily = new CommandFamily({
  decider: goalDecider,
  vocabulary: goalVocabulary,
  commands: { SetGoal: true, ReviseGoal: true, DropGoal: true } satisfies Record<GoalCommand['type'], true>,
});

/** What a caller asks to become of a goal. */
export interface GoalRequest extends RequestOptions {
  readonly goalId: string;
  readonly reason: string;
}

/** Carries changes of goals out. Every answer is the goal as it stands afterwards. */
@Injectable()
export class GoalCommands {
  constructor(
    @Inject(CommandBus) private readonly bus: CommandBus,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AskedGoals) private readonly asked: AskedGoals,
  ) {}

  /** @throws DomainError INVALID for what no goal can be about. */
  async set(request: AskedGoal & Pick<RequestOptions, 'idempotencyKey'>, actorId: string): Promise<RecordedGoal> {
    const { idempotencyKey } = request;
    const goalId = idempotencyKey == null ? randomUUID() : askedGoalId(actorId, idempotencyKey);
    const context = contextOf(actorId, ['SetGoal', goalId], { idempotencyKey });
    const terms = await this.asked.terms(request);
    const isUnheardOf = idempotencyKey == null;
    return this.#send({ type: 'SetGoal', goalId, terms, occurred: this.#now() }, goalId, { ...context, isUnheardOf });
  }

  /** @throws DomainError INVALID as `set`, NOT_FOUND, ILLEGAL where it was dropped. */
  async revise(request: AskedGoal & GoalRequest, actorId: string): Promise<RecordedGoal> {
    const { goalId, reason } = request;
    const context = contextOf(actorId, ['ReviseGoal', goalId], request);
    const terms = await this.asked.terms(request);
    return this.#send({ type: 'ReviseGoal', terms, reason, occurred: this.#now() }, goalId, context);
  }

  /** @throws DomainError NOT_FOUND. */
  drop(request: GoalRequest, actorId: string): Promise<RecordedGoal> {
    const { goalId, reason } = request;
    return this.#send({ type: 'DropGoal', reason, occurred: this.#now() }, goalId, contextOf(actorId, ['DropGoal', goalId], request));
  }

  async #send(command: GoalCommand, goalId: string, context: CommandContext): Promise<RecordedGoal> {
    const { events } = await goalFamily.send(this.bus, goalStream(goalId), command, context);
    const recorded = recordedGoal(events);
    if (recorded === null) throw refused.unknownGoal();
    return recorded;
  }

  #now(): Occurrence {
    return { at: this.clock(), exactness: 'EXACT' };
  }
}
