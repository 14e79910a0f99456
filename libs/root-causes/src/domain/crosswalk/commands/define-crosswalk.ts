import { DomainError, lineFrom } from '#event-sourcing';
import type { DomainCommand, Occurrence } from '#event-sourcing';
import { requireClassKey } from '../../class-key.js';
import { className } from '../../commands/class-words.js';
import type { CauseAxis } from '../../root-cause-class.events.js';
import type { ClassInCategory, CrosswalkCategory, CrosswalkDefined, KnownCrosswalk } from '../crosswalk.events.js';
import { knownCrosswalk, NOT_MAPPED } from '../crosswalk.js';
import type { CrosswalkState } from '../crosswalk.js';

const MAX_SOURCE = 500;
const MOST_CATEGORIES = 100;
const MOST_MAPPED = 500;

/** Says how the classes of an axis are looked up in a list that others use: the whole of it, in the place of what was said before. */
export interface DefineCrosswalk extends DomainCommand<'DefineCrosswalk'> {
  readonly list: string;
  readonly axis: CauseAxis;
  readonly name: string;
  readonly source: string;
  readonly categories: readonly { readonly key: string; readonly name: string; readonly share: number | null }[];
  readonly mapping: readonly ClassInCategory[];
  /** Those classes of the mapping that the axis has: whether they exist is for the sender to look up. */
  readonly knownClasses: readonly string[];
  readonly occurred: Occurrence;
}

export function defineCrosswalk(command: DefineCrosswalk, state: CrosswalkState): readonly CrosswalkDefined[] {
  const { list, axis, occurred } = command;
  requireClassKey(list, 'list');
  const before = knownCrosswalk(state, axis, list);
  const said = {
    name: className(command.name),
    source: lineFrom('source', command.source, MAX_SOURCE),
    categories: categoriesOf(command),
    mapping: mappingOf(command),
  };
  if (before !== null && saysTheSame(before, said)) return [];
  return [{ type: 'CrosswalkDefined', occurred, data: { list, axis, version: (before?.version ?? 0) + 1, ...said } }];
}

function categoriesOf({ categories }: DefineCrosswalk): readonly CrosswalkCategory[] {
  if (categories.length === 0 || categories.length > MOST_CATEGORIES) {
    throw new DomainError('INVALID', `A list has 1 to ${MOST_CATEGORIES} categories.`, 'categories');
  }
  const seen = new Set<string>();
  return categories.map(({ key, name, share }, index) => {
    const path = `categories.${index}`;
    requireClassKey(key, `${path}.key`);
    if (key === NOT_MAPPED) throw new DomainError('INVALID', `${key} is where classes without a category count.`, `${path}.key`);
    if (seen.has(key)) throw new DomainError('INVALID', `${key} is there twice.`, `${path}.key`);
    seen.add(key);
    if (share !== null && !(share >= 0 && share <= 1)) throw new DomainError('INVALID', 'A share is 0 to 1.', `${path}.share`);
    return { key, name: className(name, `${path}.name`), ...(share === null ? {} : { share }) };
  });
}

function mappingOf({ axis, categories, mapping, knownClasses }: DefineCrosswalk): readonly ClassInCategory[] {
  if (mapping.length > MOST_MAPPED) throw new DomainError('INVALID', `At most ${MOST_MAPPED} classes are mapped.`, 'mapping');
  const seen = new Set<string>();
  return mapping.map(({ class: key, category }, index) => {
    const path = `mapping.${index}`;
    if (!knownClasses.includes(key)) throw new DomainError('NOT_FOUND', `There is no class ${key} on the axis ${axis}.`, `${path}.class`);
    if (seen.has(key)) throw new DomainError('INVALID', `${key} has a category already.`, `${path}.class`);
    seen.add(key);
    if (!categories.some((known) => known.key === category)) {
      throw new DomainError('NOT_FOUND', `The list has no category ${category}.`, `${path}.category`);
    }
    return { class: key, category };
  });
}

/** The order of categories is part of what is said, as they are shown in it; that of the mapping is not. */
function saysTheSame(before: KnownCrosswalk, said: Pick<KnownCrosswalk, 'name' | 'source' | 'categories' | 'mapping'>): boolean {
  return (
    before.name === said.name &&
    before.source === said.source &&
    before.categories.length === said.categories.length &&
    before.categories.every(({ key, name, share }, index) => {
      const other = said.categories[index];
      return key === other?.key && name === other.name && share === other.share;
    }) &&
    before.mapping.length === said.mapping.length &&
    before.mapping.every((one) => said.mapping.some((other) => one.class === other.class && one.category === other.category))
  );
}
