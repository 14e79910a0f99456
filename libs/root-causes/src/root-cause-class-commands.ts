import { CLOCK, CommandFamily, contextOf } from '#commands';
import type { Clock, CommandContext, Occurrence } from '#event-sourcing';
import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { rootCauseClassStream } from './domain/class-key.js';
import { rootCauseClassDecider } from './domain/root-cause-class.decider.js';
import type { RootCauseClassCommand } from './domain/root-cause-class.decider.js';
import type { CauseAxis } from './domain/root-cause-class.events.js';
import { rootCauseClassVocabulary } from './domain/root-cause-class.upcasters.js';
import { requireInPlace } from './domain/taxonomy/taxonomy.js';
import type { RootCauseClass } from './graphql/root-cause-class.type.js';
import type { TaxonomyHistory } from './read-models/taxonomy/taxonomy-history.js';
import { TaxonomyLog } from './read-models/taxonomy/taxonomy-log.js';

export const rootCauseClassFamily = new CommandFamily({
  decider: rootCauseClassDecider,
  vocabulary: rootCauseClassVocabulary,
  commands: {
    DefineRootCauseClass: true,
    EnsureRootCauseClass: true,
    RenameRootCauseClass: true,
    RetireRootCauseClass: true,
    ReinstateRootCauseClass: true,
  } satisfies Record<RootCauseClassCommand['type'], true>,
});

/** Which changes are refused once other classes took the place of one. A name may be mended: labels of a split class still bear it. */
const needsItsPlace: Readonly<Record<RootCauseClassCommand['type'], boolean>> = {
  DefineRootCauseClass: true,
  EnsureRootCauseClass: false,
  RenameRootCauseClass: false,
  RetireRootCauseClass: true,
  ReinstateRootCauseClass: true,
};

type Untimed<Command> = Command extends unknown ? Omit<Command, 'occurred'> : never;

/** A command as a caller gives it: it happens now. */
export type RootCauseClassChange = Untimed<RootCauseClassCommand>;

/** Carries changes of classes out. */
@Injectable()
export class RootCauseClassCommands {
  constructor(
    @Inject(CommandBus) private readonly bus: CommandBus,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly taxonomy: TaxonomyLog,
  ) {}

  /** @returns the class as it stands afterwards. @throws DomainError when the change is refused. */
  async change(change: RootCauseClassChange, actorId: string): Promise<RootCauseClass> {
    const { axis, key } = change;
    if (needsItsPlace[change.type]) requireInPlace((await this.taxonomy.classes()).replacements(axis), key, 'key');
    await this.carryOut(change, contextOf(actorId, [change.type, axis, key]));
    return requireFound(await this.taxonomy.classes(), axis, key);
  }

  /** As {@link change}, as a part of a request that is under way, whatever took the place of the class. */
  async carryOut(change: RootCauseClassChange, context: CommandContext): Promise<void> {
    const occurred: Occurrence = { at: this.clock(), exactness: 'EXACT' };
    await rootCauseClassFamily.send(this.bus, rootCauseClassStream(change.axis, change.key), { ...change, occurred }, context);
  }
}

/** A class that was just changed. */
export function requireFound(history: TaxonomyHistory, axis: CauseAxis, key: string): RootCauseClass {
  const found = history.find(axis, key);
  if (found === null) throw new Error(`the log gives no class ${key} on the axis ${axis}, which it had acknowledged`);
  return found;
}
