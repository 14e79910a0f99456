import { createHash } from 'node:crypto';
import { Controller, Get, Headers, Inject, NotFoundException, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { contentPolicy } from '../rendering/html/stylesheet.js';
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
    const body = Buffer.from(render(found));
    // It stays as it is, until it is withdrawn, or a later program shows it otherwise.
    const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
    void reply
      .header('content-type', contentType)
      .header('content-disposition', `inline; filename="${fileName(found.report.terms.title)}.${form}"`)
      .header('content-security-policy', `${contentPolicy}; frame-ancestors 'none'`)
      .header('x-content-type-options', 'nosniff')
      .header('referrer-policy', 'no-referrer')
      .header('cache-control', 'private, no-cache')
      .header('etag', etag);
    if (known === etag) void reply.code(304).send();
    else void reply.send(body);
  }
}

/** Of letters, digits and single dashes alone, whatever the title is. */
function fileName(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '');
  return words === '' ? 'report' : words.toLowerCase();
}
