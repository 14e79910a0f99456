import { DateTime } from '#graphql';
import { RootCauseClass } from '#root-causes/graphql';
import { CauseAxisEnum } from '#root-causes/graphql';
import type { CauseAxis } from '#root-causes/published';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { SummedCost as Summed } from '../published/class-costs.js';
import { Money } from './money.type.js';

@ObjectType({ isAbstract: true })
export abstract class SummedCost {
  readonly summed!: Summed;

  @Field(() => Int, { description: 'How many incidents.' })
  get incidents(): number {
    return this.summed.incidents;
  }
  @Field(() => Float, {
    nullable: true,
    description:
      'Seconds of impact of those of which they are known, from its start to the last mitigation; where nobody said when that was, until service was back to normal. Null where it is known of none of the incidents.',
  })
  get impactSeconds(): number | null {
    return this.summed.impactSeconds;
  }
  @Field(() => Int, { description: 'Of how many incidents impact is known; of the others it is not in the sum.' })
  get impactKnown(): number {
    return this.summed.impactKnown;
  }
  @Field(() => Float, {
    nullable: true,
    description:
      'Customers of each incident, added up: whoever was affected twice is there twice. Null where they are known of none of the incidents.',
  })
  get customers(): number | null {
    return this.summed.customers;
  }
  @Field(() => Int, { description: 'Of how many incidents customers are known.' })
  get customersKnown(): number {
    return this.summed.customersKnown;
  }
  @Field(() => Float, {
    nullable: true,
    description: 'Seconds that people spent in the incidents. Null where it is known of none of them.',
  })
  get personSeconds(): number | null {
    return this.summed.personSeconds;
  }
  @Field(() => Int, { description: 'Of how many incidents the time of people is known.' })
  get personTimeKnown(): number {
    return this.summed.personTimeKnown;
  }
  @Field(() => [Money], { description: 'What they cost, one for each currency in the order of codes; nothing is converted.' })
  get money(): readonly Money[] {
    return this.summed.money;
  }
  @Field(() => Int, { description: 'How many incidents have any money: recorded, or by a rate.' })
  get moneyKnown(): number {
    return this.summed.moneyKnown;
  }
}

@ObjectType({ description: 'What all incidents of a window cost together, each once, labelled or not.' })
export class TotalCost extends SummedCost {}

@ObjectType({ description: 'How great a part of all money in a currency it is.' })
export class MoneyShare {
  @Field(() => String, { description: 'The currency (ISO 4217).' })
  readonly currency!: string;
  @Field(() => Float, { nullable: true, description: '0 to 1; null where all of it is 0.' })
  readonly share!: number | null;
}

@ObjectType({ description: 'What the incidents of a class cost, each whole, whatever other classes it has.' })
export class ClassCost extends SummedCost {
  @Field(() => RootCauseClass, { description: 'The class as it is now; merged classes count under what they were merged into.' })
  readonly class!: RootCauseClass;
  @Field(() => Float, {
    nullable: true,
    description:
      'Its part of all seconds of impact, 0 to 1; null where there are none, or where nothing is known of the class. Shares of classes add up to more than 1.',
  })
  readonly shareOfImpact!: number | null;
  @Field(() => [MoneyShare], { description: 'Its part of all money, for each currency.' })
  readonly shareOfMoney!: readonly MoneyShare[];
}

@ObjectType({ description: 'What incidents cost, by class.' })
export class CostByClass {
  @Field(() => CauseAxisEnum, { description: 'The question that the classes answer.' })
  readonly axis!: CauseAxis;
  @Field(() => DateTime, { description: 'Incidents detected at that moment or later.' })
  readonly from!: string;
  @Field(() => DateTime, { description: 'Incidents detected before that moment.' })
  readonly to!: string;
  @Field(() => TotalCost, { description: 'All incidents, each once.' })
  readonly total!: TotalCost;
  @Field(() => [ClassCost], {
    description:
      'Dearest first, in the currency of the rates set for latest, or else the first in which there is money; then by seconds of impact. An incident with several classes is whole under each.',
  })
  readonly classes!: readonly ClassCost[];
}
