import { createHash } from 'node:crypto';
import { stylesheet } from './stylesheet.js';

/**
 * What a browser may do with the page: apply its own stylesheet, and nothing else. It names that stylesheet by its digest, so that even
 * a style that somebody smuggled in would not be applied.
 */
export const contentPolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(stylesheet, 'utf8').digest('base64')}'; base-uri 'none'; form-action 'none'`;
