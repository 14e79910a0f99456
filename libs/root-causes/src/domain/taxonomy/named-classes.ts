import { DomainError } from '#event-sourcing';
import { requireClassKey, UNKNOWN_CLASS } from '../class-key.js';
import { className, classDescription } from '../commands/class-words.js';
import type { EnsureRootCauseClass } from '../commands/ensure-root-cause-class.js';
import type { CauseAxis } from '../root-cause-class.events.js';
import { requireInPlace } from './taxonomy.js';
import type { TaxonomyState } from './taxonomy.js';

export const MOST_CLASSES = 50;

/** A class that a command names, and what its sender found out about it: whether it exists is for the sender to look up. */
export interface NamedClass {
  readonly key: string;
  /** As it is called and described now; null where the axis has no such class. */
  readonly known: { readonly name: string; readonly description: string | null; readonly retired: boolean } | null;
}

/** A class that takes the place of others: one that exists, or what a new one is to be called. */
export interface TargetClass extends NamedClass {
  readonly name: string | null;
  readonly description: string | null;
}

/** @throws DomainError NOT_FOUND, or INVALID for the class of what is unknown. */
export function requireSource(axis: CauseAxis, { key, known }: NamedClass, path: string): void {
  if (known === null) throw new DomainError('NOT_FOUND', `There is no class ${key} on the axis ${axis}.`, path);
  if (key === UNKNOWN_CLASS) throw new DomainError('INVALID', 'What is unknown stays a class of its own, so that it is counted.', path);
}

/**
 * @param path of the target in the input: `into`, `into.1`.
 * @throws DomainError NOT_FOUND for one that does not exist and is given no name, CONFLICT for one that is out of use or is called
 * something else, INVALID for one of the sources, or words that no class may have.
 */
export function requireTarget(
  state: TaxonomyState,
  axis: CauseAxis,
  sources: readonly string[],
  { key, known, name, description }: TargetClass,
  path: string,
): void {
  if (sources.includes(key)) throw new DomainError('INVALID', `${key} cannot take its own place.`, `${path}.key`);
  requireInPlace(state, key, `${path}.key`);
  if (known?.retired === true) throw new DomainError('CONFLICT', `${key} is retired; reinstate it first.`, `${path}.key`);
  const words = name === null ? null : className(name, `${path}.name`);
  const meaning = classDescription(description, `${path}.description`);
  if (known === null) {
    if (words === null) {
      const message = `There is no class ${key} on the axis ${axis}. Say its name to define it.`;
      throw new DomainError('NOT_FOUND', message, `${path}.key`);
    }
    requireClassKey(key, `${path}.key`);
    return;
  }
  const says = (given: string | null, found: string | null): boolean => given === null || given === found;
  if (says(words, known.name) && says(meaning, known.description)) return;
  const message = `${key} exists already, as "${known.name}". Leave out what it is called, or say that with defineRootCauseClass.`;
  throw new DomainError('CONFLICT', message, `${path}.name`);
}

/** What has to be defined before classes can take the place of others. @param splitFrom the class that they take a part of, for a split. */
export function definitionsOf(
  axis: CauseAxis,
  targets: readonly TargetClass[],
  splitFrom: string | null,
): readonly Omit<EnsureRootCauseClass, 'occurred'>[] {
  return targets.flatMap(({ key, known, name, description }) =>
    known !== null || name === null
      ? []
      : [
          {
            type: 'EnsureRootCauseClass' as const,
            axis,
            key,
            name,
            ...(description === null ? {} : { description }),
            ...(splitFrom === null ? {} : { splitFrom }),
          },
        ],
  );
}
