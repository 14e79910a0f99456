import type { GeneratedStatement, Mention } from '../domain/postmortem.events.js';
import { sentence } from './wording.js';

/** Some sentences stand on thousands of events; that many are enough to look at. */
const MOST_CITED = 100;

/** A sentence and the events it stands on, each named once. */
export function statement(text: string, ...citations: readonly (readonly string[])[]): GeneratedStatement {
  return { text: sentence(text), citations: distinct(citations).slice(0, MOST_CITED) };
}

function distinct(citations: readonly (readonly string[])[]): readonly string[] {
  const [only = [], another] = citations;
  // Most statements stand on one event, and a timeline has a thousand of them.
  return another === undefined && only.length < 2 ? only : [...new Set(citations.flat())];
}

/** The statement, speaking also of these. */
export function mentioning(said: GeneratedStatement, mentions: readonly Mention[]): GeneratedStatement {
  return mentions.length === 0 ? said : { ...said, mentions };
}

/** The statement, listed under that part of its section. */
export function under(part: string, said: GeneratedStatement): GeneratedStatement {
  return { ...said, part };
}
