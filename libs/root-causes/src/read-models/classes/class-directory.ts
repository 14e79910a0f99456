import { deterministicId } from '#event-sourcing';
import type { CommandContext } from '#event-sourcing';
import { Injectable } from '@nestjs/common';
import { causeAxes } from '../../domain/root-cause-class.events.js';
import type { CauseAxis } from '../../domain/root-cause-class.events.js';
import type { RootCauseClass } from '../../graphql/root-cause-class.type.js';
import { RootCauseClasses } from '../../published/root-cause-classes.js';
import { RootCauseClassCommands } from '../../root-cause-class-commands.js';
import type { TaxonomyHistory } from '../taxonomy/taxonomy-history.js';
import { TaxonomyLog } from '../taxonomy/taxonomy-log.js';

/** The classes as they are now. */
@Injectable()
export class ClassDirectory extends RootCauseClasses {
  constructor(
    private readonly log: TaxonomyLog,
    private readonly commands: RootCauseClassCommands,
  ) {
    super();
  }

  async find(axis: CauseAxis, keys: readonly string[]): Promise<ReadonlyMap<string, RootCauseClass>> {
    if (keys.length === 0) return new Map();
    const history = await this.log.classes();
    return new Map(
      keys.flatMap((key) => {
        const found = history.find(axis, key);
        return found === null ? [] : [[key, found] as const];
      }),
    );
  }

  async list(axis: CauseAxis | null): Promise<readonly RootCauseClass[]> {
    return classesIn(await this.log.classes(), axis);
  }

  async ensure(axis: CauseAxis, keys: readonly string[], context: CommandContext): Promise<void> {
    // A class never ceases to exist, so one that was seen need not be looked for again.
    const missing = [...new Set(keys)].filter((key) => !this.log.seen.has(axis, key));
    for (const key of missing) {
      const { actorId, correlationId = context.commandId, causationId } = context;
      await this.commands.carryOut(
        { type: 'EnsureRootCauseClass', axis, key },
        {
          commandId: deterministicId('EnsureRootCauseClass', context.commandId, axis, key),
          actorId,
          correlationId,
          ...(causationId === undefined ? {} : { causationId }),
        },
      );
    }
    if (missing.length > 0) await this.log.classes();
  }
}

/** The classes that a version had, as they were, in the order of axes and then of keys. @param version the newest when left out. */
export function classesIn(history: TaxonomyHistory, axis: CauseAxis | null, version?: number): readonly RootCauseClass[] {
  return causeAxes
    .filter((one) => axis === null || one === axis)
    .flatMap((one) => history.keys(one).flatMap((key) => history.find(one, key, version) ?? []));
}
