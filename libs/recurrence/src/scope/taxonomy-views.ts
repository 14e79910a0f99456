import { DomainError } from '#event-sourcing';
import { badInput } from '#graphql';
import { classesInView } from '#root-causes/graphql';
import type { ClassesInView } from '#root-causes/graphql';
import { Taxonomies } from '#root-causes/published';
import type { CauseAxis, TaxonomyView } from '#root-causes/published';
import { Inject, Injectable } from '@nestjs/common';

const CURRENT: TaxonomyView = { kind: 'CURRENT' };

/** Looks up how a question wants the classes to be looked at. */
@Injectable()
export class TaxonomyViews {
  constructor(@Inject(Taxonomies) private readonly taxonomies: Pick<Taxonomies, 'view'>) {}

  /** @throws GraphQLError BAD_USER_INPUT for a version that never was, or a list that nobody has entered. */
  async of(axis: CauseAxis, asked = CURRENT): Promise<ClassesInView> {
    return classesInView(axis, await this.#view(axis, asked));
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
