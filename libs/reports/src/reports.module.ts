import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Comparisons } from './comparing/comparisons.js';
import { QuotedNumbers } from './content/quoted-numbers.js';
import { ReportComposer } from './content/report-composer.js';
import { ReportFields } from './graphql/report.fields.js';
import { ReportResolver } from './graphql/report.resolver.js';
import { ReportRenderingController } from './http/report-rendering.controller.js';
import { ReadingAtAPosition } from './reading-at-a-position.js';
import { ReportCommands, reportFamily } from './report-commands.js';
import { Reports } from './reports.js';

/**
 * Needs, visible everywhere: `EVENT_STORE`, `CLOCK`, `ReadModelDatabase` (with `reportProjections`), `ServicesOfTeams`, `ServiceOwnership`, `MetricAnswers`,
 * `ClassRecord`, `Taxonomies`, `ClassCosts`, `GoalProgress`, `LoadSpread`.
 */
@Module({
  imports: [CqrsModule],
  controllers: [ReportRenderingController],
  providers: [
    ...reportFamily.providers,
    ReadingAtAPosition,
    QuotedNumbers,
    ReportComposer,
    ReportCommands,
    Reports,
    Comparisons,
    ReportResolver,
    ReportFields,
  ],
})
export class ReportsModule {}
