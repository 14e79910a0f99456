import { ActionItem } from '#action-items/graphql';
import { DateTime } from '#graphql';
import { RootCauseClass } from '#root-causes/graphql';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { FixVerdict } from '../fixes/fix-verdict.js';
import { FixVerdictEnum } from './recurrence.types.js';

@ObjectType({ description: 'An action item that is done and addressed a class, and what came of the class.' })
export class Fix {
  @Field(() => ActionItem, { description: 'The action item; its incident has the postmortem.' })
  readonly actionItem!: ActionItem;
  @Field(() => RootCauseClass, { description: 'The class that it addressed.' })
  readonly class!: RootCauseClass;
  @Field(() => [String], {
    description: 'Keys of the services whose incidents it is judged by: those that the item names, if it names any; empty: all.',
  })
  readonly services!: readonly string[];
  @Field(() => DateTime, { description: 'When it was done.' })
  readonly completedAt!: string;
  @Field(() => FixVerdictEnum, { description: 'Whether it held, as far as can be told.' })
  readonly verdict!: FixVerdict;

  readonly before!: number;
  readonly daysBefore!: number;
  readonly recurrences!: number;
  readonly daysAfter!: number;
  readonly exposureAfter!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'What `incidentsBefore` is a rate per: the days from the first of them to the fix, or the deployments or requests in those days; null where deployments or requests were not recorded throughout.',
  })
  readonly exposureBefore!: number | null;
  @Field(() => Float, { nullable: true, description: 'What `recurrencesSince` is a rate per, likewise.' })
  get exposureSince(): number | null {
    return this.exposureAfter;
  }
  @Field(() => Int, {
    description: 'How many incidents of the class there were before, on the whole record; the first of them starts the clock.',
  })
  get incidentsBefore(): number {
    return this.before;
  }
  @Field(() => Float, { description: 'The days from the first of them to the fix.' })
  get recordedDaysBefore(): number {
    return this.daysBefore;
  }
  @Field(() => Int, { description: 'How many there were since, up to the end of the window or now.' })
  get recurrencesSince(): number {
    return this.recurrences;
  }
  @Field(() => Float, { description: 'The days from the fix to the end of the window or now.' })
  get daysSince(): number {
    return this.daysAfter;
  }
}
