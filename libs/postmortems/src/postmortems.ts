import { CLOCK, CommandFamily, contextOf, EVENT_STORE } from '#commands';
import type { RequestOptions } from '#commands';
import { collect, EventStreams } from '#event-sourcing';
import type { Clock, CommandContext, EventStore, Occurrence, RecordedEvent } from '#event-sourcing';
import { IncidentDirectory } from '#incidents/published';
import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { postmortemDecider } from './domain/postmortem.decider.js';
import type { PostmortemCommand } from './domain/postmortem.decider.js';
import { refused } from './domain/postmortem.errors.js';
import type { Draft, PostmortemEvent } from './domain/postmortem.events.js';
import { postmortemIdOf, postmortemStream } from './domain/postmortem.js';
import { postmortemVocabulary } from './domain/postmortem.upcasters.js';
import { generateDraft } from './generator/generate-draft.js';
import { documentAsKnown, standingDocument } from './read-models/document/postmortem-document.js';
import type { PostmortemDocument } from './read-models/document/postmortem-document.js';
import { recordedPostmortem } from './read-models/document/recorded-postmortem.js';

export const postmortemFamily = new CommandFamily({
  decider: postmortemDecider,
  vocabulary: postmortemVocabulary,
  commands: { DraftPostmortem: true, EditPostmortemSection: true } satisfies Record<PostmortemCommand['type'], true>,
});

/** A section and the words that shall stand in it. */
export interface SectionEdit extends RequestOptions {
  readonly incidentId: string;
  readonly section: string;
  readonly text: string;
}

/** Drafts postmortems, takes their authors' words, and shows them. Always reads the log, so it sees everything that was acknowledged. */
@Injectable()
export class Postmortems {
  readonly #streams: EventStreams<PostmortemEvent>;

  constructor(
    @Inject(EVENT_STORE) store: EventStore,
    @Inject(CommandBus) private readonly bus: CommandBus,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IncidentDirectory) private readonly incidents: IncidentDirectory,
  ) {
    this.#streams = new EventStreams(store, postmortemVocabulary);
  }

  /**
   * The postmortem of an incident; null where there is none.
   * @param asKnownAt ISO 8601 UTC: what would have been drafted from the facts recorded by then, with the words written by then;
   * null where the incident was not known yet. Without it: what was drafted last.
   */
  async find(incidentId: string, asKnownAt: string | null = null): Promise<PostmortemDocument | null> {
    const events = await collect(this.#streams.readStream(postmortemStream(incidentId)));
    if (asKnownAt === null) return events.length === 0 ? null : this.#standing(incidentId, events);
    const facts = await this.#generated(incidentId, asKnownAt);
    if (facts === null) return null;
    const known = recordedPostmortem(events.filter(({ recordedAt }) => recordedAt <= asKnownAt));
    return documentAsKnown(incidentId, postmortemIdOf(incidentId), facts, known);
  }

  /** Drafts it from the facts of now; what somebody wrote stays. @throws DomainError NOT_FOUND for an unknown incident. */
  async draft(incidentId: string, actorId: string): Promise<PostmortemDocument> {
    const draft = await this.#generated(incidentId, null);
    if (draft === null) throw refused.unknownIncident();
    const postmortemId = postmortemIdOf(incidentId);
    const command = { type: 'DraftPostmortem', incidentId, postmortemId, draft, occurred: this.#now() } as const;
    return this.#send(incidentId, command, contextOf(actorId, ['DraftPostmortem', incidentId]));
  }

  /** @throws DomainError NOT_FOUND before it was drafted; INVALID for an unknown section, no words or too many; CONFLICT. */
  edit({ incidentId, section, text, ...options }: SectionEdit, actorId: string): Promise<PostmortemDocument> {
    const command = { type: 'EditPostmortemSection', section, text, occurred: this.#now() } as const;
    return this.#send(incidentId, command, contextOf(actorId, ['EditPostmortemSection', incidentId], options));
  }

  async #send(incidentId: string, command: PostmortemCommand, context: CommandContext): Promise<PostmortemDocument> {
    const { events } = await postmortemFamily.send(this.bus, postmortemStream(incidentId), command, context);
    return this.#standing(incidentId, events);
  }

  async #standing(incidentId: string, events: readonly RecordedEvent<PostmortemEvent>[]): Promise<PostmortemDocument> {
    const recorded = recordedPostmortem(events);
    if (recorded === null) throw refused.undrafted();
    return standingDocument(recorded, (await this.#generated(incidentId, null)) ?? recorded.draft);
  }

  async #generated(incidentId: string, asKnownAt: string | null): Promise<Draft | null> {
    return generateDraft(await this.incidents.events(incidentId, asKnownAt));
  }

  #now(): Occurrence {
    return { at: this.clock(), exactness: 'EXACT' };
  }
}
