import { DateTime, PageInfo, resultUnion } from '#graphql';
import { SeverityEnum } from '#incidents/graphql';
import { CauseAxisEnum } from '#root-causes/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ReportAxis } from '../domain/terms.js';
import type { FoundReport, ReportHead, ReportPage } from '../reports.js';

/** A report as GraphQL gives it. */
@ObjectType({ description: 'A report that was given out, and stays as it was then.' })
export class Report {
  readonly head!: ReportHead;
  /** With its content; null where only its head was looked up. */
  found!: Promise<FoundReport> | null;

  static of(head: ReportHead): Report {
    return Object.assign(new Report(), { head, found: null });
  }

  static whole(found: FoundReport): Report {
    return Object.assign(new Report(), { head: found, found: Promise.resolve(found) });
  }

  @Field(() => ID, { description: 'Names it in every other operation, and at /reports/ID.html.' })
  get id(): string {
    return this.head.report.reportId;
  }
  @Field(() => String, { description: 'What it is called.' })
  get title(): string {
    return this.head.report.terms.title;
  }
  @Field(() => DateTime, { description: 'Of what was detected, was over or was proposed at that moment or later.' })
  get from(): string {
    return this.head.report.terms.from;
  }
  @Field(() => DateTime, { description: 'Of what was so before that moment; or before `asOf`, where that is earlier.' })
  get to(): string {
    return this.head.report.terms.to;
  }
  @Field(() => CauseAxisEnum, { description: 'The question that its classes answer.' })
  get axis(): ReportAxis {
    return this.head.report.terms.axis;
  }
  @Field(() => [String], { description: 'The services it is of; empty: all. Of a team: those that the catalogue had for it then.' })
  get services(): readonly string[] {
    return this.head.report.terms.services;
  }
  @Field(() => String, { nullable: true, description: 'The team it was asked for; null: none.' })
  get team(): string | null {
    return this.head.report.terms.team ?? null;
  }
  @Field(() => [SeverityEnum], { description: 'The severities it is of; empty: all.' })
  get severities(): readonly string[] {
    return this.head.report.terms.severities;
  }
  @Field(() => [String], { description: 'Keys of the metrics it quotes.' })
  get metrics(): readonly string[] {
    return this.head.report.terms.metrics;
  }
  @Field(() => String, {
    description: 'Everything that was recorded up to there is in it, and nothing behind. Of the log that it was pinned in.',
  })
  get position(): string {
    return this.head.report.position;
  }
  @Field(() => DateTime, { description: 'Until when what was open had lasted.' })
  get asOf(): string {
    return this.head.report.asOf;
  }
  @Field(() => DateTime, { description: 'When it was recorded.' })
  get pinnedAt(): string {
    return this.head.pinnedAt;
  }
  @Field(() => Int, { description: 'Of its JSON; fields are only ever added to a format.' })
  get formatVersion(): number {
    return this.head.report.formatVersion;
  }
  @Field(() => DateTime, { nullable: true, description: 'When it was withdrawn; null while it stands.' })
  get withdrawnAt(): string | null {
    return this.head.withdrawnAt;
  }
  @Field(() => String, { nullable: true, description: 'Why it was withdrawn; null while it stands.' })
  get withdrawalReason(): string | null {
    return this.head.report.withdrawal;
  }
}

@ObjectType({ description: 'A page of reports.' })
export class ReportConnection {
  @Field(() => [Report], { description: 'The latest first.' })
  readonly nodes!: readonly Report[];
  @Field(() => PageInfo, { description: 'Where the page ends.' })
  readonly pageInfo!: PageInfo;
  @Field(() => Int, { description: 'How many reports there are.' })
  readonly totalCount!: number;

  static of({ heads, hasNextPage, endCursor, totalCount }: ReportPage): ReportConnection {
    const pageInfo: PageInfo = { hasNextPage, endCursor };
    return Object.assign(new ReportConnection(), { nodes: heads.map((head) => Report.of(head)), pageInfo, totalCount });
  }
}

export const ReportResult = resultUnion('ReportResult', Report);
