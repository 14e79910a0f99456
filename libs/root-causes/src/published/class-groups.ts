import type { ClassView } from './taxonomies.js';

/** What labels of a class count under, and which classes count under the same. */
export interface ClassGroups {
  /** The key that labels of a class count under. */
  of(classKey: string): string;
  /** The classes whose labels count under a key. */
  membersOf(key: string): readonly string[];
  /** Whether no two classes count under one key, so that no incident can count twice under it. */
  readonly areApart: boolean;
}

/** Each class counts under its own key. */
export const ownClasses: ClassGroups = { of: (classKey) => classKey, membersOf: (key) => [key], areApart: true };

/** The classes as a view of the taxonomy has them; one that it does not know counts under its own key. */
export function groupsOf({ movedTo }: Pick<ClassView, 'movedTo'>): ClassGroups {
  if (movedTo.size === 0) return ownClasses;
  const movedInto = new Map<string, string[]>();
  for (const [from, to] of movedTo) if (from !== to) movedInto.set(to, [...(movedInto.get(to) ?? []), from]);
  const of = (classKey: string): string => movedTo.get(classKey) ?? classKey;
  return {
    of,
    membersOf: (key) => [...(of(key) === key ? [key] : []), ...(movedInto.get(key) ?? [])].sort(),
    areApart: movedInto.size === 0,
  };
}

/** Some classes count as one, under ''; every other stands for itself. */
export function together(classes: readonly string[]): ClassGroups {
  const members = [...new Set(classes)].sort();
  const of = (classKey: string): string => (members.includes(classKey) ? '' : classKey);
  return { of, membersOf: (key) => (key === '' ? members : [key]), areApart: members.length < 2 };
}

/** All classes count as one. */
export const asOne: ClassGroups = { of: () => '', membersOf: () => [], areApart: false };
