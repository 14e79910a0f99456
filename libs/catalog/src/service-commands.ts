import { CLOCK, CommandFamily, contextOf } from '#commands';
import type { RequestOptions } from '#commands';
import type { Clock, CommandContext, Occurrence } from '#event-sourcing';
import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { serviceKeyOf } from './domain/rules.js';
import { serviceDecider } from './domain/service.decider.js';
import type { ServiceCommand } from './domain/service.decider.js';
import { refused } from './domain/service.errors.js';
import type { Runbook } from './domain/service.events.js';
import { serviceStream } from './domain/service.js';
import { serviceVocabulary } from './domain/service.upcasters.js';
import { serviceFacts } from './read-models/services/service-facts.js';
import type { ServiceFacts } from './read-models/services/service-facts.js';
import { ServiceDirectory } from './service-directory.js';

export const serviceFamily = new CommandFamily({
  decider: serviceDecider,
  vocabulary: serviceVocabulary,
  commands: { DescribeService: true, RetireService: true } satisfies Record<ServiceCommand['type'], true>,
});

/** What a caller says of a service; what is left out stays as it is, null takes it away. */
export interface ServiceDescription extends RequestOptions {
  readonly key: string;
  readonly name?: string | null;
  readonly owningTeam?: string | null;
  readonly tier?: number | null;
  readonly runbooks?: readonly Runbook[] | null;
}

/** Carries changes of the catalogue out. Every answer is the service as it stands afterwards. */
@Injectable()
export class ServiceCommands {
  constructor(
    @Inject(CommandBus) private readonly bus: CommandBus,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ServiceDirectory) private readonly directory: ServiceDirectory,
  ) {}

  /** @throws DomainError INVALID for words, tiers or links that a service cannot have, CONFLICT for a stale version. */
  async describe(description: ServiceDescription, actorId: string): Promise<ServiceFacts> {
    const key = serviceKeyOf(description.key);
    const { name, owningTeam, tier, runbooks } = description;
    const context = contextOf(actorId, ['DescribeService', key], description);
    return this.#send({ type: 'DescribeService', key, name, owningTeam, tier, runbooks, occurred: this.#now() }, context);
  }

  /** @throws DomainError NOT_FOUND for a service that nobody described or named, CONFLICT for a stale version. */
  async retire(
    request: RequestOptions & { readonly key: string; readonly reason?: string | null },
    actorId: string,
  ): Promise<ServiceFacts> {
    const key = serviceKeyOf(request.key);
    const context = contextOf(actorId, ['RetireService', key], request);
    const named = await this.directory.isNamed(key);
    return this.#send({ type: 'RetireService', key, named, reason: request.reason, occurred: this.#now() }, context);
  }

  async #send(command: ServiceCommand, context: CommandContext): Promise<ServiceFacts> {
    const { events } = await serviceFamily.send(this.bus, serviceStream(command.key), command, context);
    const facts = serviceFacts(events);
    if (facts === null) throw refused.unknownService(command.key);
    return facts;
  }

  #now(): Occurrence {
    return { at: this.clock(), exactness: 'EXACT' };
  }
}
