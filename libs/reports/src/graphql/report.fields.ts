import { DateTime } from '#graphql';
import { Inject } from '@nestjs/common';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Comparisons } from '../comparing/comparisons.js';
import { figuresOf } from '../content/figures.js';
import { refused } from '../domain/report.errors.js';
import { renderings } from '../rendering/renderings.js';
import type { RenderingName } from '../rendering/renderings.js';
import { Reports } from '../reports.js';
import type { FoundReport } from '../reports.js';
import { ReportComparison } from './report-comparison.type.js';
import { ReportFigure } from './report-figure.type.js';
import { Report } from './report.type.js';

/** What of a report needs its content. */
@Resolver(() => Report)
export class ReportFields {
  constructor(
    @Inject(Reports) private readonly reports: Reports,
    @Inject(Comparisons) private readonly comparisons: Comparisons,
  ) {}

  @ResolveField(() => [ReportFigure], { complexity: 300, description: 'Every number of the report, section by section.' })
  async figures(@Parent() report: Report): Promise<readonly ReportFigure[]> {
    return figuresOf((await this.#whole(report)).report.content).map((figure) => ReportFigure.of(figure));
  }

  @ResolveField(() => String, { complexity: 100, description: 'The report as JSON: its content as it was recorded, in an envelope.' })
  json(@Parent() report: Report): Promise<string> {
    return this.#rendered(report, 'json');
  }

  @ResolveField(() => String, { complexity: 100, description: 'Every number of the report as one table, CSV (RFC 4180).' })
  csv(@Parent() report: Report): Promise<string> {
    return this.#rendered(report, 'csv');
  }

  @ResolveField(() => String, { complexity: 100, description: 'The report as Markdown, with tables.' })
  markdown(@Parent() report: Report): Promise<string> {
    return this.#rendered(report, 'md');
  }

  @ResolveField(() => String, {
    complexity: 100,
    description: 'The report as a page that stands alone, with charts; it loads and runs nothing.',
  })
  html(@Parent() report: Report): Promise<string> {
    return this.#rendered(report, 'html');
  }

  @ResolveField(() => ReportComparison, {
    complexity: 5_000,
    description: 'The report beside the same report as it would be now: which numbers moved, and because of what.',
  })
  async comparison(
    @Parent() report: Report,
    @Args('asOf', {
      type: () => DateTime,
      nullable: true,
      description:
        'Until when what is open has lasted, and how far the window goes; not a moment that is still to come. As when the report was pinned, when left out: then nothing moves by the mere passing of time.',
    })
    asOf: string | null,
  ): Promise<ReportComparison> {
    return ReportComparison.of(await this.comparisons.withToday(await this.#whole(report), asOf ?? null));
  }

  async #rendered(report: Report, form: RenderingName): Promise<string> {
    return renderings[form].render(await this.#whole(report));
  }

  #whole(report: Report): Promise<FoundReport> {
    report.found ??= this.#read(report.id);
    return report.found;
  }

  async #read(id: string): Promise<FoundReport> {
    const found = await this.reports.find(id);
    if (found === null) throw refused.unknownReport();
    return found;
  }
}
