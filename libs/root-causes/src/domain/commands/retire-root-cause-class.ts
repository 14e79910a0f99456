import type { DomainCommand, Occurrence } from '#event-sourcing';
import { requireKnownClass } from '../root-cause-class.js';
import type { RootCauseClassState } from '../root-cause-class.js';
import type { CauseAxis, RootCauseClassRetired } from '../root-cause-class.events.js';
import { changeReason } from './class-words.js';

/** Takes a class out of use for new labels; the labels it has stand and count. */
export interface RetireRootCauseClass extends DomainCommand<'RetireRootCauseClass'> {
  readonly axis: CauseAxis;
  readonly key: string;
  readonly reason: string | null;
  readonly occurred: Occurrence;
}

export function retireRootCauseClass(command: RetireRootCauseClass, state: RootCauseClassState): readonly RootCauseClassRetired[] {
  const { axis, key, occurred } = command;
  const before = requireKnownClass(state, axis, key);
  if (before.retired) return [];
  return [{ type: 'RootCauseClassRetired', occurred, data: { axis, key, version: before.version, ...changeReason(command.reason) } }];
}
