import type { FullTextIndex } from './full-text-index.js';

/** FTS5. Ids are text on their way, as JSON would round great ones. */
export const sqliteFullText: FullTextIndex = {
  create: async (manager) => {
    // The words come folded and parted by spaces; this tokenizer leaves everything beyond ASCII as it is.
    await manager.query(
      `CREATE VIRTUAL TABLE incident_text USING fts5(words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii')`,
    );
  },
  add: async (manager, texts) => {
    const rows = texts.map(({ id, words }) => ({ id: String(id), words: words.join(' ') }));
    await manager.query(
      `INSERT INTO incident_text (rowid, words) SELECT CAST(value ->> '$.id' AS INTEGER), value ->> '$.words' FROM json_each(?)`,
      [JSON.stringify(rows)],
    );
  },
  remove: async (manager, ids) => {
    await manager.query(`DELETE FROM incident_text WHERE rowid IN (SELECT CAST(value AS INTEGER) FROM json_each(?))`, [
      JSON.stringify(ids.map(String)),
    ]);
  },
  id: 'incident_text.rowid',
  holds: (parameter) => `incident_text MATCH :${parameter}`,
  termOf: (word) => `"${word}"*`,
};
