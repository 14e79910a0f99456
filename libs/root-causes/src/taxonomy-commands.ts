import { CLOCK, CommandFamily, contextOf } from '#commands';
import { deterministicId } from '#event-sourcing';
import type { Clock, CommandContext, Occurrence } from '#event-sourcing';
import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CauseAxis } from './domain/root-cause-class.events.js';
import { definitionsOf } from './domain/taxonomy/named-classes.js';
import type { NamedClass, TargetClass } from './domain/taxonomy/named-classes.js';
import { taxonomyDecider } from './domain/taxonomy/taxonomy.decider.js';
import type { TaxonomyCommand } from './domain/taxonomy/taxonomy.decider.js';
import { taxonomyStream } from './domain/taxonomy/taxonomy.js';
import { taxonomyVocabulary } from './domain/taxonomy/taxonomy.upcasters.js';
import type { RootCauseClass } from './graphql/root-cause-class.type.js';
import type { TaxonomyHistory } from './read-models/taxonomy/taxonomy-history.js';
import { TaxonomyLog } from './read-models/taxonomy/taxonomy-log.js';
import { requireFound, RootCauseClassCommands } from './root-cause-class-commands.js';

export const taxonomyFamily = new CommandFamily({
  decider: taxonomyDecider,
  vocabulary: taxonomyVocabulary,
  commands: { SplitRootCauseClass: true, MergeRootCauseClasses: true } satisfies Record<TaxonomyCommand['type'], true>,
});

/** A class that is to take the place of others, as a caller names it: with a name where it is to be defined. */
export type Target = Pick<TargetClass, 'key' | 'name' | 'description'>;

/** Carries splits and merges of classes out. */
@Injectable()
export class TaxonomyCommands {
  constructor(
    @Inject(CommandBus) private readonly bus: CommandBus,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly classes: RootCauseClassCommands,
    private readonly taxonomy: TaxonomyLog,
  ) {}

  /** @returns the class that was split, as it stands afterwards. @throws DomainError when the split is refused; then nothing was defined. */
  async split(axis: CauseAxis, key: string, into: readonly Target[], reason: string, actorId: string): Promise<RootCauseClass> {
    const history = await this.taxonomy.classes();
    const targets = into.map((target) => ({ ...target, ...named(history, axis, target.key) }));
    const source = named(history, axis, key);
    const command = { type: 'SplitRootCauseClass' as const, axis, source, into: targets, reason, occurred: this.#now() };
    const context = contextOf(actorId, [command.type, axis, key]);
    return requireFound(await this.#carryOut(command, targets, key, context), axis, key);
  }

  /** @returns the class that the others were merged into. @throws DomainError when the merge is refused; then nothing was defined. */
  async merge(axis: CauseAxis, keys: readonly string[], into: Target, reason: string, actorId: string): Promise<RootCauseClass> {
    const history = await this.taxonomy.classes();
    const target = { ...into, ...named(history, axis, into.key) };
    const sources = keys.map((key) => named(history, axis, key));
    const command = { type: 'MergeRootCauseClasses' as const, axis, sources, into: target, reason, occurred: this.#now() };
    const context = contextOf(actorId, [command.type, axis, into.key]);
    return requireFound(await this.#carryOut(command, [target], null, context), axis, into.key);
  }

  /**
   * Decides once on what is known here, so that a refused change defines nothing; defines what is missing; then lets the axis' stream decide,
   * which knows what came between. Should that refuse, or this program end before it, a class is left that nobody uses, and the same
   * request again finds it there.
   */
  async #carryOut(
    command: TaxonomyCommand,
    targets: readonly TargetClass[],
    splitFrom: string | null,
    context: CommandContext,
  ): Promise<TaxonomyHistory> {
    const { axis } = command;
    const decided = taxonomyDecider.decide(command, this.taxonomy.seen.replacements(axis));
    if (decided.length === 0) return this.taxonomy.classes();
    const { actorId, commandId } = context;
    for (const definition of definitionsOf(axis, targets, splitFrom)) {
      const id = deterministicId(definition.type, commandId, axis, definition.key);
      await this.classes.carryOut(definition, { commandId: id, actorId, correlationId: commandId });
    }
    await taxonomyFamily.send(this.bus, taxonomyStream(axis), command, context);
    return this.taxonomy.classes();
  }

  #now(): Occurrence {
    return { at: this.clock(), exactness: 'EXACT' };
  }
}

function named(history: TaxonomyHistory, axis: CauseAxis, key: string): NamedClass {
  return { key, known: history.find(axis, key) };
}
