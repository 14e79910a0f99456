import { htmlOf } from './html/html.js';
import { jsonOf } from './json/json.js';
import { markdownOf } from './markdown/markdown.js';
import type { PdfPress } from './pdf/pdf-press.js';
import type { PostmortemView } from './postmortem-view.js';

export interface Rendering {
  readonly contentType: string;
  /** @throws what `PdfPress` throws, where it is needed. */
  render(view: PostmortemView, press: PdfPress): string | Promise<Uint8Array>;
}

/** The forms in which readers can have a postmortem, by the extension of its address. */
export const renderings = {
  md: { contentType: 'text/markdown; charset=utf-8', render: markdownOf },
  html: { contentType: 'text/html; charset=utf-8', render: htmlOf },
  json: { contentType: 'application/json; charset=utf-8', render: jsonOf },
  pdf: { contentType: 'application/pdf', render: (view: PostmortemView, press: PdfPress) => press.pdfOf(view) },
} as const satisfies Readonly<Record<string, Rendering>>;

export type RenderingName = keyof typeof renderings;

export function isRenderingName(name: string): name is RenderingName {
  return Object.hasOwn(renderings, name);
}
