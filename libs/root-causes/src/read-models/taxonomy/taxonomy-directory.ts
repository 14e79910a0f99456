import { DomainError } from '#event-sourcing';
import { Injectable } from '@nestjs/common';
import type { CauseAxis } from '../../domain/root-cause-class.events.js';
import { Taxonomies } from '../../published/taxonomies.js';
import type { ClassView, TaxonomyView } from '../../published/taxonomies.js';
import { viewOfList, viewOfVersion } from './class-views.js';
import { FIRST_VERSION } from './taxonomy-history.js';
import { TaxonomyLog } from './taxonomy-log.js';

/** The taxonomy in its versions, and through the lists of others. */
@Injectable()
export class TaxonomyDirectory extends Taxonomies {
  constructor(private readonly log: TaxonomyLog) {
    super();
  }

  async version(): Promise<number> {
    return (await this.log.classes()).version;
  }

  async view(axis: CauseAxis, asked: TaxonomyView): Promise<ClassView> {
    const history = await this.log.classes();
    switch (asked.kind) {
      case 'CURRENT':
        return viewOfVersion(history, axis, history.version);
      case 'VERSION': {
        const { version } = asked;
        if (Number.isInteger(version) && version >= FIRST_VERSION && version <= history.version)
          return viewOfVersion(history, axis, version);
        throw new DomainError('INVALID', `The taxonomy has the versions ${FIRST_VERSION} to ${history.version}.`, 'version');
      }
      case 'LIST': {
        const crosswalks = await this.log.crosswalks();
        const crosswalk = crosswalks.find(axis, asked.list);
        if (crosswalk !== null) return viewOfList(history, crosswalk);
        const lists = crosswalks.list(axis).map(({ list }) => list);
        const there = lists.length === 0 ? 'none' : lists.join(', ');
        throw new DomainError('INVALID', `No crosswalk of the axis ${axis} is called so; there is ${there}.`, 'list');
      }
    }
  }
}
