import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PostmortemViews } from '../rendering/postmortem-views.js';
import { PdfPress } from '../rendering/pdf/pdf-press.js';
import { renderings } from '../rendering/renderings.js';
import type { PostmortemView } from '../rendering/postmortem-view.js';
import { Postmortem } from './postmortem.type.js';

/** The forms of a postmortem for readers. Rendering takes longer than reading a field, so it counts for more in what a query may ask for. */
@Resolver(() => Postmortem)
export class PostmortemRenderingsResolver {
  constructor(
    @Inject(PostmortemViews) private readonly views: PostmortemViews,
    @Inject(PdfPress) private readonly press: PdfPress,
  ) {}

  @ResolveField(() => String, {
    complexity: 20,
    description: 'All of it as Markdown with footnotes for the citations. Whatever people recorded or wrote is escaped and stays text.',
  })
  async markdown(@Parent() postmortem: Postmortem): Promise<string> {
    return renderings.md.render(await this.#viewOf(postmortem));
  }

  @ResolveField(() => String, {
    complexity: 100,
    description:
      'All of it as a page that stands alone: readable on screens and printable, with charts, without scripts, loading nothing. ' +
      'Whatever people recorded or wrote is escaped and stays text.',
  })
  async html(@Parent() postmortem: Postmortem): Promise<string> {
    return renderings.html.render(await this.#viewOf(postmortem));
  }

  @ResolveField(() => String, {
    complexity: 20,
    description: 'All of it as JSON for other programs, with the cited events; `format` and `formatVersion` name its shape.',
  })
  async json(@Parent() postmortem: Postmortem): Promise<string> {
    return renderings.json.render(await this.#viewOf(postmortem));
  }

  @ResolveField(() => String, {
    complexity: 5_000,
    description: 'All of it as a PDF (A4), in Base64. Larger than what GET /postmortems/{incidentId}.pdf answers with: prefer that.',
  })
  async pdf(@Parent() postmortem: Postmortem): Promise<string> {
    return Buffer.from(await renderings.pdf.render(await this.#viewOf(postmortem), this.press)).toString('base64');
  }

  #viewOf({ document, asKnownAt }: Postmortem): Promise<PostmortemView> {
    return this.views.view(document, asKnownAt);
  }
}
