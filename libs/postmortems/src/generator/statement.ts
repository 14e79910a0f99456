import type { GeneratedStatement } from '../domain/postmortem.events.js';
import { sentence } from './wording.js';

/** A sentence and the events it stands on, each named once. */
export function statement(text: string, ...citations: readonly (readonly string[])[]): GeneratedStatement {
  return { text: sentence(text), citations: [...new Set(citations.flat())] };
}
