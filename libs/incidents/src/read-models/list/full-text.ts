import { databaseOf } from '#projections';
import type { EntityManager } from 'typeorm';
import type { FullTextIndex } from './full-text-index.js';
import { postgresFullText } from './postgres-full-text.js';
import { sqliteFullText } from './sqlite-full-text.js';
import { wordsOf } from './words.js';

export async function createFullText(manager: EntityManager): Promise<void> {
  await indexIn(manager).create(manager);
}

export async function indexTexts(manager: EntityManager, texts: readonly { readonly id: bigint; readonly text: string }[]): Promise<void> {
  if (texts.length === 0) return;
  const indexed = texts.map(({ id, text }) => ({ id, words: wordsOf(text) }));
  await indexIn(manager).add(manager, indexed);
}

export async function unindexTexts(manager: EntityManager, ids: readonly bigint[]): Promise<void> {
  if (ids.length > 0) await indexIn(manager).remove(manager, ids);
}

const MAX_WORDS = 20;

/** A condition on incidents, with the values of its named parameters. */
export interface Condition {
  readonly sql: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/**
 * The incidents in whose texts each word of a search stands, or one that begins with it; the first 20 words count. Nothing for a search
 * without a word, rather than everything.
 * @param incidentId the column with the incident's id. @returns conditions that must all hold.
 */
export function searchConditions(manager: EntityManager, incidentId: string, text: string): readonly Condition[] {
  const { id, holds, termOf } = indexIn(manager);
  const words = wordsOf(text).slice(0, MAX_WORDS);
  if (words.length === 0) return [{ sql: '1 = 0', parameters: {} }];
  return words.map((word, index) => {
    const name = `term${index}`;
    const found = `SELECT part.incident_id FROM incident_text JOIN incident_text_part part ON part.id = ${id} WHERE ${holds(name)}`;
    return { sql: `${incidentId} IN (${found})`, parameters: { [name]: termOf(word) } };
  });
}

function indexIn(manager: EntityManager): FullTextIndex {
  return databaseOf(manager) === 'postgres' ? postgresFullText : sqliteFullText;
}
