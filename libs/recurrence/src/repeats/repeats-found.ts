import { addDays, DAY_MS } from '#calendar';

/** What is looked at to tell whether an incident is a repeat. */
export interface Occasion {
  readonly id: string;
  /** ISO 8601 UTC with milliseconds. */
  readonly detectedAt: string;
  /** What its labels count under; not `unknown`, which two incidents do not have in common. */
  readonly classes: readonly string[];
  readonly services: readonly string[];
}

export const repeatKinds = ['CAUSE', 'SYMPTOM'] as const;
export type RepeatKind = (typeof repeatKinds)[number];

/** An incident, and the latest one before it that it repeats. */
export interface Repeat {
  readonly kind: RepeatKind;
  readonly id: string;
  readonly earlierId: string;
  readonly daysBetween: number;
}

type Earlier = Pick<Occasion, 'id' | 'detectedAt'>;

/**
 * The incidents that repeat an earlier one, in the order of time. One that has a class in common with an earlier one is a match of the cause;
 * else one that affected a service that an earlier one did is a match of the symptom alone. Of several, the latest is the one repeated.
 * @param occasions in the order of time, and then by id.
 * @param earlierOf the latest incidents before all of these, by class and by service. @param withinDays how long ago one may be.
 */
export function repeatsAmong(
  occasions: readonly Occasion[],
  earlierOf: { readonly classes: ReadonlyMap<string, Earlier>; readonly services: ReadonlyMap<string, Earlier> },
  withinDays: number,
): readonly Repeat[] {
  const [classes, services] = [new Map(earlierOf.classes), new Map(earlierOf.services)];
  return occasions.flatMap((one) => {
    const since = addDays(one.detectedAt, -withinDays);
    const cause = latestOf(one.classes, classes, since);
    const earlier = cause ?? latestOf(one.services, services, since);
    for (const key of one.classes) classes.set(key, one);
    for (const key of one.services) services.set(key, one);
    if (earlier === null) return [];
    const daysBetween = (Date.parse(one.detectedAt) - Date.parse(earlier.detectedAt)) / DAY_MS;
    return [{ kind: cause === null ? 'SYMPTOM' : 'CAUSE', id: one.id, earlierId: earlier.id, daysBetween }];
  });
}

function latestOf(keys: readonly string[], last: ReadonlyMap<string, Earlier>, since: string): Earlier | null {
  let latest: Earlier | null = null;
  for (const key of keys) {
    const one = last.get(key);
    if (one === undefined || one.detectedAt < since) continue;
    if (latest === null || isAfter(one, latest)) latest = one;
  }
  return latest;
}

function isAfter(a: Earlier, b: Earlier): boolean {
  return a.detectedAt === b.detectedAt ? a.id > b.id : a.detectedAt > b.detectedAt;
}
