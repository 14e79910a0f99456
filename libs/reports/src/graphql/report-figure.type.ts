import { DateTime } from '#graphql';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Figure, Section } from '../content/figures.js';
import { ReportSectionEnum } from './report.enums.js';

@ObjectType({ description: 'How many were left out of a number, and why.' })
export class ReportLeftOut {
  @Field(() => String, { description: 'Why; as MetricExclusion has it.' })
  readonly reason!: string;
  @Field(() => Int, { description: 'How many, 1 or more.' })
  readonly count!: number;
}

/** A number of a report as GraphQL gives it. */
@ObjectType({ description: 'A number of a report, with all that has to be known to quote it.' })
export class ReportFigure {
  @Field(() => ReportSectionEnum, { description: 'The part of the report it belongs to.' })
  readonly section!: Section;
  @Field(() => String, { description: 'What it is of, within its section.' })
  readonly key!: string;
  @Field(() => String, { description: 'What people call that.' })
  readonly name!: string;
  @Field(() => String, { description: 'Which number of it: MEDIAN, COUNT, RATE_RATIO and so on.' })
  readonly statistic!: string;
  @Field(() => DateTime, { description: 'The stretch that it is of: from that moment on.' })
  readonly from!: string;
  @Field(() => DateTime, { description: 'Up to that moment, which is no part of it.' })
  readonly to!: string;
  @Field(() => Float, { nullable: true, description: 'The number, in `unit`; null where there is none.' })
  readonly value!: number | null;
  @Field(() => String, { nullable: true, description: 'Of money: the exact decimal number; null for anything else.' })
  readonly amount!: string | null;
  @Field(() => Float, {
    nullable: true,
    description: 'The lower bound of its 95 % interval, or its control limit; null where there is none.',
  })
  readonly lower!: number | null;
  @Field(() => Float, { nullable: true, description: 'The upper bound, likewise.' })
  readonly upper!: number | null;
  @Field(() => String, { description: 'COUNT, PER_DAY, SECONDS, SHARE (from 0 to 1), RATIO, CLASSES, or an ISO 4217 code.' })
  readonly unit!: string;
  @Field(() => Int, { nullable: true, description: 'Of how many it is made; null where that says nothing.' })
  readonly n!: number | null;
  @Field(() => Int, { nullable: true, description: 'How many of those were open.' })
  readonly open!: number | null;
  @Field(() => [ReportLeftOut], { description: 'What was left out, and why.' })
  readonly excluded!: readonly ReportLeftOut[];
  @Field(() => String, { nullable: true, description: 'What defines it: a metric’s key, a goal’s id, or `taxonomy`.' })
  readonly definition!: string | null;
  @Field(() => Int, { nullable: true, description: 'The version of that.' })
  readonly version!: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'What it was judged to be, where it was judged: INCREASED, DID_NOT_HOLD, MET and so on.',
  })
  readonly verdict!: string | null;
  @Field(() => Boolean, { description: 'Made of fewer than ten: not to be relied on.' })
  readonly grey!: boolean;

  static of(figure: Figure): ReportFigure {
    const { value, ...rest } = figure;
    const isMoney = typeof value === 'string';
    return Object.assign(new ReportFigure(), { ...rest, value: isMoney ? Number(value) : value, amount: isMoney ? value : null });
  }
}
