import { DomainError } from '#event-sourcing';
import type { DomainCommand, Occurrence } from '#event-sourcing';
import { requiredReason } from '../../commands/class-words.js';
import type { CauseAxis } from '../../root-cause-class.events.js';
import { MOST_CLASSES, requireSource, requireTarget } from '../named-classes.js';
import type { NamedClass, TargetClass } from '../named-classes.js';
import { requireInPlace } from '../taxonomy.js';
import type { TaxonomyState } from '../taxonomy.js';
import type { RootCauseClassSplit } from '../taxonomy.events.js';

/** Puts two classes or more in the place of one that turned out to be several. New ones are defined before it is sent again. */
export interface SplitRootCauseClass extends DomainCommand<'SplitRootCauseClass'> {
  readonly axis: CauseAxis;
  readonly source: NamedClass;
  readonly into: readonly TargetClass[];
  readonly reason: string;
  readonly occurred: Occurrence;
}

export function splitRootCauseClass(command: SplitRootCauseClass, state: TaxonomyState): readonly RootCauseClassSplit[] {
  const { axis, source, occurred } = command;
  const { key } = source;
  requireSource(axis, source, 'key');
  const into = command.into.map((target) => target.key);
  if (into.length > MOST_CLASSES) throw new DomainError('INVALID', `A class is split into at most ${MOST_CLASSES}.`, 'into');
  const twice = into.findIndex((target, index) => into.indexOf(target) < index);
  if (twice >= 0) throw new DomainError('INVALID', `${into[twice] ?? ''} is named twice.`, `into.${twice}.key`);
  if (isSplitSo(state, key, into)) return [];
  requireInPlace(state, key, 'key');
  if (into.length < 2) throw new DomainError('INVALID', 'A class is split into two or more.', 'into');
  command.into.forEach((target, index) => {
    requireTarget(state, axis, [key], target, `into.${index}`);
  });
  return [{ type: 'RootCauseClassSplit', occurred, data: { axis, key, into, reason: requiredReason(command.reason) } }];
}

function isSplitSo({ merged, split }: TaxonomyState, key: string, into: readonly string[]): boolean {
  const parts = split.get(key) ?? [];
  return !merged.has(key) && parts.length === into.length && parts.every((part) => into.includes(part)) && parts.length > 0;
}
