import { z } from 'zod';
import type { Installation } from './installation.js';

const recurring = z.object({
  recurringRootCauses: z.array(
    z.object({
      class: z.object({ name: z.string() }),
      count: z.number(),
      previousCount: z.number(),
      verdict: z.string(),
      fix: z.object({ verdict: z.string(), recurrencesSince: z.number() }).nullable(),
    }),
  ),
});

/** From one moment to another, ISO 8601. */
export interface Year {
  readonly from: string;
  readonly to: string;
}

/** What keeps coming back, as a query that can be pasted. */
export function recurringQuery({ from, to }: Year): string {
  return `query {
  recurringRootCauses(filter: { from: "${from}", to: "${to}" }) {
    class { key name }
    count previousCount
    comparison { rateRatio lower upper pValue }
    verdict
    fix { completedAt recurrencesSince verdict }
    incidents(first: 5) { reference title }
  }
}`;
}

/** Answers it as a table, of everything up to `position`. */
export async function recurringTable(installation: Installation, { from, to }: Year, position: string): Promise<string> {
  const query = `query Recurring($filter: RecurrenceFilter!) {
    recurringRootCauses(filter: $filter) { class { name } count previousCount verdict fix { verdict recurrencesSince } }
  }`;
  const { recurringRootCauses } = await installation.ask(query, { filter: { from, to, minPosition: position } }, recurring);
  return asTable([
    ['class', 'now', 'before', 'verdict', 'did the fix hold?'],
    ...recurringRootCauses.map(({ class: { name }, count, previousCount, verdict, fix }) => [
      name,
      String(count),
      String(previousCount),
      verdict,
      fix === null ? '' : `${fix.verdict} (${recurrences(fix.recurrencesSince)})`,
    ]),
  ]);
}

function asTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd((widths[column] ?? 0) + 2)).join('')}`.trimEnd()).join('\n');
}

function recurrences(since: number): string {
  if (since === 0) return 'it has not come back since';
  return since === 1 ? 'it came back once since' : `it came back ${since} times since`;
}
