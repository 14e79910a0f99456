import { CLOCK, CommandFamily, contextOf, requireHappened } from '#commands';
import type { RequestOptions } from '#commands';
import type { Clock } from '#event-sourcing';
import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { requestsDecider } from './domain/requests/requests.decider.js';
import type { RequestsCommand } from './domain/requests/requests.decider.js';
import { requestsStream } from './domain/requests/requests.js';
import { requestsVocabulary } from './domain/requests/requests.upcasters.js';
import { serviceOf } from './domain/terms.js';

export const requestsFamily = new CommandFamily({
  decider: requestsDecider,
  vocabulary: requestsVocabulary,
  commands: { RecordRequests: true, RetractRequests: true } satisfies Record<RequestsCommand['type'], true>,
});

/** A stretch of a service: from a moment up to, not including, another; ISO 8601 UTC. */
export interface AskedStretch extends Pick<RequestOptions, 'idempotencyKey'> {
  readonly service: string;
  readonly from: string;
  readonly to: string;
}

/** What is known of a stretch after a command. */
export interface KnownStretch {
  readonly service: string;
  readonly from: string;
  readonly to: string;
  /** Null: not known any more. */
  readonly requests: number | null;
  /** Where the last event about the service's requests stands in the store. */
  readonly position: string;
}

/** Carries changes of what is known of services' requests out. */
@Injectable()
export class RequestsCommands {
  constructor(
    @Inject(CommandBus) private readonly bus: CommandBus,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError INVALID for what is no stretch or no number, or is still to come; ILLEGAL for one that overlaps another. */
  async record({ requests, ...asked }: AskedStretch & { readonly requests: number }, actorId: string): Promise<KnownStretch> {
    const { from, to } = asked;
    requireHappened('to', { at: to, exactness: 'EXACT' }, this.clock());
    return this.#send({ type: 'RecordRequests', service: serviceOf(asked.service), from, to, requests }, requests, asked, actorId);
  }

  /** @throws DomainError NOT_FOUND where nothing was recorded for exactly this stretch. */
  retract({ reason, ...asked }: AskedStretch & { readonly reason: string }, actorId: string): Promise<KnownStretch> {
    const { from, to } = asked;
    const occurred = { at: this.clock(), exactness: 'EXACT' } as const;
    return this.#send({ type: 'RetractRequests', service: serviceOf(asked.service), from, to, reason, occurred }, null, asked, actorId);
  }

  async #send(command: RequestsCommand, requests: number | null, asked: AskedStretch, actorId: string): Promise<KnownStretch> {
    const { type, service, from, to } = command;
    const context = contextOf(actorId, [type, service, from, to], { idempotencyKey: asked.idempotencyKey });
    const { events } = await requestsFamily.send(this.bus, requestsStream(service), command, context);
    return { service, from, to, requests, position: String(events.at(-1)?.position ?? 0n) };
  }
}
