import { DomainError } from '#event-sourcing';
import type { DomainCommand, Occurrence } from '#event-sourcing';
import { requiredReason } from '../../commands/class-words.js';
import type { CauseAxis } from '../../root-cause-class.events.js';
import { MOST_CLASSES, requireSource, requireTarget } from '../named-classes.js';
import type { NamedClass, TargetClass } from '../named-classes.js';
import type { TaxonomyState } from '../taxonomy.js';
import type { RootCauseClassesMerged } from '../taxonomy.events.js';

/**
 * Puts one class in the place of others that turned out to be the same. Those may be retired, or have been split: the merge says where
 * the labels count that they have left. A new class is defined before it is sent again.
 */
export interface MergeRootCauseClasses extends DomainCommand<'MergeRootCauseClasses'> {
  readonly axis: CauseAxis;
  readonly sources: readonly NamedClass[];
  readonly into: TargetClass;
  readonly reason: string;
  readonly occurred: Occurrence;
}

export function mergeRootCauseClasses(command: MergeRootCauseClasses, state: TaxonomyState): readonly RootCauseClassesMerged[] {
  const { axis, sources, into, occurred } = command;
  if (sources.length === 0) throw new DomainError('INVALID', 'Name the classes to merge.', 'classes');
  if (sources.length > MOST_CLASSES) throw new DomainError('INVALID', `At most ${MOST_CLASSES} classes are merged at a time.`, 'classes');
  sources.forEach((source, index) => {
    requireSource(axis, source, `classes.${index}`);
    const elsewhere = state.merged.get(source.key);
    if (elsewhere === undefined || elsewhere === into.key) return;
    throw new DomainError('CONFLICT', `${source.key} was merged into ${elsewhere}, where its labels count.`, `classes.${index}`);
  });
  const keys = [...new Set(sources.map(({ key }) => key))].filter((key) => !state.merged.has(key));
  if (keys.length === 0) return [];
  requireTarget(state, axis, keys, into, 'into');
  return [{ type: 'RootCauseClassesMerged', occurred, data: { axis, keys, into: into.key, reason: requiredReason(command.reason) } }];
}
