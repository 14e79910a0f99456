import { CommandHandling, EventStreams } from '#event-sourcing';
import type {
  CommandContext,
  CommandHandlingOptions,
  Decider,
  DomainCommand,
  DomainEvent,
  EventStore,
  EventVocabulary,
  Handled,
} from '#event-sourcing';
import type { Provider, Type } from '@nestjs/common';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { CommandBus, ICommandHandler } from '@nestjs/cqrs';
import { EVENT_STORE } from './tokens.js';

/** A command on its way through the CommandBus: what is asked, of which stream, by whom. */
export class Dispatched<C extends DomainCommand, E extends DomainEvent> extends Command<Handled<E>> {
  constructor(
    readonly stream: string,
    readonly command: C,
    readonly context: CommandContext,
  ) {
    super();
  }
}

export interface CommandFamilyOptions<State, C extends DomainCommand, E extends DomainEvent> extends Pick<
  CommandHandlingOptions,
  'rememberedEvents'
> {
  readonly decider: Decider<State, C, E>;
  readonly vocabulary: EventVocabulary<E>;
  /** Every command that the decider knows; `satisfies Record<C['type'], true>` makes the compiler check that none is left out. */
  readonly commands: Readonly<Record<C['type'], true>>;
}

/**
 * The commands of one decider as `@nestjs/cqrs` knows them: for each a class of its own and exactly one handler.
 * A context lists `family.providers` in its module and sends with `family.send(bus, …)`.
 */
export class CommandFamily<State, C extends DomainCommand, E extends DomainEvent> {
  readonly #classes = new Map<string, Type<Dispatched<C, E>>>();
  readonly #handling = Symbol('CommandHandling');

  /** To be listed in the context's module, which imports `CqrsModule`. */
  readonly providers: readonly Provider[];

  constructor(options: CommandFamilyOptions<State, C, E>) {
    const handling: Provider = {
      provide: this.#handling,
      inject: [EVENT_STORE],
      useFactory: (store: EventStore) => new CommandHandling(options.decider, new EventStreams(store, options.vocabulary), options),
    };
    const handlers = Object.keys(options.commands).map((type) => this.#handlerOf(type));
    this.providers = [handling, ...handlers];
  }

  /** The names of the commands, as the decider knows them. */
  get types(): readonly string[] {
    return [...this.#classes.keys()];
  }

  /**
   * Sends a command to a stream.
   * @throws DomainError when the decision refuses, or with CONFLICT when `context.expectedRevision` is stale.
   */
  send(bus: CommandBus, stream: string, command: C, context: CommandContext): Promise<Handled<E>> {
    const CommandClass = this.#classes.get(command.type);
    if (CommandClass === undefined) throw new Error(`no command ${command.type} in this family`);
    return bus.execute(new CommandClass(stream, command, context));
  }

  #handlerOf(type: string): Provider {
    class DispatchedCommand extends Dispatched<C, E> {}
    Object.defineProperty(DispatchedCommand, 'name', { value: type });
    this.#classes.set(type, DispatchedCommand);

    class DispatchedCommandHandler implements ICommandHandler<Dispatched<C, E>> {
      constructor(private readonly handling: CommandHandling<State, C, E>) {}

      execute(dispatched: Dispatched<C, E>): Promise<Handled<E>> {
        return this.handling.handle(dispatched.stream, dispatched.command, dispatched.context);
      }
    }
    Object.defineProperty(DispatchedCommandHandler, 'name', { value: `${type}Handler` });
    CommandHandler(DispatchedCommand)(DispatchedCommandHandler);
    return {
      provide: DispatchedCommandHandler,
      inject: [this.#handling],
      useFactory: (handling: CommandHandling<State, C, E>) => new DispatchedCommandHandler(handling),
    };
  }
}
