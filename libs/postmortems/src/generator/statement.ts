import type { GeneratedStatement, Mention } from '../domain/postmortem.events.js';
import { sentence } from './wording.js';

/** Some sentences stand on thousands of events; that many are enough to look at. */
const MOST_CITED = 100;

/** A sentence and the events it stands on, each named once. */
export function statement(text: string, ...citations: readonly (readonly string[])[]): GeneratedStatement {
  return { text: sentence(text), citations: [...new Set(citations.flat())].slice(0, MOST_CITED) };
}

/** The statement, speaking also of these. */
export function mentioning(said: GeneratedStatement, mentions: readonly Mention[]): GeneratedStatement {
  return mentions.length === 0 ? said : { ...said, mentions };
}

/** The statement, listed under that part of its section. */
export function under(part: string, said: GeneratedStatement): GeneratedStatement {
  return { ...said, part };
}
