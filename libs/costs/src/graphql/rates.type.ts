import { DateTime, resultUnion } from '#graphql';
import { SeverityEnum } from '#incidents/graphql';
import { severities } from '#incidents/published';
import type { Severity } from '#incidents/published';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { scheduleOf } from '../cost-rates.js';
import type { SetRates } from '../cost-rates.js';

@ObjectType({ description: 'The price of a minute of impact of a severity.' })
export class ImpactRate {
  @Field(() => SeverityEnum, { description: 'Of incidents of that severity.' })
  readonly severity!: Severity;
  @Field(() => String, { description: 'A decimal number, in the currency of the rates.' })
  readonly amount!: string;
}

@ObjectType({ description: 'What is reckoned with, for incidents detected from a day on.' })
export class CostRatesSetting {
  readonly set!: SetRates;

  @Field(() => String, {
    nullable: true,
    description:
      'The first day (UTC) for which they hold no more, such as 2026-06-01; null: they hold on. The same as `effectiveFrom` where others took their place altogether.',
  })
  readonly effectiveUntil!: string | null;

  /** Of every time that rates were set, newest first. @param sets oldest first. */
  static history(sets: readonly SetRates[]): readonly CostRatesSetting[] {
    const schedule = scheduleOf(sets);
    const of = (set: SetRates): CostRatesSetting => {
      const holding = schedule.find((rates) => rates.set === set);
      return CostRatesSetting.of(set, holding === undefined ? set.terms.effectiveFrom : holding.until);
    };
    return sets.map(of).reverse();
  }

  /** The rates as they were set last. @param sets at least one, oldest first. */
  static latest(sets: readonly SetRates[]): CostRatesSetting {
    const [latest] = CostRatesSetting.history(sets);
    if (latest === undefined) throw new Error('rates were set, and there are none');
    return latest;
  }

  static of(set: SetRates, effectiveUntil: string | null): CostRatesSetting {
    return Object.assign(new CostRatesSetting(), { set, effectiveUntil });
  }

  @Field(() => String, { description: 'The first day (UTC) for which they hold, such as 2026-03-01.' })
  get effectiveFrom(): string {
    return this.set.terms.effectiveFrom;
  }
  @Field(() => String, { description: 'The currency (ISO 4217) of all of them.' })
  get currency(): string {
    return this.set.terms.currency;
  }
  @Field(() => [ImpactRate], { description: 'Of a minute of impact; severities without a price are left out.' })
  get perImpactMinute(): readonly ImpactRate[] {
    const { perImpactMinute = {} } = this.set.terms;
    return severities.flatMap((severity) => {
      const amount = perImpactMinute[severity];
      return amount === undefined ? [] : { severity, amount };
    });
  }
  @Field(() => String, { nullable: true, description: 'Of a customer affected, a decimal number; null: no price.' })
  get perCustomer(): string | null {
    return this.set.terms.perCustomer ?? null;
  }
  @Field(() => String, { nullable: true, description: 'Of an hour of a person, a decimal number; null: no price.' })
  get perPersonHour(): string | null {
    return this.set.terms.perPersonHour ?? null;
  }
  @Field(() => String, { nullable: true, description: 'Why they were set.' })
  get reason(): string | null {
    return this.set.reason;
  }
  @Field(() => String, { nullable: true, description: 'Who set them, a pseudonymous id.' })
  get actorId(): string | null {
    return this.set.actorId;
  }
  @Field(() => DateTime, { description: 'When they were set.' })
  get recordedAt(): string {
    return this.set.recordedAt;
  }
  @Field(() => Int, { description: 'From 0; one higher each time that rates are set: hand the newest to expectedVersion.' })
  get version(): number {
    return this.set.version;
  }
  @Field(() => String, { description: 'Where this stands in the store.' })
  get position(): string {
    return this.set.position;
  }
}

export const CostRatesResult = resultUnion('CostRatesResult', CostRatesSetting, 'no-life-cycle');
