import { CLOCK, CommandFamily, contextOf } from '#commands';
import type { RequestOptions } from '#commands';
import type { Clock } from '#event-sourcing';
import { RootCauseClasses } from '#root-causes/published';
import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { GivenRisk } from '../domain/risk/commands/assess-risk.js';
import { riskDecider } from '../domain/risk/risk.decider.js';
import type { RiskCommand } from '../domain/risk/risk.decider.js';
import { refused } from '../domain/risk/risk.errors.js';
import type { RiskAxis } from '../domain/risk/risk.events.js';
import { initialState, riskStream } from '../domain/risk/risk.js';
import { riskVocabulary } from '../domain/risk/risk.upcasters.js';
import { assessedRisk } from './risk-assessments.js';
import type { AssessedRisk } from './risk-assessments.js';

export const riskFamily = new CommandFamily({
  decider: riskDecider,
  vocabulary: riskVocabulary,
  commands: { AssessRisk: true, WithdrawRiskAssessment: true } satisfies Record<RiskCommand['type'], true>,
});

/** Whose risk a caller speaks of, and why. */
export interface RiskRequest extends RequestOptions {
  readonly axis: RiskAxis;
  readonly key: string;
  readonly reason: string;
}

/** Carries out what people say of risks. Every answer is what they say of it afterwards. */
@Injectable()
export class RiskCommands {
  constructor(
    @Inject(CommandBus) private readonly bus: CommandBus,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(RootCauseClasses) private readonly classes: Pick<RootCauseClasses, 'find'>,
  ) {}

  /** @throws DomainError NOT_FOUND where there is no such class, INVALID for what says nothing or is no level. */
  assess(request: RiskRequest & GivenRisk, actorId: string): Promise<AssessedRisk> {
    const { axis, key, reason } = request;
    return this.#send({ type: 'AssessRisk', axis, key, terms: request, reason, occurred: this.#now() }, request, actorId);
  }

  /** @throws DomainError NOT_FOUND where there is no such class, or nobody has assessed it. */
  withdraw(request: RiskRequest, actorId: string): Promise<AssessedRisk> {
    const { axis, key, reason } = request;
    return this.#send({ type: 'WithdrawRiskAssessment', axis, key, reason, occurred: this.#now() }, request, actorId);
  }

  async #send(command: RiskCommand, { axis, key, ...options }: RiskRequest, actorId: string): Promise<AssessedRisk> {
    if (!(await this.classes.find(axis, [key])).has(key)) throw refused.unknownClass();
    const context = contextOf(actorId, [command.type, axis, key], options);
    const { events } = await riskFamily.send(this.bus, riskStream(axis, key), command, context);
    const [first, ...rest] = events;
    if (first === undefined) throw refused.notAssessed();
    return rest.reduce((risk, event) => assessedRisk(risk.assessment, event), assessedRisk(initialState, first));
  }

  #now() {
    return { at: this.clock(), exactness: 'EXACT' } as const;
  }
}
