import type { DomainCommand, Occurrence } from '#event-sourcing';
import { requireKnownClass } from '../root-cause-class.js';
import type { RootCauseClassState } from '../root-cause-class.js';
import type { CauseAxis, RootCauseClassReinstated } from '../root-cause-class.events.js';
import { changeReason } from './class-words.js';

/** Brings a retired class back into use. */
export interface ReinstateRootCauseClass extends DomainCommand<'ReinstateRootCauseClass'> {
  readonly axis: CauseAxis;
  readonly key: string;
  readonly reason: string | null;
  readonly occurred: Occurrence;
}

export function reinstateRootCauseClass(command: ReinstateRootCauseClass, state: RootCauseClassState): readonly RootCauseClassReinstated[] {
  const { axis, key, occurred } = command;
  const before = requireKnownClass(state, axis, key);
  if (!before.retired) return [];
  return [{ type: 'RootCauseClassReinstated', occurred, data: { axis, key, version: before.version, ...changeReason(command.reason) } }];
}
