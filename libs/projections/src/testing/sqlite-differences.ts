import Database from 'better-sqlite3';

/** Where two generations, given as their files, differ: the first rows of each table that are not alike. */
export function differencesBetween(live: string, rebuilt: string): readonly string[] {
  const one = new Database(live, { fileMustExist: true });
  const other = new Database(rebuilt, { fileMustExist: true });
  try {
    const contents = [contentsOf(one), contentsOf(other)] as const;
    const names = [...new Set([...contents[0].keys(), ...contents[1].keys()])].sort();
    return names.flatMap((name) => differences(name, contents[0].get(name), contents[1].get(name)));
  } finally {
    one.close();
    other.close();
  }
}

type Rows = () => Iterable<string>;

/**
 * Each table's rows as sorted JSON. Of a full-text table: its columns and its terms; how the index is laid out on its own tables depends
 * on how the writing was batched, and means nothing.
 */
function contentsOf(db: Database.Database): ReadonlyMap<string, Rows> {
  const contents = new Map<string, Rows>();
  const tables = db
    .prepare<[], { name: string; type: string }>(
      `select "name", "type" from pragma_table_list where "schema" = 'main' and "name" not like 'sqlite_%'`,
    )
    .all();
  for (const { name, type } of tables) {
    if (type === 'shadow') continue;
    const columns = db.prepare<[string], { name: string }>('select "name" from pragma_table_xinfo(?) where "hidden" = 0').all(name);
    contents.set(name, () =>
      rowsOf(
        db,
        name,
        columns.map((column) => column.name),
      ),
    );
    if (type === 'virtual') {
      db.exec(`create virtual table temp."${name} terms" using fts5vocab('main', '${name}', 'row')`);
      contents.set(`${name} (terms)`, () => rowsOf(db, `${name} terms`, ['term', 'doc', 'cnt']));
    }
  }
  return contents;
}

function* rowsOf(db: Database.Database, table: string, columns: readonly string[]): Iterable<string> {
  const list = columns.map((column) => `"${column}"`).join(', ');
  const rows = db.prepare<[], Record<string, unknown>>(`select ${list} from "${table}" order by ${list}`).safeIntegers();
  for (const row of rows.iterate()) {
    yield JSON.stringify(row, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value));
  }
}

/** Both sides come sorted by the same columns, so that equal tables are equal in step. */
function differences(table: string, live: Rows | undefined, rebuilt: Rows | undefined): readonly string[] {
  const found: string[] = [];
  const ours = (live?.() ?? [])[Symbol.iterator]();
  const theirs = (rebuilt?.() ?? [])[Symbol.iterator]();
  for (;;) {
    const our = ours.next();
    const their = theirs.next();
    if (our.done === true && their.done === true) break;
    if (our.value === their.value) continue;
    if (our.done !== true) found.push(`${table}: live has    ${our.value}`);
    if (their.done !== true) found.push(`${table}: rebuilt has ${their.value}`);
    if (found.length >= 10) break;
  }
  ours.return?.();
  theirs.return?.();
  return found;
}
