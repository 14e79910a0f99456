import type { CauseAxis } from '../domain/root-cause-class.events.js';
import { groupsOf } from '../published/class-groups.js';
import type { ClassGroups } from '../published/class-groups.js';
import type { ClassView } from '../published/taxonomies.js';
import { RootCauseClass } from './root-cause-class.type.js';

/** The classes of an axis as somebody asks for them. */
export interface ClassesInView {
  readonly groups: ClassGroups;
  /** The class, or the category of a list, that a key names; null where none does. */
  find(key: string): RootCauseClass | null;
  /** As `find`; what was counted is shown under its key should it not be found. */
  named(key: string): RootCauseClass;
}

export function classesInView(axis: CauseAxis, view: ClassView): ClassesInView {
  const find = (key: string): RootCauseClass | null => view.classes.get(key) ?? null;
  return { groups: groupsOf(view), find, named: (key) => find(key) ?? unnamed(axis, key) };
}

function unnamed(axis: CauseAxis, key: string): RootCauseClass {
  return RootCauseClass.of({ axis, key, name: key, description: null, version: 1, retired: false });
}
