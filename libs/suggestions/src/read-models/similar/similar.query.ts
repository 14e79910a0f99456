import type { IncidentOutline } from '#incidents/published';
import { among, joined, loadWhere, sql } from '#projections';
import type { EntityManager } from 'typeorm';
import { inView, marksInRows } from './in-view.js';
import type { MovedLabels } from './in-view.js';
import { marksOf, traitsOf } from './known-incident.js';
import type { KnownIncident, Trait } from './known-incident.js';
import { likeness, weightsOf } from './likeness.js';
import type { Surroundings } from './likeness.js';
import { ANY } from './mark-counts.js';
import { SimilarIncidentRow } from './similar.rows.js';

/** An incident that is like another. */
export interface Likeness {
  readonly incidentId: string;
  /** 0 to 1, see `likeness`. */
  readonly score: number;
  /** What the two have in common, what counts most first. */
  readonly shared: readonly Trait[];
  /** Whether it was detected after the one that it is like. */
  readonly later: boolean;
}

/** By how many of its words others are looked for, and by how many of its classes and services: those that count most. */
const MOST_WORDS = 10;
const MOST_OTHERS = 6;
/** How many are looked at for each trait: the last that were declared before the incident, and the next after it. */
const BEFORE = 150;
const AFTER = 50;
/** How many of those, the most promising, are compared in everything. */
const COMPARED = 60;

/**
 * The incidents most like a given one, which may not be among the rows yet: by score, then those detected before it, then the newest, then by
 * id. Those that share nothing are left out, as are drills and what stands ended by a side exit. The answer is the same before and after
 * the rows have come to know the incident.
 * @param moved under which classes labels count: those that were merged count as one.
 */
export async function similarTo(
  manager: EntityManager,
  incident: KnownIncident,
  first: number,
  moved: MovedLabels = {},
): Promise<readonly Likeness[]> {
  const traits = inView(traitsOf(incident), moved);
  const inRows = new Map([...traits].map(([mark, trait]) => [mark, marksInRows(trait, moved)]));
  const [own] = await loadWhere(manager, SimilarIncidentRow, 'id', [incident.outline.id]);
  const surroundings = await surroundingsOf(manager, inRows, own);
  const weights = weightsOf(traits, surroundings);
  const telling = tellingOf(traits, weights, surroundings);
  const promising = await candidates(manager, telling, inRows, own?.ordinal ?? null, Math.max(COMPARED, first));
  const rows = await loadWhere(manager, SimilarIncidentRow, 'ordinal', promising);
  return rows
    .map(({ facts }) => compared(incident, traits, weights, JSON.parse(facts) as KnownIncident, moved))
    .filter(({ score }) => score > 0)
    .sort(inOrder)
    .slice(0, first);
}

/**
 * How many have a trait is what its marks in the rows add up to, at most all: who was labelled with several classes that were merged since counts
 * several times, which looking at each incident would cost more than it is worth.
 */
async function surroundingsOf(
  manager: EntityManager,
  inRows: ReadonlyMap<string, readonly string[]>,
  own: SimilarIncidentRow | undefined,
): Promise<Surroundings> {
  const rows = await sql`
    select mark as "mark", incidents as "incidents" from similar_mark_count where ${among('mark', [ANY, ...[...inRows.values()].flat()])}
  `.select<{ mark: string; incidents: number }>(manager);
  const ownMarks = own === undefined ? new Set<string>() : marksOf(JSON.parse(own.facts) as KnownIncident);
  const counts = new Map(rows.map(({ mark, incidents }) => [mark, incidents - (ownMarks.has(mark) ? 1 : 0)]));
  const incidents = (counts.get(ANY) ?? 0) - (ownMarks.size > 0 ? 1 : 0);
  const sumOf = (marks: readonly string[]): number => marks.reduce((sum, mark) => sum + (counts.get(mark) ?? 0), 0);
  return { incidents, having: new Map([...inRows].map(([mark, marks]) => [mark, Math.min(incidents, sumOf(marks))])) };
}

/** The marks by which others are looked for, each with what it counts, as a whole number so that sums are exact. */
function tellingOf(
  traits: ReadonlyMap<string, Trait>,
  weights: ReadonlyMap<string, number>,
  { having }: Surroundings,
): readonly { readonly mark: string; readonly weight: number }[] {
  const known = [...weights].filter(([mark]) => (having.get(mark) ?? 0) > 0);
  const telling = known.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const isWord = (mark: string): boolean => traits.get(mark)?.kind === 'word';
  return [
    ...telling.filter(([mark]) => isWord(mark)).slice(0, MOST_WORDS),
    ...telling.filter(([mark]) => !isWord(mark)).slice(0, MOST_OTHERS),
  ].map(([mark, weight]) => ({ mark, weight: Math.round(weight * 1_000) }));
}

/** The ordinals of the incidents that share most of some marks, as far as those go that were looked at. */
async function candidates(
  manager: EntityManager,
  marks: ReturnType<typeof tellingOf>,
  inRows: ReadonlyMap<string, readonly string[]>,
  own: number | null,
  most: number,
): Promise<readonly number[]> {
  if (marks.length === 0) return [];
  const found = marks.map(({ mark, weight }) => {
    const marksOfTrait = inRows.get(mark) ?? [mark];
    const parts = marksOfTrait.flatMap((each) => {
      const having = sql`select ordinal, cast(${weight} as integer) as weight from similar_mark where mark = ${each}`;
      if (own === null) return [sql`select * from (${having} order by ordinal desc limit ${BEFORE}) as newest`];
      return [
        sql`select * from (${having} and ordinal < ${own} order by ordinal desc limit ${BEFORE}) as earlier`,
        sql`select * from (${having} and ordinal > ${own} order by ordinal limit ${AFTER}) as later`,
      ];
    });
    // Several marks, without those that are there twice: a trait counts once, however many of its marks an incident has.
    return sql`select * from (${joined(parts, marksOfTrait.length === 1 ? ' union all ' : ' union ')}) as those`;
  });
  const rows = await sql`
    select ordinal as "ordinal" from (${joined(found, ' union all ')}) as found
    group by ordinal order by sum(weight) desc, ordinal desc limit ${most}
  `.select<{ ordinal: number }>(manager);
  return rows.map(({ ordinal }) => ordinal);
}

type Compared = Likeness & Pick<IncidentOutline, 'detectedAt'>;

function compared(
  incident: KnownIncident,
  traits: ReadonlyMap<string, Trait>,
  weights: ReadonlyMap<string, number>,
  other: KnownIncident,
  moved: MovedLabels,
): Compared {
  const marks = marksOf(other).size === 0 ? new Set<string>() : new Set(inView(traitsOf(other), moved).keys());
  const shared = [...traits]
    .filter(([mark]) => marks.has(mark))
    .sort(([a], [b]) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || (a < b ? -1 : 1))
    .map(([, trait]) => trait);
  const { id: incidentId, detectedAt } = other.outline;
  return { incidentId, score: likeness(weights, marks), shared, later: detectedAt > incident.outline.detectedAt, detectedAt };
}

function inOrder(a: Compared, b: Compared): number {
  if (a.score !== b.score) return b.score - a.score;
  if (a.later !== b.later) return a.later ? 1 : -1;
  if (a.detectedAt !== b.detectedAt) return a.detectedAt < b.detectedAt ? 1 : -1;
  return a.incidentId < b.incidentId ? -1 : 1;
}
