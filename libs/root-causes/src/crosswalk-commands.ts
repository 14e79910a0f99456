import { CLOCK, CommandFamily, contextOf } from '#commands';
import type { Clock } from '#event-sourcing';
import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { crosswalkDecider } from './domain/crosswalk/crosswalk.decider.js';
import type { DefineCrosswalk } from './domain/crosswalk/commands/define-crosswalk.js';
import type { KnownCrosswalk } from './domain/crosswalk/crosswalk.events.js';
import { crosswalkStream } from './domain/crosswalk/crosswalk.js';
import { crosswalkVocabulary } from './domain/crosswalk/crosswalk.upcasters.js';
import { TaxonomyLog } from './read-models/taxonomy/taxonomy-log.js';

export const crosswalkFamily = new CommandFamily({
  decider: crosswalkDecider,
  vocabulary: crosswalkVocabulary,
  commands: { DefineCrosswalk: true } satisfies Record<DefineCrosswalk['type'], true>,
});

/** A crosswalk as a caller gives it. */
export type CrosswalkDefinition = Omit<DefineCrosswalk, 'type' | 'knownClasses' | 'occurred'>;

/** Carries changes of crosswalks out. */
@Injectable()
export class CrosswalkCommands {
  constructor(
    @Inject(CommandBus) private readonly bus: CommandBus,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly taxonomy: TaxonomyLog,
  ) {}

  /** @returns the crosswalk as it stands afterwards. @throws DomainError when it is refused. */
  async define(definition: CrosswalkDefinition, actorId: string): Promise<KnownCrosswalk> {
    const { axis, list, mapping } = definition;
    const history = await this.taxonomy.classes();
    const knownClasses = mapping.map((one) => one.class).filter((key) => history.has(axis, key));
    const command = {
      type: 'DefineCrosswalk' as const,
      ...definition,
      knownClasses,
      occurred: { at: this.clock(), exactness: 'EXACT' as const },
    };
    await crosswalkFamily.send(this.bus, crosswalkStream(axis, list), command, contextOf(actorId, [command.type, axis, list]));
    const defined = (await this.taxonomy.crosswalks()).find(axis, list);
    if (defined === null) throw new Error(`the log gives no crosswalk ${list} of the axis ${axis}, which it had acknowledged`);
    return defined;
  }
}
