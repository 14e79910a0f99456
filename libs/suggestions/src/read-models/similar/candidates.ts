import { joined, sql } from '#projections';
import type { EntityManager } from 'typeorm';

/** A trait by which others are looked for. */
export interface Telling {
  /** The marks under which rows have it. */
  readonly marks: readonly string[];
  /** What it counts, as a whole number so that sums are exact. */
  readonly weight: number;
}

/** How many are looked at for each mark: the last that were declared before the incident, and the next after it. */
const BEFORE = 150;
const AFTER = 50;
/** Beyond every ordinal, and yet an `integer` of every database. */
const END = 2_147_483_647;

/**
 * The ordinals of the incidents that share most of some traits, as far as those go that were looked at; of those that share as much, the last
 * declared. At most `most`, in that order.
 * @param own the ordinal of the incident itself; null where the rows do not know it.
 */
export async function candidates(
  manager: EntityManager,
  telling: readonly Telling[],
  own: number | null,
  most: number,
): Promise<readonly number[]> {
  if (telling.length === 0) return [];
  const having = await ordinalsHaving(manager, [...new Set(telling.flatMap(({ marks }) => marks))], own ?? END);
  const shared = new Map<number, number>();
  for (const { marks, weight } of telling) {
    // A trait counts once, however many of its marks an incident has.
    const [first = [], ...others] = marks.map((mark) => having.get(mark) ?? []);
    const ordinals = others.length === 0 ? first : new Set([first, ...others].flat());
    for (const ordinal of ordinals) shared.set(ordinal, (shared.get(ordinal) ?? 0) + weight);
  }
  return mostShared(shared, most);
}

/** For each mark the ordinals next to one, in one walk along the index each. As text they come cheaper than as a row each. */
async function ordinalsHaving(manager: EntityManager, marks: readonly string[], own: number): Promise<ReadonlyMap<string, number[]>> {
  const asked = joined(
    marks.map((mark) => sql`(cast(${mark} as text))`),
    ', ',
  );
  const rows = await sql`
    select column1 as "mark",
      (select string_agg(cast(ordinal as text), ',') from (
        select ordinal from similar_mark where mark = column1 and ordinal < ${own} order by ordinal desc limit ${BEFORE}
      ) as earlier) as "before",
      (select string_agg(cast(ordinal as text), ',') from (
        select ordinal from similar_mark where mark = column1 and ordinal > ${own} order by ordinal limit ${AFTER}
      ) as later) as "after"
    from (values ${asked}) as asked
  `.select<{ mark: string; before: string | null; after: string | null }>(manager);
  return new Map(rows.map(({ mark, before, after }) => [mark, [...numbersIn(before), ...numbersIn(after)]]));
}

function numbersIn(list: string | null): readonly number[] {
  return list === null ? [] : (JSON.parse(`[${list}]`) as readonly number[]);
}

type Shared = readonly [ordinal: number, weight: number];

/** Of some hundreds a few are wanted, so they are not all sorted. */
function mostShared(shared: ReadonlyMap<number, number>, most: number): readonly number[] {
  const best: Shared[] = [];
  for (const one of shared) {
    const last = best.at(-1);
    if (best.length === most && last !== undefined && isBefore(last, one)) continue;
    insert(best, one);
    if (best.length > most) best.pop();
  }
  return best.map(([ordinal]) => ordinal);
}

function insert(best: Shared[], one: Shared): void {
  let place = best.length;
  for (; place > 0; place--) {
    const other = best[place - 1];
    if (other === undefined || isBefore(other, one)) break;
    best[place] = other;
  }
  best[place] = one;
}

function isBefore([ordinal, weight]: Shared, [other, others]: Shared): boolean {
  return weight > others || (weight === others && ordinal > other);
}
