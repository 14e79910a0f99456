import { enumOf } from '#graphql';
import { RootCauseClass } from '#root-causes/graphql';
import type { Verdict } from '#statistics';
import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ComparedClass } from '../compare-classes.js';
import type { Question } from '../question.js';
import type { WindowExposures } from '../compared-exposure.js';
import type { RecordedDays } from '../recorded-days.js';
import { CountComparison, VerdictEnum } from './recurrence.types.js';

export const breakdowns = ['CLASS', 'SIGNATURE', 'SERVICE', 'TEAM', 'SEVERITY', 'TIER'] as const;
export type BreakdownBy = (typeof breakdowns)[number];

export const BreakdownByEnum = enumOf(breakdowns);
registerEnumType(BreakdownByEnum, {
  name: 'BreakdownBy',
  description: 'What incidents are told apart by.',
  valuesMap: {
    CLASS: { description: 'The classes of the axis; as `recurringRootCauses`.' },
    SIGNATURE: {
      description: 'What set an incident off and what else it took: its classes of TRIGGER and of CONTRIBUTING_FACTOR, all together.',
    },
    SERVICE: { description: 'The services that it affected.' },
    TEAM: { description: 'The teams that own those, as the catalogue has them now.' },
    SEVERITY: { description: 'Its severity, as it is now.' },
    TIER: { description: 'The tiers of those services, as the catalogue has them now.' },
  },
});

interface Shown {
  readonly asked: Question;
  readonly value: string | null;
  readonly name: string;
  readonly classes: readonly RootCauseClass[];
  readonly compared: ComparedClass;
  readonly days: RecordedDays;
  readonly exposures: WindowExposures;
  /** The ids of the newest incidents, at most so many. */
  readonly idsOf: (first: number) => Promise<readonly string[]>;
}

/** What is not a field of GraphQL is for the fields that are only worked out when they are asked for. */
@ObjectType({ description: 'A value that incidents of a window have, compared with the window of equal length right before it.' })
export class BreakdownRow implements Shown {
  readonly asked!: Question;
  readonly compared!: ComparedClass;
  readonly days!: RecordedDays;
  readonly exposures!: WindowExposures;
  readonly idsOf!: Shown['idsOf'];

  @Field(() => String, {
    nullable: true,
    description:
      'The key of the class or the service, the team, the severity, the tier (1 to 4), or the signature; null for what has none: incidents that named no service, services without a team or a tier.',
  })
  readonly value!: string | null;
  @Field(() => String, { description: 'The same in words.' })
  readonly name!: string;
  @Field(() => [RootCauseClass], { description: 'The classes that it is about, triggers first; none but for CLASS and SIGNATURE.' })
  readonly classes!: readonly RootCauseClass[];
  @Field(() => Int, { description: 'How many incidents of the window have it. One with several values counts under each of them, once.' })
  get count(): number {
    return this.compared.count;
  }
  @Field(() => Int, { description: 'How many there were in the window before.' })
  get previousCount(): number {
    return this.compared.previousCount;
  }
  @Field(() => Float, { description: 'The days of the window that have passed.' })
  get recordedDays(): number {
    return this.days.after;
  }
  @Field(() => Float, { description: 'The days of the window before of which there is a record.' })
  get previousRecordedDays(): number {
    return this.days.before;
  }
  @Field(() => Float, {
    nullable: true,
    description:
      'What `count` is a rate per: days that have passed, deployments or requests; null where those were not recorded throughout.',
  })
  get exposure(): number | null {
    return this.exposures.after;
  }
  @Field(() => Float, { nullable: true, description: 'What `previousCount` is a rate per, likewise.' })
  get previousExposure(): number | null {
    return this.exposures.before;
  }
  @Field(() => CountComparison, { description: 'The two counts as rates per exposure.' })
  get comparison(): CountComparison {
    return this.compared.comparison;
  }
  @Field(() => Float, {
    nullable: true,
    description:
      'The p-value, corrected for how many values were looked at (Benjamini-Hochberg over all that occurred in either window); null where nothing can be compared.',
  })
  get qValue(): number | null {
    return this.compared.qValue;
  }
  @Field(() => VerdictEnum, {
    description:
      'What may be said of this value among all of them: that of the comparison, but INCREASED and DECREASED only where qValue ≤ 0.025, and else WEAK.',
  })
  get verdict(): Verdict {
    return this.compared.verdict;
  }

  static of(shown: Shown): BreakdownRow {
    return Object.assign(new BreakdownRow(), shown);
  }
}
