import { contentPolicyFor } from '#documents';
import { stylesheet } from './stylesheet.js';

/** What a browser may do with the page. */
export const contentPolicy = contentPolicyFor(stylesheet);
