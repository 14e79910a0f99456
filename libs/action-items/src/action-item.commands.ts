import { CLOCK, CommandFamily, contextOf, requireHappened } from '#commands';
import type { RequestOptions } from '#commands';
import { DomainError, KeyedQueue, MetadataKey } from '#event-sourcing';
import type { Clock, CommandContext, Handled, Occurrence } from '#event-sourcing';
import { IncidentDirectory } from '#incidents/published';
import { RootCauseClasses } from '#root-causes/published';
import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { actionItemDecider } from './domain/action-item.decider.js';
import type { ActionItemCommand } from './domain/action-item.decider.js';
import { refused } from './domain/action-item.errors.js';
import type { ActionItemEvent, ActionType, AddressedClass } from './domain/action-item.events.js';
import { actionItemIdOf, actionItemStream } from './domain/action-item.js';
import { actionItemVocabulary } from './domain/action-item.upcasters.js';
import type { GivenTerms } from './domain/terms.js';
import { actionItemDetails } from './read-models/item/action-item-details.js';
import type { ActionItemDetails } from './read-models/item/action-item-details.js';
import { RecordedActionItems } from './read-models/item/recorded-action-items.js';

export const actionItemFamily = new CommandFamily({
  decider: actionItemDecider,
  vocabulary: actionItemVocabulary,
  commands: {
    ProposeActionItem: true,
    ReviseActionItem: true,
    AcceptActionItem: true,
    CompleteActionItem: true,
    VerifyActionItem: true,
    ReopenActionItem: true,
    DropActionItem: true,
  } satisfies Record<ActionItemCommand['type'], true>,
});

/** What a caller says of an item. `addresses` are keys of root-cause classes. */
type Said = Omit<GivenTerms, 'actionType' | 'addresses'> & { readonly type: ActionType; readonly addresses?: readonly string[] | null };

/** What a caller says of an item that should be done. */
export interface Proposal extends Said {
  readonly incidentId: string;
  /** ISO 8601 UTC; now, when left out. */
  readonly occurredAt?: string | null;
  readonly idempotencyKey?: string | null;
}

/** What a caller asks to become of an item. `occurredAt` (ISO 8601 UTC): now, when left out. */
export interface ActionItemRequest extends RequestOptions {
  readonly id: string;
  readonly occurredAt?: string | null;
}

/** What a caller says otherwise of an item: what is left out stays as it is, null takes it away. */
export type Revision = ActionItemRequest & { readonly [Term in keyof Said]?: Said[Term] | null } & { readonly reason?: string | null };

/** Whoever loses a number has lost it to an item that was recorded, so this is only reached when 50 others were. */
const ATTEMPTS = 50;
/** An action is nearly always aimed at what made the incident possible, so that axis is searched first. */
const axes = ['CONTRIBUTING_FACTOR', 'TRIGGER', 'DETECTION_MODE', 'MITIGATION_USED'] as const;

/**
 * Carries changes of action items out. Every answer is the item as it stands afterwards.
 * @throws DomainError INVALID for what is to have happened at a time that is still to come, beside what each says.
 */
@Injectable()
export class ActionItemCommands {
  readonly #queue = new KeyedQueue();

