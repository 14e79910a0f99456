import { periodsOf } from '#calendar';
import type { Window } from '#calendar';
import { ReadModelDatabase } from '#projections';
import { Inject, Injectable } from '@nestjs/common';
import type { PeriodLength } from './periods.js';
import { LoadSpread } from './published/load-spread.js';
import type { AskedLoad, ServiceLoad } from './published/load-spread.js';
import { scopeOf } from './question.js';
import { LOAD } from './read-models/turns/load.projection.js';
import { noTally } from './read-models/turns/tally.js';
import type { Scope } from './read-models/turns/tally.js';
import { tallyIn } from './read-models/turns/tally.query.js';
import { sharedLoad } from './shared-load.js';
import type { TimedLoad } from './shared-load.js';

/** A group, and how its work was spread. */
export interface NamedLoad {
  /** The key of a service, or a role in lower case. */
  readonly key: string;
  readonly load: TimedLoad;
}

/** How evenly work is spread, as far as the read models know. */
@Injectable()
export class RecordedLoad extends LoadSpread {
  constructor(@Inject(ReadModelDatabase) private readonly database: Pick<ReadModelDatabase, 'read' | 'waitFor' | 'checkpoints'>) {
    super();
  }

  override async of(
    asked: AskedLoad,
    first: number,
  ): Promise<{ readonly all: TimedLoad; readonly services: readonly (ServiceLoad & TimedLoad)[] }> {
    await this.reached(asked);
    const scope = scopeOf(asked);
    const services = await this.byService(scope, first);
    return { all: await this.all(scope), services: services.map(({ key, load }) => ({ service: key, ...load })) };
  }

  /**
   * Resolves when the answers reflect what is asked for. @returns up to where everything that was recorded is in them.
   * @throws ReadModelBehindError when that takes too long.
   */
  async reached({ minPosition }: Pick<AskedLoad, 'minPosition'>): Promise<bigint> {
    if (minPosition !== null) await this.database.waitFor(minPosition, { projections: [LOAD] });
    return (await this.database.checkpoints()).find(({ name }) => name === LOAD)?.position ?? 0n;
  }

  async all(scope: Scope): Promise<TimedLoad> {
    const tallies = await this.database.read((manager) => tallyIn(manager, scope, 'ALL'));
    return sharedLoad(tallies.get('') ?? noTally);
  }

  /** Each service with an incident that is looked at, those with the most turns first; of those asked for, where some are. */
  async byService(scope: Scope, first: number): Promise<readonly NamedLoad[]> {
    const tallies = await this.database.read((manager) => tallyIn(manager, scope, 'SERVICE'));
    return mostFirst(
      [...tallies].map(([key, tally]) => ({ key, load: sharedLoad(tally) })),
      first,
    );
  }

  /** Each role that anybody had, those with the most turns first; of those asked for, where some are. */
  async byRole(scope: Scope, first: number): Promise<readonly NamedLoad[]> {
    const tallies = await this.database.read((manager) => tallyIn(manager, scope, 'ROLE'));
    const { incidents } = tallies.get('') ?? noTally;
    const roles = [...tallies].filter(([, { attended }]) => attended > 0);
    return mostFirst(
      roles.map(([key, tally]) => ({ key, load: sharedLoad({ ...tally, incidents }) })),
      first,
    );
  }

  /** @param most how many periods at most. */
  async byPeriod(
    scope: Scope,
    length: PeriodLength,
    most: number,
  ): Promise<readonly { readonly period: Window; readonly load: TimedLoad }[]> {
    const found: { readonly period: Window; readonly load: TimedLoad }[] = [];
    for (const period of periodsOf(scope.window, length, most)) {
      found.push({ period, load: await this.all({ ...scope, window: period }) });
    }
    return found;
  }
}

function mostFirst(loads: readonly NamedLoad[], first: number): readonly NamedLoad[] {
  return [...loads].sort((a, b) => b.load.spread.turns - a.load.spread.turns || (a.key < b.key ? -1 : 1)).slice(0, first);
}
