import type { EntityManager } from 'typeorm';

/** A text under the number that its `IncidentTextPartRow` has. */
export interface IndexedText {
  readonly id: number;
  readonly text: string;
}

/** Creates the full-text table. It keeps words only, no texts; those are in the log. */
export async function createFullText(manager: EntityManager): Promise<void> {
  await manager.query(`CREATE VIRTUAL TABLE incident_text USING fts5(text, content = '', contentless_delete = 1, tokenize = 'unicode61')`);
}

export async function indexTexts(manager: EntityManager, texts: readonly IndexedText[]): Promise<void> {
  if (texts.length === 0) return;
  await manager.query(`INSERT INTO incident_text (rowid, text) SELECT value ->> '$.id', value ->> '$.text' FROM json_each(?)`, [
    JSON.stringify(texts),
  ]);
}

export async function unindexTexts(manager: EntityManager, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await manager.query(`DELETE FROM incident_text WHERE rowid IN (SELECT value FROM json_each(?))`, [JSON.stringify(ids)]);
}

const WORDS = /[\p{L}\p{N}]+/gu;
const MAX_WORDS = 20;

/**
 * The words of a search as FTS5 wants them, each as a prefix; empty when the search has no word. Quoted, so that nothing in them is
 * taken for an operator.
 */
export function searchTerms(text: string): readonly string[] {
  return (text.match(WORDS) ?? []).slice(0, MAX_WORDS).map((word) => `"${word}"*`);
}

/** The incidents in whose texts a term stands, as a subquery with one parameter. */
export const INCIDENTS_WITH_TERM = `
  SELECT part.incident_id FROM incident_text JOIN incident_text_part part ON part.id = incident_text.rowid WHERE incident_text MATCH`;
