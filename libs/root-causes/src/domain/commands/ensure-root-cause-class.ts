import type { DomainCommand, Occurrence } from '#event-sourcing';
import { nameFromKey, requireClassKey } from '../class-key.js';
import { knownClass } from '../root-cause-class.js';
import type { RootCauseClassState } from '../root-cause-class.js';
import type { CauseAxis, RootCauseClassDefined } from '../root-cause-class.events.js';
import { className, classDescription } from './class-words.js';

/** Defines a class, unless there is one already, whatever it is called. */
export interface EnsureRootCauseClass extends DomainCommand<'EnsureRootCauseClass'> {
  readonly axis: CauseAxis;
  readonly key: string;
  /** Made from the key when left out. */
  readonly name?: string;
  readonly description?: string;
  /** The key of the class that it is to take a part of. */
  readonly splitFrom?: string;
  readonly occurred: Occurrence;
}

export function ensureRootCauseClass(command: EnsureRootCauseClass, state: RootCauseClassState): readonly RootCauseClassDefined[] {
  const { axis, key, splitFrom, occurred } = command;
  if (knownClass(state, axis, key) !== null) return [];
  requireClassKey(key);
  const name = command.name === undefined ? nameFromKey(key) : className(command.name);
  const description = classDescription(command.description ?? null);
  return [
    {
      type: 'RootCauseClassDefined',
      occurred,
      data: {
        axis,
        key,
        version: 1,
        name,
        ...(description === null ? {} : { description }),
        ...(splitFrom === undefined ? {} : { splitFrom }),
      },
    },
  ];
}
