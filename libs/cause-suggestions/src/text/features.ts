import { termKinds, visitTerms } from './terms.js';
import type { IncidentText, TermKind } from './terms.js';

/** The terms of a text as numbers, ascending, so that sums over them are the same whatever came first; counts are whole for the same reason. */
export interface Features {
  readonly ids: Uint32Array;
  readonly counts: Uint16Array;
}

/** The upper bits say the kind; two terms of a kind rarely have the same number. */
const HASH_BITS = 29;
const MOST = 0xffff;

export function featureId(kind: TermKind, name: string): number {
  return ((termKinds.indexOf(kind) << HASH_BITS) | (hashOf(name) >>> (32 - HASH_BITS))) >>> 0;
}

export function kindOf(id: number): TermKind {
  return termKinds[id >>> HASH_BITS] ?? 'word';
}

export function featuresOf(incident: IncidentText): Features {
  const counts = new Map<number, number>();
  visitTerms(incident, ({ kind, name, weight }) => {
    const id = featureId(kind, name);
    counts.set(id, (counts.get(id) ?? 0) + weight);
  });
  const ids = Uint32Array.from(counts.keys()).sort();
  return { ids, counts: Uint16Array.from(ids, (id) => Math.min(MOST, counts.get(id) ?? 0)) };
}

/** FNV-1a, its bits mixed once more: the same everywhere and for ever. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39);
  return (hash ^ (hash >>> 16)) >>> 0;
}
