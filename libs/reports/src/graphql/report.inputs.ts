import { DateTime } from '#graphql';
import { SeverityEnum } from '#incidents/graphql';
import { CauseAxisEnum } from '#root-causes/graphql';
import { Field, ID, InputType } from '@nestjs/graphql';
import type { ReportAxis, ReportSeverity } from '../domain/terms.js';

const SAME_KEY = 'The same key again is the same request: nothing new is recorded.';

@InputType({ description: 'What a report is to be of.' })
export class PinReportInput {
  @Field(() => String, { description: 'What it is called: 1 to 200 characters.' })
  readonly title!: string;
  @Field(() => DateTime, { description: 'Of what was detected, was over or was proposed at that moment or later; in the past.' })
  readonly from!: string;
  @Field(() => DateTime, {
    description: 'Of what was so before that moment; at most 1,100 days behind `from`. What of it is still to come is left out.',
  })
  readonly to!: string;
  @Field(() => [String], { nullable: true, description: 'Incidents that affect one of these services; all when left out.' })
  readonly services?: readonly string[] | null;
  @Field(() => String, { nullable: true, description: 'Instead of `services`: those that the catalogue has for the team now.' })
  readonly team?: string | null;
  @Field(() => [SeverityEnum], { nullable: true, description: 'Incidents of these severities; all when left out.' })
  readonly severities?: readonly ReportSeverity[] | null;
  @Field(() => [String], { nullable: true, description: 'Keys of the metrics it quotes, at most 40; a usual dozen when left out.' })
  readonly metrics?: readonly string[] | null;
  @Field(() => CauseAxisEnum, { nullable: true, description: 'The question that its classes answer; CONTRIBUTING_FACTOR when left out.' })
  readonly axis?: ReportAxis | null;
  @Field(() => String, { nullable: true, description: SAME_KEY })
  readonly idempotencyKey?: string | null;
}

@InputType({ description: 'Which report is not to be quoted any more.' })
export class WithdrawReportInput {
  @Field(() => ID, { description: 'The report.' })
  readonly reportId!: string;
  @Field(() => String, { description: 'Why; 1 to 2,000 characters.' })
  readonly reason!: string;
  @Field(() => String, { nullable: true, description: SAME_KEY })
  readonly idempotencyKey?: string | null;
}
