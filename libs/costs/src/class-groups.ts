import { RootCauseClass } from '#root-causes/graphql';
import type { CauseAxis, ClassView } from '#root-causes/published';
import { classesOfSet } from './read-models/costs/labels.js';

/** The classes of an axis as they are now, and what labels of merged ones count under. */
export class ClassesNow {
  readonly #movedInto = new Map<string, string[]>();

  constructor(
    private readonly axis: CauseAxis,
    private readonly view: ClassView,
  ) {
    for (const [from, to] of view.movedTo) if (from !== to) this.#movedInto.set(to, [...(this.#movedInto.get(to) ?? []), from]);
  }

  /** Whether no two classes count as one, so that no incident can count twice. */
  get areApart(): boolean {
    return this.#movedInto.size === 0;
  }

  /** The key that labels of a class count under. */
  of(classKey: string): string {
    return this.view.movedTo.get(classKey) ?? classKey;
  }

  /** The classes whose labels count under a key. */
  membersOf(key: string): readonly string[] {
    return [...(this.of(key) === key ? [key] : []), ...(this.#movedInto.get(key) ?? [])].sort();
  }

  /** What was counted is shown under its key should there be no such class. */
  named(key: string): RootCauseClass {
    const { axis } = this;
    return this.view.classes.get(key) ?? RootCauseClass.of({ axis, key, name: key, description: null, version: 1, retired: false });
  }

  /** What several classes of a set count under, and how many they are beyond the first. @param set a key that `setKey` made. */
  repeatedIn(set: string): ReadonlyMap<string, number> {
    const found = new Map<string, number>();
    for (const classKey of classesOfSet(set)) {
      const key = this.of(classKey);
      found.set(key, (found.get(key) ?? -1) + 1);
    }
    for (const [key, more] of found) if (more === 0) found.delete(key);
    return found;
  }
}
