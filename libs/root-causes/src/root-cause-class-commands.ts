import { CLOCK, CommandFamily, contextOf } from '#commands';
import type { Clock, CommandContext, Occurrence } from '#event-sourcing';
import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { rootCauseClassStream } from './domain/class-key.js';
import { rootCauseClassDecider } from './domain/root-cause-class.decider.js';
import type { RootCauseClassCommand } from './domain/root-cause-class.decider.js';
import { evolve, initialState, requireKnownClass } from './domain/root-cause-class.js';
import { rootCauseClassVocabulary } from './domain/root-cause-class.upcasters.js';
import { RootCauseClass } from './graphql/root-cause-class.type.js';

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

type Untimed<Command> = Command extends unknown ? Omit<Command, 'occurred'> : never;

/** A command as a caller gives it: it happens now. */
export type RootCauseClassChange = Untimed<RootCauseClassCommand>;

/** Carries changes of classes out. */
@Injectable()
export class RootCauseClassCommands {
  constructor(
    @Inject(CommandBus) private readonly bus: CommandBus,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns the class as it stands afterwards. @throws DomainError when the change is refused. */
  change(change: RootCauseClassChange, actorId: string): Promise<RootCauseClass> {
    return this.carryOut(change, contextOf(actorId, [change.type, change.axis, change.key]));
  }

  /** As {@link change}, as a part of a request that is under way. */
  async carryOut(change: RootCauseClassChange, context: CommandContext): Promise<RootCauseClass> {
    const { axis, key } = change;
    const occurred: Occurrence = { at: this.clock(), exactness: 'EXACT' };
    const { events } = await rootCauseClassFamily.send(this.bus, rootCauseClassStream(axis, key), { ...change, occurred }, context);
    const state = events.reduce((before, { event }) => evolve(before, event), initialState);
    return RootCauseClass.of(requireKnownClass(state, axis, key));
  }
}
