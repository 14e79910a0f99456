import { csvOf } from './csv.js';
import { htmlOf } from './html/html.js';
import { jsonOf } from './json.js';
import { markdownOf } from './markdown.js';
import type { ReportView } from './report-view.js';

export interface Rendering {
  readonly contentType: string;
  render(view: ReportView): string;
}

/** The forms in which readers can have a report, by the extension of its address. */
export const renderings = {
  json: { contentType: 'application/json; charset=utf-8', render: jsonOf },
  csv: { contentType: 'text/csv; charset=utf-8', render: csvOf },
  md: { contentType: 'text/markdown; charset=utf-8', render: markdownOf },
  html: { contentType: 'text/html; charset=utf-8', render: htmlOf },
} as const satisfies Readonly<Record<string, Rendering>>;

export type RenderingName = keyof typeof renderings;

export function isRenderingName(name: string): name is RenderingName {
  return Object.hasOwn(renderings, name);
}
