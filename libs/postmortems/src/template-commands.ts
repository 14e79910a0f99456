import { CLOCK, CommandFamily, contextOf } from '#commands';
import type { Clock, Occurrence } from '#event-sourcing';
import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { templateDecider } from './domain/template/template.decider.js';
import type { TemplateCommand } from './domain/template/template.decider.js';
import { evolve, initialState, requireKnownTemplate, templateStream } from './domain/template/template.js';
import type { KnownTemplate } from './domain/template/template.js';
import { templateVocabulary } from './domain/template/template.upcasters.js';

export const templateFamily = new CommandFamily({
  decider: templateDecider,
  vocabulary: templateVocabulary,
  commands: { DefineTemplate: true, RetireTemplate: true } satisfies Record<TemplateCommand['type'], true>,
});

type Untimed<Command> = Command extends unknown ? Omit<Command, 'occurred'> : never;

/** A command as a caller gives it: it happens now. */
export type TemplateChange = Untimed<TemplateCommand>;

/** Carries changes of templates out. */
@Injectable()
export class TemplateCommands {
  constructor(
    @Inject(CommandBus) private readonly bus: CommandBus,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns the template as it stands afterwards. @throws DomainError when the change is refused. */
  async change(change: TemplateChange, actorId: string): Promise<KnownTemplate> {
    const { type, key } = change;
    const occurred: Occurrence = { at: this.clock(), exactness: 'EXACT' };
    const context = contextOf(actorId, [type, key]);
    const { events } = await templateFamily.send(this.bus, templateStream(key), { ...change, occurred }, context);
    const state = events.reduce((before, { event }) => evolve(before, event), initialState);
    return requireKnownTemplate(state, key);
  }
}
