import type { DomainCommand, Occurrence } from '#event-sourcing';
import { nameFromKey, requireClassKey } from '../class-key.js';
import { knownClass } from '../root-cause-class.js';
import type { RootCauseClassState } from '../root-cause-class.js';
import type { CauseAxis, RootCauseClassDefined } from '../root-cause-class.events.js';

/** Defines a class with a name made from its key, unless there is one already, whatever it is called. */
export interface EnsureRootCauseClass extends DomainCommand<'EnsureRootCauseClass'> {
  readonly axis: CauseAxis;
  readonly key: string;
  readonly occurred: Occurrence;
}

export function ensureRootCauseClass(command: EnsureRootCauseClass, state: RootCauseClassState): readonly RootCauseClassDefined[] {
  const { axis, key, occurred } = command;
  if (knownClass(state, axis, key) !== null) return [];
  requireClassKey(key);
  return [{ type: 'RootCauseClassDefined', occurred, data: { axis, key, version: 1, name: nameFromKey(key) } }];
}
