import { createHash } from 'node:crypto';
import { groundStyle } from './ground-style.js';

/** What a page looks like, and what a browser may do with it. */
export interface PageStyle {
  readonly stylesheet: string;
  /**
   * To apply the page's own stylesheet, and nothing else. It names the stylesheet by its digest, so that even a style that somebody smuggled in
   * would not be applied.
   */
  readonly contentPolicy: string;
}

/** @param own what a kind of page has beside what all pages look like; CSS. */
export function pageStyle(own: string): PageStyle {
  const stylesheet = `${groundStyle}${own}`;
  const digest = createHash('sha256').update(stylesheet, 'utf8').digest('base64');
  const contentPolicy = `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
  return { stylesheet, contentPolicy };
}
