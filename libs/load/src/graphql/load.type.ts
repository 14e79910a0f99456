import type { Window } from '#calendar';
import { DateTime, enumOf } from '#graphql';
import { spreadVerdicts } from '#statistics';
import type { Spread, SpreadVerdict } from '#statistics';
import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Scope } from '../read-models/turns/tally.js';
import type { NamedLoad } from '../recorded-load.js';
import type { TimedLoad } from '../shared-load.js';

export const SpreadVerdictEnum = enumOf(spreadVerdicts);
registerEnumType(SpreadVerdictEnum, {
  name: 'SpreadVerdict',
  description: 'Whether turns are spread less evenly than equal chances would have it.',
  valuesMap: {
    UNEVEN: { description: 'Spread as uneven comes about in at most 5 of 100 cases where chances are equal.' },
    AS_BY_CHANCE: { description: 'Equal chances would bring such a spread about often enough.' },
    NOT_ENOUGH_DATA: {
      description:
        'Fewer than two people, fewer than ten turns, or turns² / people below ten. With one person there is nothing to test: `people` is the finding.',
    },
  },
});

@ObjectType({
  description:
    'How turns are spread over the people who had one; nobody is named. Who could have had a turn and had none is not known, so that it looks more even than it is.',
})
export class TurnSpread implements Spread {
  @Field(() => Int, { description: 'How many people had a turn.' })
  readonly people!: number;
  @Field(() => Int, { description: 'How many turns there were: a person in an incident, in whichever of the roles.' })
  readonly turns!: number;
  @Field(() => Float, {
    nullable: true,
    description:
      'From 0 to 1, where all had as many turns: the entropy of the shares over its greatest value (Pielou). Null with fewer than two people.',
  })
  readonly evenness!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'What `evenness` is on average where each turn falls to any of them with the same chance: the mark to hold it against.',
  })
  readonly evennessByChance!: number | null;
  @Field(() => Float, { nullable: true, description: 'The share of turns of whoever had most, from 0 to 1; null without turns.' })
  readonly largestShare!: number | null;
  @Field(() => Int, { description: 'How many people, at least, had half of the turns among them; 0 without turns.' })
  readonly half!: number;
  @Field(() => Float, {
    description: 'How probable a spread as uneven is where chances are equal (Pearson’s χ²); 1 where there is too little to tell.',
  })
  readonly pValue!: number;
  @Field(() => SpreadVerdictEnum, { description: 'What it comes to.' })
  readonly verdict!: SpreadVerdict;
}

@ObjectType({ isAbstract: true })
abstract class LoadFields implements TimedLoad {
  @Field(() => Int, { description: 'How many incidents there were.' })
  readonly incidents!: number;
  @Field(() => Int, { description: 'In how many of them anybody had such a role, as far as it was recorded.' })
  readonly attended!: number;
  @Field(() => TurnSpread, { description: 'How the turns in them are spread over people.' })
  readonly spread!: TurnSpread;
  @Field(() => Float, {
    nullable: true,
    description:
      'For how long people had such roles, in whole seconds; the time of a person with several at once counts once. A role that nobody handed back ends when service was back to normal. Null where there are incidents and no turn of them has a length: nobody had such a role as far as it was recorded, or all turns are `pending` or `untimed`.',
  })
  readonly personSeconds!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'The share of that time of whoever spent most, from 0 to 1; null where there is none.',
  })
  readonly largestShareOfTime!: number | null;
  @Field(() => Int, { description: 'How many turns are not over. They count as turns; their time does from when a role is handed back.' })
  readonly pending!: number;
  @Field(() => Int, { description: 'How many are over without a length: known to the day only, or with ends that contradict each other.' })
  readonly untimed!: number;
}

@ObjectType({ description: 'How the work of incidents was spread over people.' })
export class LoadShares extends LoadFields {
  static of(load: TimedLoad): LoadShares {
    return Object.assign(new LoadShares(), load);
  }
}

@ObjectType({ description: 'How the work of the incidents of a service was spread over people.' })
export class LoadOfService extends LoadFields {
  @Field(() => String, { description: 'Its key.' })
  readonly service!: string;

  static of({ key, load }: NamedLoad): LoadOfService {
    return Object.assign(new LoadOfService(), { service: key, ...load });
  }
}

@ObjectType({ description: 'How turns in a role were spread over people. `incidents` are all that are looked at.' })
export class LoadOfRole extends LoadFields {
  @Field(() => String, { description: 'In lower case.' })
  readonly role!: string;

  static of({ key, load }: NamedLoad): LoadOfRole {
    return Object.assign(new LoadOfRole(), { role: key, ...load });
  }
}

@ObjectType({ description: 'How the work of the incidents detected in a stretch of time was spread over people.' })
export class LoadOfPeriod extends LoadFields {
  @Field(() => DateTime, { description: 'When the stretch begins.' })
  readonly start!: string;
  @Field(() => DateTime, { description: 'When it ends; that moment is not part of it.' })
  readonly end!: string;

  static of({ period, load }: { readonly period: Window; readonly load: TimedLoad }): LoadOfPeriod {
    return Object.assign(new LoadOfPeriod(), { start: period.from, end: period.to, ...load });
  }
}

@ObjectType({ description: 'How evenly the work of incidents is spread over people, without naming anyone.' })
export class Load {
  readonly scope!: Scope;
  @Field(() => DateTime, { description: 'Of incidents detected at that moment or later.' })
  readonly from!: string;
  @Field(() => DateTime, { description: 'Of incidents detected before that moment.' })
  readonly to!: string;
  @Field(() => String, { description: 'Everything that was recorded up to that position is in it.' })
  readonly position!: string;

  static of(scope: Scope, position: bigint): Load {
    return Object.assign(new Load(), { scope, ...scope.window, position: String(position) });
  }
}
