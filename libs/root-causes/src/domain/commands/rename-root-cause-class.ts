import type { DomainCommand, Occurrence } from '#event-sourcing';
import { requireKnownClass } from '../root-cause-class.js';
import type { RootCauseClassState } from '../root-cause-class.js';
import type { CauseAxis, RootCauseClassRenamed } from '../root-cause-class.events.js';
import { className } from './class-words.js';

/** Calls a class something else; what it means, its key and its labels stay. */
export interface RenameRootCauseClass extends DomainCommand<'RenameRootCauseClass'> {
  readonly axis: CauseAxis;
  readonly key: string;
  readonly name: string;
  readonly occurred: Occurrence;
}

export function renameRootCauseClass(command: RenameRootCauseClass, state: RootCauseClassState): readonly RootCauseClassRenamed[] {
  const { axis, key, occurred } = command;
  const before = requireKnownClass(state, axis, key);
  const name = className(command.name);
  if (before.name === name) return [];
  return [{ type: 'RootCauseClassRenamed', occurred, data: { axis, key, version: before.version + 1, name } }];
}
