import { DateTime, resultUnion } from '#graphql';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CostKind } from '../domain/incident-cost/incident-cost.events.js';
import type { CostOfIncident } from '../incident-costs.js';
import type { GapReason } from '../pricing/bill.js';
import { exactly, tenThousandths } from '../pricing/exact.js';
import type { PricedPart } from '../pricing/price.js';
import { moneyOf } from '../pricing/purse.js';
import type { Knowledge } from '../read-models/costs/quantities.js';
import { CostGapReasonEnum, CostKindEnum, CostKnowledgeEnum, CostPartEnum } from './cost.enums.js';
import { Money } from './money.type.js';
import { CostRatesSetting } from './rates.type.js';

@ObjectType({ description: 'So much of what rates put a price on, and what that costs.' })
export class CostQuantity {
  @Field(() => CostPartEnum, { description: 'Of what, and in which unit.' })
  readonly part!: PricedPart;
  @Field(() => CostKnowledgeEnum, { description: 'Whether it is known.' })
  readonly knowledge!: Knowledge;
  @Field(() => Float, { nullable: true, description: 'A whole number of seconds or customers; null where it is not known.' })
  readonly value!: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'The rate that held when the incident was detected, a decimal number; null: it had no price.',
  })
  readonly rate!: string | null;
  @Field(() => Money, { nullable: true, description: 'The rate times the quantity; null where either is not there.' })
  readonly money!: Money | null;
}

@ObjectType({ description: 'Money that an incident cost, as somebody found out.' })
export class RecordedIncidentCost {
  @Field(() => ID, { description: 'Names it when it is retracted.' })
  readonly costId!: string;
  @Field(() => CostKindEnum, { description: 'What it was lost or spent on.' })
  readonly kind!: CostKind;
  @Field(() => Money, { description: 'How much.' })
  readonly money!: Money;
  @Field(() => String, { nullable: true, description: 'What there is to say about it.' })
  readonly note!: string | null;
  @Field(() => String, { nullable: true, description: 'Who said so, a pseudonymous id.' })
  readonly actorId!: string | null;
  @Field(() => DateTime, { description: 'When they said so.' })
  readonly recordedAt!: string;
}

@ObjectType({ description: 'How many hours people spent in an incident, as somebody said by hand.' })
export class PersonHoursCorrection {
  @Field(() => String, { description: 'A decimal number.' })
  readonly hours!: string;
  @Field(() => String, { description: 'Why.' })
  readonly reason!: string;
  @Field(() => String, { nullable: true, description: 'Who said so, a pseudonymous id.' })
  readonly actorId!: string | null;
  @Field(() => DateTime, { description: 'When they said so.' })
  readonly recordedAt!: string;
}

@ObjectType({ description: 'Something that an incident took and that is not in its total.' })
export class CostGap {
  @Field(() => CostPartEnum, { description: 'What.' })
  readonly part!: PricedPart;
  @Field(() => CostGapReasonEnum, { description: 'Why.' })
  readonly reason!: GapReason;
}

/** What an incident cost, as GraphQL gives it. */
@ObjectType({
  description: 'What an incident took and cost, and what each part of that rests on. Also of drills and side exits, which count nowhere.',
})
export class IncidentCost {
  readonly cost!: CostOfIncident;

  static of(cost: CostOfIncident): IncidentCost {
    return Object.assign(new IncidentCost(), { cost });
  }

  @Field(() => ID, { description: 'The incident.' })
  get incidentId(): string {
    return this.cost.incidentId;
  }
  @Field(() => CostQuantity, { description: 'How long there was harm.' })
  get impact(): CostQuantity {
    return this.cost.bill.quantities.IMPACT;
  }
  @Field(() => CostQuantity, { description: 'How many customers it affected.' })
  get customers(): CostQuantity {
    return this.cost.bill.quantities.CUSTOMERS;
  }
  @Field(() => CostQuantity, { description: 'How long people were in it.' })
  get personTime(): CostQuantity {
    return this.cost.bill.quantities.PERSON_TIME;
  }
  @Field(() => PersonHoursCorrection, {
    nullable: true,
    description: 'Where `personTime` was corrected by hand; null where what the roles of people say holds.',
  })
  get personHoursCorrection(): PersonHoursCorrection | null {
    return this.cost.recorded.hours;
  }
  @Field(() => [RecordedIncidentCost], {
    description: 'Money recorded by hand, in the order it was; at most 200. What was retracted is left out.',
  })
  get recorded(): readonly RecordedIncidentCost[] {
    return this.cost.recorded.costs.map(({ amount, currency, note = null, ...cost }) => ({
      ...cost,
      note,
      money: moneyOf(currency, exactly(tenThousandths(amount))),
    }));
  }
  @Field(() => [Money], {
    description:
      'All of it, one for each currency; nothing is converted. Added up before it is rounded, so that it may differ from the sum of rounded parts.',
  })
  get total(): readonly Money[] {
    return this.cost.bill.total;
  }
  @Field(() => [CostGap], { description: 'What is not in `total`, and why.' })
  get gaps(): readonly CostGap[] {
    return this.cost.bill.gaps;
  }
  @Field(() => CostRatesSetting, { nullable: true, description: 'The rates that held when it was detected; null: there were none.' })
  get rates(): CostRatesSetting | null {
    const { rates } = this.cost.bill;
    return rates === null ? null : CostRatesSetting.of(rates.set, rates.until);
  }
  @Field(() => Int, {
    nullable: true,
    description: 'Of what people said of its cost: hand it to expectedVersion. Null while nobody has said anything.',
  })
  get version(): number | null {
    return this.cost.recorded.revision;
  }
  @Field(() => String, {
    nullable: true,
    description: 'Where the last thing that people said of its cost stands in the store: hand it to minPosition. Null while nobody has.',
  })
  get position(): string | null {
    return this.cost.recorded.position;
  }
}

export const IncidentCostResult = resultUnion('IncidentCostResult', IncidentCost);
