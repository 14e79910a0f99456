import { sendDocument } from '#documents';
import { Controller, Get, Headers, Inject, NotFoundException, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { reportStyle } from '../rendering/html/stylesheet.js';
import { isRenderingName, renderings } from '../rendering/renderings.js';
import { Reports } from '../reports.js';

const FILE = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([a-z]+)$/i;

/** `GET /reports/{reportId}.{json,csv,md,html}`. */
@Controller('reports')
export class ReportRenderingController {
  constructor(@Inject(Reports) private readonly reports: Reports) {}

  @Get(':file')
  async rendering(
    @Param('file') file: string,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const [, reportId = '', form = ''] = FILE.exec(file) ?? [];
    if (!isRenderingName(form)) throw new NotFoundException('A report is at /reports/REPORT_ID.json, .csv, .md or .html.');
    const found = await this.reports.find(reportId.toLowerCase());
    if (found === null) throw new NotFoundException('There is no such report.');
    const { contentType, render } = renderings[form];
    const { contentPolicy } = reportStyle;
    const fileName = `${fileNameOf(found.report.terms.title)}.${form}`;
    // It stays as it is, until it is withdrawn, or a later program shows it otherwise.
    const cacheControl = 'private, no-cache';
    sendDocument(reply, { body: Buffer.from(render(found)), contentType, fileName, contentPolicy, cacheControl }, known);
  }
}

/** Of letters, digits and single dashes alone, whatever the title is. */
function fileNameOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '');
  return words === '' ? 'report' : words.toLowerCase();
}
