import { DomainError } from '#event-sourcing';
import { badInput } from '#graphql';
import { RootCauseClass } from '#root-causes/graphql';
import { Taxonomies } from '#root-causes/published';
import type { CauseAxis, TaxonomyView } from '#root-causes/published';
import { Inject, Injectable } from '@nestjs/common';
import { groupsOf } from './class-groups.js';
import type { ClassGroups } from './class-groups.js';

/** The classes of an axis as somebody asks for them. */
export interface ClassesInView {
  readonly groups: ClassGroups;
  /** The class, or the category of a list, that a key names; null where none does. */
  find(key: string): RootCauseClass | null;
  /** As `find`; what was counted is shown under its key should it not be found. */
  named(key: string): RootCauseClass;
}

const CURRENT: TaxonomyView = { kind: 'CURRENT' };

/** Looks up how a question wants the classes to be looked at. */
@Injectable()
export class TaxonomyViews {
  constructor(@Inject(Taxonomies) private readonly taxonomies: Pick<Taxonomies, 'view'>) {}

  /** @throws GraphQLError BAD_USER_INPUT for a version that never was, or a list that nobody has entered. */
  async of(axis: CauseAxis, asked = CURRENT): Promise<ClassesInView> {
    const { classes, movedTo } = await this.#view(axis, asked);
    const find = (key: string): RootCauseClass | null => classes.get(key) ?? null;
    return { groups: groupsOf({ movedTo }), find, named: (key) => find(key) ?? unnamed(axis, key) };
  }

  async #view(axis: CauseAxis, asked: TaxonomyView): ReturnType<Taxonomies['view']> {
    try {
      return await this.taxonomies.view(axis, asked);
    } catch (error) {
      const isRefused = error instanceof DomainError && error.code === 'INVALID';
      if (isRefused) throw badInput(asked.kind === 'LIST' ? 'filter.list' : 'filter.taxonomyVersion', error.message);
      throw error;
    }
  }
}

function unnamed(axis: CauseAxis, key: string): RootCauseClass {
  return RootCauseClass.of({ axis, key, name: key, description: null, version: 1, retired: false });
}
