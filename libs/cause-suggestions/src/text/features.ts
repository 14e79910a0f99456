import { visitTerms } from './terms.js';
import type { IncidentText } from './terms.js';

/** The terms of a text as numbers, ascending, so that sums over them are the same whatever came first; counts are whole for the same reason. */
export interface Features {
  readonly ids: Uint32Array;
  readonly counts: Uint16Array;
}

/** A text as it is asked about. */
export interface Reading {
  readonly features: Features;
  /** The features of each word or phrase, as it stands in the text in lower case. */
  readonly spoken: ReadonlyMap<string, ReadonlySet<number>>;
}

const MOST = 0xffff;

export function featuresOf(incident: IncidentText): Features {
  const counts = new Map<number, number>();
  visitTerms(incident, ({ feature, weight }) => void counts.set(feature, (counts.get(feature) ?? 0) + weight));
  return counted(counts);
}

export function readingOf(incident: IncidentText): Reading {
  const counts = new Map<number, number>();
  const spoken = new Map<string, Set<number>>();
  visitTerms(incident, ({ feature, weight, written }) => {
    counts.set(feature, (counts.get(feature) ?? 0) + weight);
    const known = spoken.get(written);
    if (known === undefined) spoken.set(written, new Set([feature]));
    else known.add(feature);
  });
  return { features: counted(counts), spoken };
}

function counted(counts: ReadonlyMap<number, number>): Features {
  const ids = Uint32Array.from(counts.keys()).sort();
  return { ids, counts: Uint16Array.from(ids, (id) => Math.min(MOST, counts.get(id) ?? 0)) };
}
