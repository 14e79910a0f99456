import { conceptsOf } from '#cause-suggestions';
import { isCounted } from '#incidents/published';
import { UNKNOWN_CLASS } from '#root-causes/published';
import type { MovedLabels } from '../read-models/similar/in-view.js';
import { markOf, traitsOf } from '../read-models/similar/known-incident.js';
import type { KnownIncident, Trait } from '../read-models/similar/known-incident.js';
import type { Likeness } from '../read-models/similar/similar.query.js';

interface Weighed {
  readonly mark: string;
  readonly trait: Trait;
  readonly weight: number;
  /** How many others have it. */
  readonly having: number;
}

/**
 * What `similarTo` answers, told plainly and without a database: who has what is looked up by going through all incidents.
 * @param all in the order of their declarations; the one asked about may be among them.
 */
export function plainlySimilar(
  all: readonly KnownIncident[],
  asked: KnownIncident,
  first: number,
  moved: MovedLabels,
): readonly Likeness[] {
  const others = all.map((incident, place) => ({ incident, place, marks: rawMarks(incident) }));
  const own = others.find(({ incident }) => incident.outline.id === asked.outline.id);
  // One by which nothing is known cannot be found.
  const counted = others.filter((one) => one !== own && one.marks.size > 0 && isCounted(one.incident.outline));
  const weighed = [...viewed(asked, moved).values()].map((trait): Weighed => {
    const kept = keptAs(trait, moved);
    const labels = kept.reduce((sum, mark) => sum + counted.filter(({ marks }) => marks.has(mark)).length, 0);
    const having = Math.min(counted.length, labels);
    return { mark: markOf(trait), trait, having, weight: (importance(trait) * Math.log((counted.length + 2) / (having + 1))) ** 2 };
  });
  const inOrder = [...weighed].sort((a, b) => b.weight - a.weight || (a.mark < b.mark ? -1 : 1));
  const known = inOrder.filter(({ having }) => having > 0);
  const telling = [
    ...known.filter(({ trait }) => trait.kind === 'word').slice(0, 10),
    ...known.filter(({ trait }) => trait.kind !== 'word').slice(0, 6),
  ];
  const sums = new Map<number, number>();
  for (const { trait, weight } of telling) {
    const seen = new Set<number>();
    for (const mark of keptAs(trait, moved)) {
      const places = counted.filter(({ marks }) => marks.has(mark)).map(({ place }) => place);
      const before = own === undefined ? places : places.filter((place) => place < own.place);
      const after = own === undefined ? [] : places.filter((place) => place > own.place);
      for (const place of [...before.slice(-150), ...after.slice(0, 50)]) seen.add(place);
    }
    for (const place of seen) sums.set(place, (sums.get(place) ?? 0) + Math.round(weight * 1_000));
  }
  const promising = [...sums].sort(([a, m], [b, n]) => n - m || b - a).slice(0, Math.max(60, first));
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return promising
    .flatMap(([place]) => {
      const other = others[place]?.incident;
      if (other === undefined) return [];
      const has = viewed(other, moved);
      const shared = weighed.reduce((sum, { mark, weight }) => (has.has(mark) ? sum + weight : sum), 0);
      const score = total === 0 ? 0 : Math.round((shared / total) * 10_000) / 10_000;
      const { id: incidentId, detectedAt } = other.outline;
      const traits = inOrder.filter(({ mark }) => has.has(mark)).map(({ trait }) => trait);
      return [{ incidentId, score, shared: traits, later: detectedAt > asked.outline.detectedAt, detectedAt }];
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || Number(a.later) - Number(b.later) || newestFirst(a, b) || (a.incidentId < b.incidentId ? -1 : 1))
    .slice(0, first)
    .map(({ incidentId, score, shared, later }) => ({ incidentId, score, shared, later }));
}

function newestFirst(a: { readonly detectedAt: string }, b: { readonly detectedAt: string }): number {
  if (a.detectedAt === b.detectedAt) return 0;
  return a.detectedAt < b.detectedAt ? 1 : -1;
}

function rawMarks(incident: KnownIncident): ReadonlySet<string> {
  return new Set([...traitsOf(incident).values()].map(markOf));
}

function viewed(incident: KnownIncident, moved: MovedLabels): ReadonlyMap<string, Trait> {
  const traits = new Map<string, Trait>();
  for (const trait of traitsOf(incident).values()) {
    const seen = trait.kind === 'class' ? { ...trait, key: moved[trait.axis]?.get(trait.key) ?? trait.key } : trait;
    if (seen.kind !== 'class' || seen.key !== UNKNOWN_CLASS) traits.set(markOf(seen), seen);
  }
  return traits;
}

/** The marks of all that counts as a trait. */
function keptAs(trait: Trait, moved: MovedLabels): readonly string[] {
  if (trait.kind !== 'class') return [markOf(trait)];
  const merged = [...(moved[trait.axis] ?? [])].flatMap(([from, to]) => (to === trait.key ? [from] : []));
  return [...new Set([trait.key, ...merged])].map((key) => markOf({ ...trait, key }));
}

function importance(trait: Trait): number {
  if (trait.kind === 'class') return trait.axis === 'TRIGGER' || trait.axis === 'CONTRIBUTING_FACTOR' ? 3 : 1;
  return trait.kind === 'word' && conceptsOf(trait.stem).length > 0 ? 1.5 : 1;
}
