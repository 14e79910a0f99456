import { enumOf } from '#graphql';
import { RootCauseClass } from '#root-causes/graphql';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ComparedWindows } from './recurrence.types.js';

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

interface Shown extends Pick<ComparedWindows, 'asked' | 'compared' | 'days' | 'exposures'> {
  readonly value: string | null;
  readonly name: string;
  readonly classes: readonly RootCauseClass[];
  /** The ids of the newest incidents, at most so many. */
  readonly idsOf: (first: number) => Promise<readonly string[]>;
}

@ObjectType({ description: 'A value that incidents of a window have, compared with the window of equal length right before it.' })
export class BreakdownRow extends ComparedWindows implements Shown {
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
  static of(shown: Shown): BreakdownRow {
    return Object.assign(new BreakdownRow(), shown);
  }
}
