import { ActorId, outcome } from '#graphql';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ReportCommands } from '../report-commands.js';
import { Reports } from '../reports.js';
import { PinReportInput, WithdrawReportInput } from './report.inputs.js';
import { Report, ReportConnection, ReportResult } from './report.type.js';

@Resolver()
export class ReportResolver {
  constructor(
    @Inject(Reports) private readonly found: Reports,
    @Inject(ReportCommands) private readonly commands: ReportCommands,
  ) {}

  @Query(() => ReportConnection, { description: 'The reports that were pinned, the latest first.' })
  async reports(
    @Args('first', { type: () => Int, defaultValue: 50, nullable: true, description: 'How many at most: 1 to 500.' }) first: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'The `endCursor` of the page before.' }) after: string | null,
  ): Promise<ReportConnection> {
    return ReportConnection.of(await this.found.page(first ?? 50, after ?? null));
  }

  @Query(() => Report, { nullable: true, description: 'A report; null where there is none of that id.' })
  async report(@Args('id', { type: () => ID, description: 'The report.' }) id: string): Promise<Report | null> {
    const found = await this.found.find(id);
    return found === null ? null : Report.whole(found);
  }

  @Mutation(() => ReportResult, {
    complexity: 5_000,
    description:
      'Computes a report of the record as it is at one position of the log, and keeps it as it is. It can be read, and compared with what it would be later, for ever.',
  })
  pinReport(@Args('input') input: PinReportInput, @ActorId() actorId: string) {
    return outcome(async () => Report.whole(await this.commands.pin(input, actorId)));
  }

  @Mutation(() => ReportResult, {
    description: 'Says that a report is not to be quoted any more. It can still be read, and says so itself.',
  })
  withdrawReport(@Args('input') input: WithdrawReportInput, @ActorId() actorId: string) {
    return outcome(async () => Report.whole(await this.commands.withdraw(input, actorId)));
  }
}
