import type { Occurrence } from '#event-sourcing';
import type { RoleAssigned, RoleReleased } from '#incidents/published';
import type { KnownIncident } from './known-incident.js';

export interface RoleChange {
  readonly id: string;
  readonly event: RoleAssigned | RoleReleased;
}

/** From the taking of a role to its handing back by the same person; `back` is null while it is held. */
export interface Holding {
  readonly taken: RoleChange;
  readonly back: RoleChange | null;
}

/** In the order in which the roles were recorded as taken. */
export function holdings(known: KnownIncident): readonly Holding[] {
  const held = new Map<string, number>();
  const all: Holding[] = [];
  for (const change of roleChanges(known)) {
    const holder = JSON.stringify([change.event.data.role, change.event.data.personId]);
    const index = held.get(holder);
    if (change.event.type === 'RoleReleased') {
      const holding = index === undefined ? undefined : all[index];
      if (index !== undefined && holding !== undefined) all[index] = { ...holding, back: change };
      held.delete(holder);
    } else if (index === undefined) {
      held.set(holder, all.push({ taken: change, back: null }) - 1);
    }
  }
  return all;
}

function roleChanges({ events }: KnownIncident): readonly RoleChange[] {
  return events.flatMap(({ id, event }) => (event.type === 'RoleAssigned' || event.type === 'RoleReleased' ? [{ id, event }] : []));
}

/** An end of a stretch in which no role is recorded as held. */
export interface StretchEnd {
  readonly occurred: Occurrence;
  readonly citations: readonly string[];
}

/** The stretches between `from` and `to` in which nobody is recorded as holding a role; none where a change of roles has no time of day. */
export function unheld(known: KnownIncident, from: StretchEnd, to: StretchEnd): readonly (readonly [StretchEnd, StretchEnd])[] {
  const all = holdings(known);
  if ([from, to, ...all.flatMap(ends)].some(({ occurred }) => occurred.exactness === 'DAY')) return [];
  const stretches: (readonly [StretchEnd, StretchEnd])[] = [];
  let free: StretchEnd | null = from;
  for (const holding of all.toSorted((a, b) => order(a.taken.event.occurred, b.taken.event.occurred))) {
    const [taken, back] = ends(holding);
    if (free !== null && taken !== undefined && order(free.occurred, taken.occurred) < 0) {
      if (order(to.occurred, taken.occurred) <= 0) break;
      stretches.push([free, taken]);
    }
    if (free !== null) free = back === undefined ? null : later(free, back);
  }
  if (free !== null && order(free.occurred, to.occurred) < 0) stretches.push([free, to]);
  return stretches;
}

function ends({ taken, back }: Holding): readonly StretchEnd[] {
  return [taken, ...(back === null ? [] : [back])].map(({ id, event }) => ({ occurred: event.occurred, citations: [id] }));
}

function later(one: StretchEnd, other: StretchEnd): StretchEnd {
  return order(one.occurred, other.occurred) < 0 ? other : one;
}

function order(a: Occurrence, b: Occurrence): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : 0;
}
