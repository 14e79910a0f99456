import { builtInClasses } from '../../domain/default-taxonomy.js';
import { asBuiltIn, evolve, initialState } from '../../domain/root-cause-class.js';
import type { KnownClass } from '../../domain/root-cause-class.js';
import type { CauseAxis, RootCauseClassEvent } from '../../domain/root-cause-class.events.js';
import { countedUnder, evolve as evolveTaxonomy, initialState as nothingReplaced } from '../../domain/taxonomy/taxonomy.js';
import type { TaxonomyState } from '../../domain/taxonomy/taxonomy.js';
import type { TaxonomyEvent } from '../../domain/taxonomy/taxonomy.events.js';
import { RootCauseClass } from '../../graphql/root-cause-class.type.js';

/** The version of the taxonomy that is built in. */
export const FIRST_VERSION = 1;

/** A fact about classes, as the log gives it. */
export interface TaxonomyFact {
  readonly event: RootCauseClassEvent | TaxonomyEvent;
  /** ISO 8601 UTC with milliseconds. */
  readonly recordedAt: string;
}

/** A fact, and the version that the taxonomy has from it on. */
export interface VersionedFact extends TaxonomyFact {
  readonly version: number;
}

/** A value, and the version of the taxonomy from which it holds. */
interface Since<Value> {
  readonly version: number;
  readonly value: Value;
}

interface ClassHistory {
  /** As it was since each version that changed it, the first one first. */
  readonly states: Since<KnownClass>[];
  /** The key of the class that it was defined to take a part of. */
  readonly splitFrom: string | null;
}

/**
 * The classes in all versions of the taxonomy: 1 is what is built in, and each event of a class or between classes makes it one higher. So a
 * version is a prefix of the log, and what is answered for it is the same for ever.
 */
export class TaxonomyHistory {
  readonly #classes = new Map<CauseAxis, Map<string, ClassHistory>>();
  readonly #replacements = new Map<CauseAxis, Since<TaxonomyState>[]>();
  readonly #changes: VersionedFact[] = [];

  constructor() {
    for (const builtIn of builtInClasses) this.#add(asBuiltIn(builtIn), FIRST_VERSION, null);
  }

  get version(): number {
    return FIRST_VERSION + this.#changes.length;
  }

  /** What made each version after the first, oldest first: that of version n is at n - 2. */
  get changes(): readonly VersionedFact[] {
    return this.#changes;
  }

  /** Total: a fact about a class that there is not makes a version and changes nothing. */
  fold({ event, recordedAt }: TaxonomyFact): void {
    const version = this.version + 1;
    this.#changes.push({ version, event, recordedAt });
    if (event.type === 'RootCauseClassSplit' || event.type === 'RootCauseClassesMerged') {
      const { axis } = event.data;
      const value = evolveTaxonomy(this.replacements(axis), event);
      this.#replacements.set(axis, [...(this.#replacements.get(axis) ?? []), { version, value }]);
      return;
    }
    const { axis, key } = event.data;
    const history = this.#classes.get(axis)?.get(key);
    const state = evolve(history?.states.at(-1)?.value ?? initialState, event);
    if (state.status !== 'KNOWN') return;
    if (history !== undefined) history.states.push({ version, value: state });
    else this.#add(state, version, event.type === 'RootCauseClassDefined' ? (event.data.splitFrom ?? null) : null);
  }

  /** Which classes others have taken the place of. @param version the newest when left out. */
  replacements(axis: CauseAxis, version = this.version): TaxonomyState {
    return asOf(this.#replacements.get(axis) ?? [], version) ?? nothingReplaced;
  }

  /** Whether a class existed in a version, whatever became of it. @param version the newest when left out. */
  has(axis: CauseAxis, key: string, version = this.version): boolean {
    const first = this.#classes.get(axis)?.get(key)?.states[0];
    return first !== undefined && first.version <= version;
  }

  /** The keys of all classes that there ever were, in order. */
  keys(axis: CauseAxis): readonly string[] {
    return [...(this.#classes.get(axis)?.keys() ?? [])].sort();
  }

  /** A class as it was in a version; null where there was none. @param version the newest when left out. */
  find(axis: CauseAxis, key: string, version = this.version): RootCauseClass | null {
    const known = asOf(this.#classes.get(axis)?.get(key)?.states ?? [], version);
    if (known === null) return null;
    const replaced = this.replacements(axis, version);
    const splitInto = replaced.split.get(key) ?? [];
    const mergedInto = replaced.merged.has(key) ? countedUnder(replaced, key) : null;
    return RootCauseClass.of({ ...known, retired: known.retired || mergedInto !== null || splitInto.length > 0, mergedInto, splitInto });
  }

  /** A class as it was when it was first defined; null where there is none. */
  firstOf(axis: CauseAxis, key: string): RootCauseClass | null {
    const first = this.#classes.get(axis)?.get(key)?.states[0];
    return first === undefined ? null : RootCauseClass.of(first.value);
  }

  /** The key of the class that one was defined to take a part of; null for others. */
  splitFrom(axis: CauseAxis, key: string): string | null {
    return this.#classes.get(axis)?.get(key)?.splitFrom ?? null;
  }

  #add(known: KnownClass, version: number, splitFrom: string | null): void {
    const { axis, key } = known;
    const ofAxis = this.#classes.get(axis) ?? new Map<string, ClassHistory>();
    // What a class comes from is older than it, so the way back ends.
    const from = splitFrom !== null && ofAxis.has(splitFrom) ? splitFrom : null;
    ofAxis.set(key, { states: [{ version, value: known }], splitFrom: from });
    this.#classes.set(axis, ofAxis);
  }
}

function asOf<Value>(history: readonly Since<Value>[], version: number): Value | null {
  return history.findLast((since) => since.version <= version)?.value ?? null;
}
