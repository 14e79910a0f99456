import { createHash } from 'node:crypto';

/**
 * What a browser may do with a page: apply its own stylesheet, and nothing else. It names that stylesheet by its digest, so that even
 * a style that somebody smuggled in would not be applied.
 * @param stylesheet exactly what stands in the page's style element.
 */
export function contentPolicyFor(stylesheet: string): string {
  const digest = createHash('sha256').update(stylesheet, 'utf8').digest('base64');
  return `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
}
