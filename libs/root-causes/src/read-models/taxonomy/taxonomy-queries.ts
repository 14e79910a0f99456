import { badInput, decodeCursor, pageOf, pageSize } from '#graphql';
import type { PageInfo } from '#graphql';
import { Injectable } from '@nestjs/common';
import type { KnownCrosswalk } from '../../domain/crosswalk/crosswalk.events.js';
import type { CauseAxis } from '../../domain/root-cause-class.events.js';
import type { RootCauseClass } from '../../graphql/root-cause-class.type.js';
import { classesIn } from '../classes/class-directory.js';
import { lookedUp } from '../crosswalks/looked-up.js';
import type { CrosswalkFacts } from '../crosswalks/looked-up.js';
import { changeOf } from './taxonomy-change.js';
import type { TaxonomyChangeFacts } from './taxonomy-change.js';
import { FIRST_VERSION } from './taxonomy-history.js';
import { TaxonomyLog } from './taxonomy-log.js';

/** Answers about the taxonomy; each includes all that was acknowledged before the question. */
@Injectable()
export class TaxonomyQueries {
  constructor(private readonly log: TaxonomyLog) {}

  async version(): Promise<number> {
    return (await this.log.classes()).version;
  }

  /**
   * The classes that a version had, as they were, in the order of axes and then of keys.
   * @param axis null: those of every axis. @param version null: the newest.
   * @throws GraphQLError BAD_USER_INPUT for a version that never was.
   */
  async classes(axis: CauseAxis | null, version: number | null): Promise<readonly RootCauseClass[]> {
    const history = await this.log.classes();
    if (version !== null && (version < FIRST_VERSION || version > history.version)) {
      throw badInput('taxonomyVersion', `is ${FIRST_VERSION} to ${history.version}, not ${version}`);
    }
    return classesIn(history, axis, version ?? undefined);
  }

  /** A page of what made the versions, the newest first. @throws GraphQLError BAD_USER_INPUT for a size or a cursor that is none. */
  async changes(first: number, after: string | null): Promise<TaxonomyChangePage> {
    const size = pageSize(first);
    const history = await this.log.classes();
    const before = after === null ? history.version + 1 : Number(decodeCursor(after, 1)[0]);
    if (!Number.isInteger(before)) throw badInput('after', 'is not a cursor of this list');
    const left = history.changes.filter(({ version }) => version < before).reverse();
    const { page, pageInfo } = pageOf(left, size, ({ version }) => [String(version)]);
    return {
      nodes: page.map((fact) => changeOf(history, fact)),
      pageInfo,
      totalCount: history.changes.length,
    };
  }

  /** The crosswalks in the order of axes and then of lists' keys. @param axis null: those of every axis. */
  async crosswalks(axis: CauseAxis | null): Promise<readonly CrosswalkFacts[]> {
    const history = await this.log.classes();
    return (await this.log.crosswalks()).list(axis).map((crosswalk) => lookedUp(history, crosswalk));
  }

  /** A crosswalk with the classes of now in it. */
  async lookedUp(crosswalk: KnownCrosswalk): Promise<CrosswalkFacts> {
    return lookedUp(await this.log.classes(), crosswalk);
  }
}

export interface TaxonomyChangePage {
  readonly nodes: readonly TaxonomyChangeFacts[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}
