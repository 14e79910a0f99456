import type { CauseAxis } from '../root-cause-class.events.js';
import { builtInCrosswalk } from './built-in-crosswalks.js';
import type { CrosswalkEvent, KnownCrosswalk } from './crosswalk.events.js';

/** The key under which labels count whose class a list has no category for. No category of a list may have it. */
export const NOT_MAPPED = 'not-mapped';

/** Null, for a built-in one too, as long as its stream is empty: see {@link knownCrosswalk}. */
export type CrosswalkState = KnownCrosswalk | null;

export const initialState: CrosswalkState = null;

export function crosswalkStream(axis: CauseAxis, list: string): string {
  return `rootCauseCrosswalk-${axis}-${list}`;
}

export function evolve(_: CrosswalkState, { data }: CrosswalkEvent): CrosswalkState {
  return data;
}

/** The crosswalk that a stream's state, or else what is built in, gives; null where there is none. */
export function knownCrosswalk(state: CrosswalkState, axis: CauseAxis, list: string): KnownCrosswalk | null {
  return state ?? builtInCrosswalk(axis, list);
}