  constructor(
    @Inject(CommandBus) private readonly bus: CommandBus,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IncidentDirectory) private readonly incidents: IncidentDirectory,
    @Inject(RootCauseClasses) private readonly classes: RootCauseClasses,
    @Inject(RecordedActionItems) private readonly items: RecordedActionItems,
  ) {}

  /** @throws DomainError NOT_FOUND for an unknown incident, INVALID for an unknown class or words that are missing. */
  async propose(proposal: Proposal, actorId: string): Promise<ActionItemDetails> {
    const { incidentId, type: actionType, addresses: keys, occurredAt, idempotencyKey, ...said } = proposal;
    const context = contextOf(actorId, ['ProposeActionItem', incidentId], { idempotencyKey });
    if (!(await this.incidents.exists(incidentId))) throw refused.unknownIncident();
    const terms = { ...said, actionType, addresses: await this.#addressed(keys ?? []) };
    return this.#queue.run(incidentId, () => this.#number(incidentId, terms, this.#occurred(occurredAt), context));
  }

  async accept(request: ActionItemRequest, actorId: string): Promise<ActionItemDetails> {
    return this.#change({ type: 'AcceptActionItem', occurred: this.#occurred(request.occurredAt) }, request, actorId);
  }

  /** @throws DomainError INVALID for an unknown class or terms that an item cannot have, ILLEGAL where it is completed or dropped. */
  async revise(revision: Revision, actorId: string): Promise<ActionItemDetails> {
    const { title, type: actionType, owner, team, dueAt, priority, endState, link, services, reason } = revision;
    const addresses = revision.addresses == null ? revision.addresses : await this.#addressed(revision.addresses);
    const changes = { title, actionType, owner, team, dueAt, priority, endState, link, addresses, services };
    return this.#change({ type: 'ReviseActionItem', changes, reason, occurred: this.#occurred(revision.occurredAt) }, revision, actorId);
  }

  async complete(request: ActionItemRequest & { readonly note: string }, actorId: string): Promise<ActionItemDetails> {
    const { note, occurredAt } = request;
    return this.#change({ type: 'CompleteActionItem', note, occurred: this.#occurred(occurredAt) }, request, actorId);
  }

  async verify(request: ActionItemRequest & { readonly note: string }, actorId: string): Promise<ActionItemDetails> {
    const { note, occurredAt } = request;
    return this.#change({ type: 'VerifyActionItem', note, occurred: this.#occurred(occurredAt) }, request, actorId);
  }

  async reopen(request: ActionItemRequest & { readonly reason: string }, actorId: string): Promise<ActionItemDetails> {
    const { reason, occurredAt } = request;
    return this.#change({ type: 'ReopenActionItem', reason, occurred: this.#occurred(occurredAt) }, request, actorId);
  }

  async drop(request: ActionItemRequest & { readonly reason: string }, actorId: string): Promise<ActionItemDetails> {
    const { reason, occurredAt } = request;
    return this.#change({ type: 'DropActionItem', reason, occurred: this.#occurred(occurredAt) }, request, actorId);
  }

  /** Gives the proposal the incident's next number; where another process took that one meanwhile, the one behind it. */
  async #number(incidentId: string, terms: GivenTerms, occurred: Occurrence, context: CommandContext): Promise<ActionItemDetails> {
    for (let attempt = 1; ; attempt++) {
      const histories = await this.items.historiesOf(incidentId);
      const before = histories.find((events) => events.some(({ metadata }) => metadata[MetadataKey.commandId] === context.commandId));
      if (before !== undefined) return known(before);
      const number = histories.length + 1;
      const actionItemId = actionItemIdOf(incidentId, number);
      const command: ActionItemCommand = { ...terms, type: 'ProposeActionItem', actionItemId, incidentId, number, occurred };
      try {
        return await this.#send(actionItemId, command, { ...context, expectedRevision: 'no-stream' });
      } catch (error) {
        if (!(error instanceof DomainError) || error.code !== 'CONFLICT') throw error;
        if (attempt === ATTEMPTS) throw refused.overtaken();
      }
    }
  }

  #change(command: ActionItemCommand, request: ActionItemRequest, actorId: string): Promise<ActionItemDetails> {
    return this.#send(request.id, command, contextOf(actorId, [command.type, request.id], request));
  }

  async #send(id: string, command: ActionItemCommand, context: CommandContext): Promise<ActionItemDetails> {
    const handled: Handled<ActionItemEvent> = await actionItemFamily.send(this.bus, actionItemStream(id), command, context);
    return known(handled.events);
  }

  async #addressed(keys: readonly string[]): Promise<readonly AddressedClass[]> {
    const found = new Map<string, AddressedClass>();
    for (const axis of axes) {
      const missing = keys.filter((key) => !found.has(key));
      if (missing.length === 0) break;
      for (const key of (await this.classes.find(axis, missing)).keys()) found.set(key, { axis, key });
    }
    return keys.map((key, index) => {
      const addressed = found.get(key);
      if (addressed === undefined) throw refused.unknownClass(key, index);
      return addressed;
    });
  }

  /** An item that is done in a year to come would be done in every list of today. */
  #occurred(at?: string | null): Occurrence {
    const now = this.clock();
    const occurred = { at: at ?? now, exactness: 'EXACT' } as const;
    requireHappened('occurredAt', occurred, now);
    return occurred;
  }
}

function known(events: Handled<ActionItemEvent>['events']): ActionItemDetails {
  const details = actionItemDetails(events);
  if (details === null) throw refused.unknownActionItem();
  return details;
}
