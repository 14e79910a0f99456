import { among, sql } from '#projections';
import type { EntityManager } from 'typeorm';
import { candidates } from './candidates.js';
import type { Telling } from './candidates.js';
import { inView, marksInRows } from './in-view.js';
import type { MovedLabels } from './in-view.js';
import { traitsOf } from './known-incident.js';
import type { KnownIncident, Trait } from './known-incident.js';
import { likeness, weightsOf } from './likeness.js';
import type { Surroundings } from './likeness.js';
import { ANY } from './mark-counts.js';

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
/** How many of those that are found so, the most promising, are compared in everything. */
const COMPARED = 60;

/** What the question is about: its traits as they count, by their marks, and the marks under which rows have each. */
interface Asked {
  readonly traits: ReadonlyMap<string, Trait>;
  readonly inRows: ReadonlyMap<string, readonly string[]>;
}

/** What is read of an incident to compare it with another. */
interface ComparedRow {
  readonly id: string;
  readonly detectedAt: string;
  /** A JSON array. */
  readonly marks: string;
}

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
  const asked: Asked = { traits, inRows: new Map([...traits].map(([mark, trait]) => [mark, marksInRows(trait, moved)])) };
  const own = await ownRow(manager, incident.outline.id);
  const surroundings = await surroundingsOf(manager, asked, own?.marks ?? []);
  const weights = weightsOf(traits, surroundings);
  const most = Math.max(COMPARED, first);
  const promising = await candidates(manager, tellingOf(asked, weights, surroundings), own?.ordinal ?? null, most);
  const compared = comparing(asked, [...weights.values()]);
  const rows = (await rowsToCompare(manager, promising, most)).map((row) => {
    const { id: incidentId, detectedAt } = row;
    return { ...compared(row), incidentId, detectedAt, later: detectedAt > incident.outline.detectedAt };
  });
  const ranked = byWeight(asked, weights);
  return rows
    .filter(({ score }) => score > 0)
    .sort(inOrder)
    .slice(0, first)
    .map(({ incidentId, score, has, later }) => {
      const shared = ranked.filter(({ place }) => has[place] === 1).map(({ trait }) => trait);
      return { incidentId, score, shared, later };
    });
}

async function ownRow(
  manager: EntityManager,
  id: string,
): Promise<{ readonly ordinal: number; readonly marks: readonly string[] } | undefined> {
  const [row] = await sql`select ordinal as "ordinal", marks as "marks" from similar_incident where id = ${id}`.select<{
    ordinal: number;
    marks: string;
  }>(manager);
  return row && { ordinal: row.ordinal, marks: JSON.parse(row.marks) as readonly string[] };
}

/**
 * How many have a trait is what its marks in the rows add up to, at most all: who was labelled with several classes that were merged since counts
 * several times, which looking at each incident would cost more than it is worth.
 */
async function surroundingsOf(manager: EntityManager, { inRows }: Asked, own: readonly string[]): Promise<Surroundings> {
  const rows = await sql`
    select mark as "mark", incidents as "incidents" from similar_mark_count where ${among('mark', [ANY, ...[...inRows.values()].flat()])}
  `.select<{ mark: string; incidents: number }>(manager);
  const ownMarks = new Set(own.length === 0 ? [] : [ANY, ...own]);
  const counts = new Map(rows.map(({ mark, incidents }) => [mark, incidents - (ownMarks.has(mark) ? 1 : 0)]));
  const incidents = counts.get(ANY) ?? 0;
  const sumOf = (marks: readonly string[]): number => marks.reduce((sum, mark) => sum + (counts.get(mark) ?? 0), 0);
  return { incidents, having: new Map([...inRows].map(([mark, marks]) => [mark, Math.min(incidents, sumOf(marks))])) };
}

/** The traits by which others are looked for. */
function tellingOf({ traits, inRows }: Asked, weights: ReadonlyMap<string, number>, { having }: Surroundings): readonly Telling[] {
  const known = [...weights].filter(([mark]) => (having.get(mark) ?? 0) > 0);
  const telling = known.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const isWord = (mark: string): boolean => traits.get(mark)?.kind === 'word';
  return [
    ...telling.filter(([mark]) => isWord(mark)).slice(0, MOST_WORDS),
    ...telling.filter(([mark]) => !isWord(mark)).slice(0, MOST_OTHERS),
  ].map(([mark, weight]) => ({ marks: inRows.get(mark) ?? [mark], weight: Math.round(weight * 1_000) }));
}

/** @param most of them; the text of the statement is the same however many there are. */
function rowsToCompare(manager: EntityManager, ordinals: readonly number[], most: number): Promise<readonly ComparedRow[]> {
  const [any] = ordinals;
  if (any === undefined) return Promise.resolve([]);
  const filled = Array.from({ length: most }, (_, place) => ordinals[place] ?? any);
  return sql`
    select id as "id", detected_at as "detectedAt", marks as "marks" from similar_incident where ${among('ordinal', filled)}
  `.select<ComparedRow>(manager);
}

interface Compared {
  readonly score: number;
  /** 1 for each trait that is shared, by its place. */
  readonly has: Uint8Array;
}

/** Gives of a row how like it is, and what it shares. */
function comparing({ inRows }: Asked, weights: readonly number[]): (row: ComparedRow) => Compared {
  const places = new Map([...inRows.values()].flatMap((marks, place) => marks.map((mark) => [mark, place] as const)));
  return ({ marks }) => {
    const has = new Uint8Array(weights.length);
    for (const mark of JSON.parse(marks) as readonly string[]) {
      const place = places.get(mark);
      if (place !== undefined) has[place] = 1;
    }
    return { score: likeness(weights, has), has };
  };
}

/** The traits by what they count, each with its place among them all. */
function byWeight({ traits }: Asked, weights: ReadonlyMap<string, number>): readonly { readonly trait: Trait; readonly place: number }[] {
  return [...traits]
    .map(([mark, trait], place) => ({ mark, trait, place, weight: weights.get(mark) ?? 0 }))
    .sort((a, b) => b.weight - a.weight || (a.mark < b.mark ? -1 : 1));
}

type InOrder = Pick<Likeness, 'incidentId' | 'score' | 'later'> & { readonly detectedAt: string };

function inOrder(a: InOrder, b: InOrder): number {
  if (a.score !== b.score) return b.score - a.score;
  if (a.later !== b.later) return a.later ? 1 : -1;
  if (a.detectedAt !== b.detectedAt) return a.detectedAt < b.detectedAt ? 1 : -1;
  return a.incidentId < b.incidentId ? -1 : 1;
}
