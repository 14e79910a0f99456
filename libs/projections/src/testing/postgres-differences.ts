import { Client } from 'pg';

/**
 * Where two generations, given as their schemas, differ: the first rows of each table that are not alike. The words of a full text count
 * as text.
 */
export async function differencesBetweenSchemas(url: string, live: string, rebuilt: string): Promise<readonly string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string; ours: boolean; theirs: boolean }>(
      `select relname as "name", bool_or(nspname = $1) as "ours", bool_or(nspname = $2) as "theirs"
       from pg_class join pg_namespace on pg_namespace.oid = relnamespace
       where relkind in ('r', 'v', 'm') and nspname in ($1, $2) group by relname order by relname`,
      [live, rebuilt],
    );
    if (tables.length === 0) return [`there is no table, neither in ${live} nor in ${rebuilt}`];
    const found: string[] = [];
    for (const { name, ours, theirs } of tables) {
      if (!ours || !theirs) {
        found.push(`${name}: ${ours ? 'rebuilt' : 'live'} has no such table`);
        continue;
      }
      for (const [one, other, says] of [
        [live, rebuilt, 'live has   '],
        [rebuilt, live, 'rebuilt has'],
      ] as const) {
        const { rows } = await client.query<{ row: string }>(
          `select row_to_json(held)::text as "row" from "${one}"."${name}" held
           except all select row_to_json(held)::text from "${other}"."${name}" held order by 1 limit 5`,
        );
        found.push(...rows.map(({ row }) => `${name}: ${says} ${row}`));
      }
    }
    return found;
  } finally {
    await client.end();
  }
}
