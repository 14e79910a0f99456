import { EVENT_STORE } from '#commands';
import { deterministicId, LogFollower } from '#event-sourcing';
import type { CommandContext, EventStore, RecordedEvent } from '#event-sourcing';
import { Inject, Injectable } from '@nestjs/common';
import { builtInClasses } from '../../domain/default-taxonomy.js';
import { rootCauseClassStream } from '../../domain/class-key.js';
import { asBuiltIn, evolve, initialState } from '../../domain/root-cause-class.js';
import type { RootCauseClassState } from '../../domain/root-cause-class.js';
import { causeAxes } from '../../domain/root-cause-class.events.js';
import type { CauseAxis, RootCauseClassEvent } from '../../domain/root-cause-class.events.js';
import { rootCauseClassVocabulary } from '../../domain/root-cause-class.upcasters.js';
import { RootCauseClass } from '../../graphql/root-cause-class.type.js';
import { RootCauseClasses } from '../../published/root-cause-classes.js';
import { RootCauseClassCommands } from '../../root-cause-class-commands.js';

/**
 * The classes, folded in memory: there are few of them, they seldom change, and labels must be checked against the newest. Each
 * question first reads from the log what was recorded since the last one, so it does not matter which process changed a class.
 */
@Injectable()
export class ClassDirectory extends RootCauseClasses {
  readonly #classes = new Map<string, RootCauseClassState>(
    builtInClasses.map((builtIn) => [rootCauseClassStream(builtIn.axis, builtIn.key), asBuiltIn(builtIn)]),
  );
  readonly #follower: LogFollower<RootCauseClassEvent>;

  constructor(
    @Inject(EVENT_STORE) store: EventStore,
    private readonly commands: RootCauseClassCommands,
  ) {
    super();
    this.#follower = new LogFollower(store, rootCauseClassVocabulary, (recorded) => {
      this.#fold(recorded);
    });
  }

  async find(axis: CauseAxis, keys: readonly string[]): Promise<ReadonlyMap<string, RootCauseClass>> {
    if (keys.length === 0) return new Map();
    await this.#follower.caughtUp();
    return new Map(
      keys.flatMap((key) => {
        const state = this.#classes.get(rootCauseClassStream(axis, key));
        return state?.status === 'KNOWN' ? [[key, RootCauseClass.of(state)] as const] : [];
      }),
    );
  }

  async list(axis: CauseAxis | null): Promise<readonly RootCauseClass[]> {
    await this.#follower.caughtUp();
    return [...this.#classes.values()]
      .flatMap((state) => (state.status === 'KNOWN' && (axis === null || state.axis === axis) ? [RootCauseClass.of(state)] : []))
      .sort((a, b) => causeAxes.indexOf(a.axis) - causeAxes.indexOf(b.axis) || compare(a.key, b.key));
  }

  async ensure(axis: CauseAxis, keys: readonly string[], context: CommandContext): Promise<void> {
    // A class never ceases to exist, so one that was seen need not be looked for again.
    const missing = [...new Set(keys)].filter((key) => !this.#classes.has(rootCauseClassStream(axis, key)));
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
    if (missing.length > 0) await this.#follower.caughtUp();
  }

  #fold({ stream, event }: RecordedEvent<RootCauseClassEvent>): void {
    this.#classes.set(stream, evolve(this.#classes.get(stream) ?? initialState, event));
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
