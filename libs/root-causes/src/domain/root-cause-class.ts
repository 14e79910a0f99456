import { DomainError } from '#event-sourcing';
import type { BuiltInClass } from './default-taxonomy.js';
import { builtInClass } from './default-taxonomy.js';
import type { CauseAxis, RootCauseClassEvent } from './root-cause-class.events.js';

/** A class as it stands. */
export interface KnownClass {
  readonly status: 'KNOWN';
  readonly axis: CauseAxis;
  readonly key: string;
  readonly name: string;
  readonly description: string | null;
  readonly version: number;
  readonly retired: boolean;
}

/** A built-in class is UNKNOWN, too, as long as its stream is empty: see {@link knownClass}. */
export type RootCauseClassState = { readonly status: 'UNKNOWN' } | KnownClass;

export const initialState: RootCauseClassState = { status: 'UNKNOWN' };

/** The class that a stream's state, or else the built-in taxonomy, gives; null where there is none. */
export function knownClass(state: RootCauseClassState, axis: CauseAxis, key: string): KnownClass | null {
  if (state.status === 'KNOWN') return state;
  const builtIn = builtInClass(axis, key);
  return builtIn === null ? null : asBuiltIn(builtIn);
}

/** @throws DomainError NOT_FOUND where there is no such class. */
export function requireKnownClass(state: RootCauseClassState, axis: CauseAxis, key: string): KnownClass {
  const known = knownClass(state, axis, key);
  if (known === null) throw new DomainError('NOT_FOUND', `There is no class ${key} on the axis ${axis}.`, 'key');
  return known;
}

/** A built-in class that nobody has changed. */
export function asBuiltIn({ axis, key, name, description }: BuiltInClass): KnownClass {
  return { status: 'KNOWN', axis, key, name, description, version: 1, retired: false };
}

export function evolve(state: RootCauseClassState, event: RootCauseClassEvent): RootCauseClassState {
  const { axis, key, version } = event.data;
  if (event.type === 'RootCauseClassDefined') {
    const { name, description } = event.data;
    const retired = state.status === 'KNOWN' && state.retired;
    return { status: 'KNOWN', axis, key, name, description: description ?? null, version, retired };
  }
  const known = knownClass(state, axis, key);
  if (known === null) return state;
  switch (event.type) {
    case 'RootCauseClassRenamed':
      return { ...known, version, name: event.data.name };
    case 'RootCauseClassRetired':
      return { ...known, version, retired: true };
    case 'RootCauseClassReinstated':
      return { ...known, version, retired: false };
  }
}
