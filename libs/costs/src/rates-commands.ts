import { CLOCK, CommandFamily, contextOf } from '#commands';
import type { RequestOptions } from '#commands';
import type { Clock } from '#event-sourcing';
import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { requireCurrency } from './cost-commands.js';
import { setRatesOf } from './cost-rates.js';
import type { SetRates } from './cost-rates.js';
import type { GivenRates } from './domain/rates/commands/set-cost-rates.js';
import { ratesDecider } from './domain/rates/rates.decider.js';
import type { RatesCommand } from './domain/rates/rates.decider.js';
import { RATES_STREAM } from './domain/rates/rates.js';
import { ratesVocabulary } from './domain/rates/rates.upcasters.js';

export const ratesFamily = new CommandFamily({
  decider: ratesDecider,
  vocabulary: ratesVocabulary,
  commands: { SetCostRates: true } satisfies Record<RatesCommand['type'], true>,
});

/** What a caller says of rates. */
export interface RatesRequest extends GivenRates, RequestOptions {
  readonly reason?: string | null | undefined;
}

/** Carries changes of the rates out. The answer is every time that they were set. */
@Injectable()
export class RatesCommands {
  constructor(
    @Inject(CommandBus) private readonly bus: CommandBus,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError INVALID for rates that are none, CONFLICT where `expectedVersion` is stale. */
  async set(request: RatesRequest, actorId: string): Promise<readonly SetRates[]> {
    const rates = { ...request, currency: requireCurrency(request.currency) };
    const occurred = { at: this.clock(), exactness: 'EXACT' } as const;
    const context = contextOf(actorId, ['SetCostRates'], request);
    const { events } = await ratesFamily.send(
      this.bus,
      RATES_STREAM,
      { type: 'SetCostRates', rates, reason: request.reason, occurred },
      context,
    );
    return events.map(setRatesOf);
  }
}
