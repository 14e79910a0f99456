import { isHttpLink, lineFrom } from '#event-sourcing';
import { refused } from './service.errors.js';
import type { Runbook } from './service.events.js';

export const MAX_LINE = 200;
export const MAX_REASON = 2_000;
export const MAX_RUNBOOKS = 50;
export const MAX_URL = 2_000;
/** The least important tier. */
export const MAX_TIER = 4;

/** The line without the white space around it. @throws DomainError INVALID as `lineFrom` says. */
export function lineOf(path: string, text: string, limit = MAX_LINE): string {
  return lineFrom(path, text, limit);
}

/** A key as people give it, `Organization/Product Name` for example: free text on one line; upper and lower case differ. */
export function serviceKeyOf(text: string): string {
  return lineOf('key', text);
}

/** @throws DomainError INVALID unless it is a whole number from 1 to 4. */
export function tierOf(tier: number): number {
  if (!Number.isInteger(tier) || tier < 1 || tier > MAX_TIER) throw refused.notATier(MAX_TIER);
  return tier;
}

/** @throws DomainError INVALID for a link that a browser must not follow, or one that gives away a password. */
export function runbooksOf(runbooks: readonly Runbook[]): readonly Runbook[] {
  if (runbooks.length > MAX_RUNBOOKS) throw refused.tooManyRunbooks(runbooks.length, MAX_RUNBOOKS);
  return runbooks.map(({ title, url }, index) => ({
    title: lineOf(`runbooks.${index}.title`, title),
    url: linkOf(`runbooks.${index}.url`, url),
  }));
}

function linkOf(path: string, text: string): string {
  const url = lineOf(path, text, MAX_URL);
  if (!isHttpLink(url)) throw refused.notALink(path);
  return url;
}
