import type { FullTextIndex } from './full-text-index.js';

/** A tsvector of words that come folded, so that no text-search configuration has a say in them. */
export const postgresFullText: FullTextIndex = {
  create: async (manager) => {
    await manager.query('CREATE TABLE incident_text (id bigint PRIMARY KEY, words tsvector NOT NULL)');
    await manager.query('CREATE INDEX incident_text_words ON incident_text USING gin (words)');
  },
  add: async (manager, texts) => {
    const rows = texts.map(({ id, words }) => ({ id: String(id), words: words.join(' ') }));
    await manager.query(
      `INSERT INTO incident_text (id, words) SELECT id, array_to_tsvector(string_to_array(words, ' '))
       FROM json_to_recordset($1) AS text (id bigint, words text)`,
      [JSON.stringify(rows)],
    );
  },
  remove: async (manager, ids) => {
    await manager.query('DELETE FROM incident_text WHERE id = ANY (CAST($1 AS bigint[]))', [ids.map(String)]);
  },
  id: 'incident_text.id',
  holds: (parameter) => `incident_text.words @@ CAST(:${parameter} AS tsquery)`,
  termOf: (word) => `'${word}':*`,
};
