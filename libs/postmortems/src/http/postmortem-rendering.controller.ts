import { sendDocument } from '#documents';
import { Controller, Get, Headers, Inject, NotFoundException, Param, Query, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Postmortems } from '../postmortems.js';
import type { PostmortemDocument } from '../read-models/document/document.js';
import { postmortemStyle } from '../rendering/html/stylesheet.js';
import { PdfPress } from '../rendering/pdf/pdf-press.js';
import { PostmortemViews } from '../rendering/postmortem-views.js';
import { renderings } from '../rendering/renderings.js';
import { PdfUnavailableFilter } from './pdf-unavailable.filter.js';
import { requestedRendering } from './requested-rendering.js';
import type { RequestedRendering } from './requested-rendering.js';

/**
 * `GET /postmortems/{incidentId}.{md,html,pdf,json}`: the latest published edition, or what is being worked on where there is none.
 * `?edition=2` or `?edition=draft` asks for another; `?asKnownAt=` for what would have been drafted by then.
 */
@Controller('postmortems')
@UseFilters(PdfUnavailableFilter)
export class PostmortemRenderingController {
  constructor(
    @Inject(Postmortems) private readonly postmortems: Postmortems,
    @Inject(PostmortemViews) private readonly views: PostmortemViews,
    @Inject(PdfPress) private readonly press: PdfPress,
  ) {}

  @Get(':file')
  async rendering(
    @Param('file') file: string,
    @Query() query: Readonly<Record<string, unknown>>,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const requested = requestedRendering(file, query);
    const document = await this.#document(requested);
    if (document === null) throw new NotFoundException('There is no such postmortem.');
    const view = await this.views.view(document, requested.asKnownAt);
    const { contentType, render } = renderings[requested.form];
    const body = Buffer.from(await render(view, this.press));
    const { contentPolicy } = postmortemStyle;
    const fileName = `${fileNameOf(view.incident.reference, document.edition)}.${requested.form}`;
    // A draft changes under its author's hands; an edition stands, but its action items go on.
    const cacheControl = document.edition === null ? 'no-store' : 'private, no-cache';
    sendDocument(reply, { body, contentType, fileName, contentPolicy, cacheControl }, known);
  }

  async #document({ incidentId, edition, asKnownAt }: RequestedRendering): Promise<PostmortemDocument | null> {
    if (typeof edition === 'number') return this.postmortems.find(incidentId, { edition });
    if (edition === 'draft' || asKnownAt !== null) return this.postmortems.find(incidentId, { asKnownAt });
    return this.postmortems.find(incidentId, { edition: 'latest' });
  }
}

/** Of letters, digits and dashes alone, whatever the reference is. */
function fileNameOf(reference: string, edition: number | null): string {
  return `${reference.replace(/[^A-Za-z0-9-]/g, '-')}-${edition === null ? 'draft' : `edition-${edition}`}`;
}
