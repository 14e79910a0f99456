import { randomUUID } from 'node:crypto';
import { CLOCK, CommandFamily, contextOf } from '#commands';
import type { RequestOptions } from '#commands';
import { deterministicId } from '#event-sourcing';
import type { Clock, Occurrence } from '#event-sourcing';
import { IncidentDirectory } from '#incidents/published';
import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { incidentCostDecider } from './domain/incident-cost/incident-cost.decider.js';
import type { IncidentCostCommand } from './domain/incident-cost/incident-cost.decider.js';
import { refused } from './domain/incident-cost/incident-cost.errors.js';
import type { CostKind } from './domain/incident-cost/incident-cost.events.js';
import { incidentCostStream } from './domain/incident-cost/incident-cost.js';
import { incidentCostVocabulary } from './domain/incident-cost/incident-cost.upcasters.js';
import { currencyFrom } from './domain/currencies.js';
import { refused as refusedRates } from './domain/rates/rates.errors.js';
import { IncidentCosts } from './incident-costs.js';
import type { CostOfIncident } from './incident-costs.js';
import { isCurrency } from './pricing/currencies.js';

export const incidentCostFamily = new CommandFamily({
  decider: incidentCostDecider,
  vocabulary: incidentCostVocabulary,
  commands: { RecordIncidentCost: true, RetractIncidentCost: true, CorrectPersonHours: true } satisfies Record<
    IncidentCostCommand['type'],
    true
  >,
});

/** What a caller asks of the cost of an incident. */
export interface CostRequest extends RequestOptions {
  readonly incidentId: string;
}

/** Carries out what people say of the costs of incidents. Every answer is what the incident cost, as it stands afterwards. */
@Injectable()
export class CostCommands {
  constructor(
    @Inject(CommandBus) private readonly bus: CommandBus,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IncidentDirectory) private readonly incidents: Pick<IncidentDirectory, 'exists'>,
    @Inject(IncidentCosts) private readonly costs: Pick<IncidentCosts, 'ofLog'>,
  ) {}

  /** @throws DomainError NOT_FOUND for an unknown incident, INVALID for an amount or a currency that there is not, ILLEGAL for too many. */
  record(
    request: CostRequest & {
      readonly kind: CostKind;
      readonly amount: string;
      readonly currency: string;
      readonly note?: string | null;
    },
    actorId: string,
  ): Promise<CostOfIncident> {
    const { incidentId, kind, amount, note, idempotencyKey } = request;
    const currency = requireCurrency(request.currency);
    const costId = idempotencyKey == null ? randomUUID() : deterministicId('incident-cost', incidentId, actorId, idempotencyKey);
    const occurred = this.#now();
    return this.#send({ type: 'RecordIncidentCost', incidentId, costId, kind, amount, currency, note, occurred }, request, actorId);
  }

  /** @throws DomainError NOT_FOUND for an unknown incident or cost. */
  retract(request: CostRequest & { readonly costId: string; readonly reason: string }, actorId: string): Promise<CostOfIncident> {
    const { incidentId, costId, reason } = request;
    return this.#send({ type: 'RetractIncidentCost', incidentId, costId, reason, occurred: this.#now() }, request, actorId);
  }

  /** @throws DomainError NOT_FOUND for an unknown incident, INVALID for what are no hours. */
  correctHours(
    request: CostRequest & { readonly hours?: string | null; readonly reason: string },
    actorId: string,
  ): Promise<CostOfIncident> {
    const { incidentId, hours = null, reason } = request;
    return this.#send({ type: 'CorrectPersonHours', incidentId, hours, reason, occurred: this.#now() }, request, actorId);
  }

  async #send(command: IncidentCostCommand, request: CostRequest, actorId: string): Promise<CostOfIncident> {
    const { incidentId } = request;
    if (!(await this.incidents.exists(incidentId))) throw refused.unknownIncident();
    const context = contextOf(actorId, [command.type, incidentId], request);
    await incidentCostFamily.send(this.bus, incidentCostStream(incidentId), command, context);
    const cost = await this.costs.ofLog(incidentId);
    if (cost === null) throw refused.unknownIncident();
    return cost;
  }

  #now(): Occurrence {
    return { at: this.clock(), exactness: 'EXACT' };
  }
}

/** @throws DomainError INVALID unless there is such a currency. */
export function requireCurrency(text: string): string {
  const code = currencyFrom('currency', text);
  if (!isCurrency(code)) throw refusedRates.unknownCurrency('currency', code);
  return code;
}
