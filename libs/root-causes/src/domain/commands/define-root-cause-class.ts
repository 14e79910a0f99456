import { DomainError } from '#event-sourcing';
import type { DomainCommand, Occurrence } from '#event-sourcing';
import { requireClassKey } from '../class-key.js';
import { knownClass } from '../root-cause-class.js';
import type { RootCauseClassState } from '../root-cause-class.js';
import type { CauseAxis, RootCauseClassDefined } from '../root-cause-class.events.js';
import { className, classDescription } from './class-words.js';

/** Says what a class means: a new class, or a new version of one that exists. A description that is left out stays as it was. */
export interface DefineRootCauseClass extends DomainCommand<'DefineRootCauseClass'> {
  readonly axis: CauseAxis;
  readonly key: string;
  readonly name: string;
  readonly description: string | null;
  readonly occurred: Occurrence;
}

export function defineRootCauseClass(command: DefineRootCauseClass, state: RootCauseClassState): readonly RootCauseClassDefined[] {
  const { axis, key, occurred } = command;
  requireClassKey(key);
  const before = knownClass(state, axis, key);
  const name = className(command.name);
  const description = classDescription(command.description) ?? before?.description ?? null;
  if (before?.name === name && before.description === description) return [];
  if (before?.retired === true) throw new DomainError('CONFLICT', `${key} is retired; reinstate it before you define it anew.`, 'key');
  return [
    {
      type: 'RootCauseClassDefined',
      occurred,
      data: { axis, key, version: (before?.version ?? 0) + 1, name, ...(description === null ? {} : { description }) },
    },
  ];
}
