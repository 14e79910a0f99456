import type { KnownPerson } from '#blameless-language';
import { contextOf } from '#commands';
import { deterministicId, DomainError } from '#event-sourcing';
import type { Occurrence, RecordedEvent } from '#event-sourcing';
import { IncidentClosing, IncidentDirectory, stageOrder } from '#incidents/published';
import type { IncidentEvent } from '#incidents/published';
import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { AuthoredLanguage, toReaders } from './authored-language.js';
import type { PublishPostmortem } from './domain/commands/publish-postmortem.js';
import { refused } from './domain/postmortem.errors.js';
import type { PostmortemEvent } from './domain/postmortem.events.js';
import { postmortemStream } from './domain/postmortem.js';
import { foldedFacts } from './generator/folded-facts.js';
import { PostmortemDocuments } from './postmortem-documents.js';
import { postmortemFamily } from './postmortem-families.js';
import type { PublicationRequest } from './postmortem-requests.js';
import type { RecordedPostmortem } from './read-models/document/recorded-postmortem.js';

/** Whoever loses has lost to a change of the document, so this is only reached when that many came in between. */
const ATTEMPTS = 5;

/** Publishes postmortems, with roles in place of names, and closes their incidents where the author says so. */
@Injectable()
export class Publishing {
  constructor(
    @Inject(CommandBus) private readonly bus: CommandBus,
    @Inject(IncidentDirectory) private readonly incidents: IncidentDirectory,
    @Inject(IncidentClosing) private readonly closing: IncidentClosing,
    @Inject(PostmortemDocuments) private readonly documents: PostmortemDocuments,
    @Inject(AuthoredLanguage) private readonly language: AuthoredLanguage,
  ) {}

  /** @returns the postmortem's stream as it stands then. @throws DomainError as the command says; ILLEGAL where learning cannot be closed. */
  async publish(request: PublicationRequest, actorId: string, occurred: Occurrence): Promise<readonly RecordedEvent<PostmortemEvent>[]> {
    const events = await this.incidents.events(request.incidentId);
    if (request.closeLearning === true && !canBeClosed(events)) throw refused.learningNotReached();
    const published = await this.#published(request, events, actorId, occurred);
    if (request.closeLearning === true) await this.#close(request, published, actorId);
    return published;
  }

  async #published(
    request: PublicationRequest,
    incident: readonly RecordedEvent<IncidentEvent>[],
    actorId: string,
    occurred: Occurrence,
  ): Promise<readonly RecordedEvent<PostmortemEvent>[]> {
    const { incidentId, closeLearning, note, withoutApproval } = request;
    const context = contextOf(actorId, ['PublishPostmortem', incidentId], request);
    const people = await this.language.peopleOf(incident);
    for (let attempt = 1; ; attempt++) {
      const recorded = await this.documents.recorded(incidentId);
      const command: PublishPostmortem = {
        type: 'PublishPostmortem',
        rolesForNames: recorded === null ? [] : this.language.rolesForNames(recorded, people, await this.#peopleElsewhere(recorded)),
        closesLearning: closeLearning ?? false,
        // Said to readers alone; their names are not known any more once they are erased.
        ...(note == null ? {} : { note: toReaders(note, people) }),
        ...(withoutApproval == null ? {} : { withoutApproval }),
        occurred,
      };
      // The places of names are those of the words that were read: other words need another look.
      const asRead = recorded === null ? {} : { expectedRevision: BigInt(recorded.version) };
      try {
        return (await postmortemFamily.send(this.bus, postmortemStream(incidentId), command, { ...asRead, ...context })).events;
      } catch (error) {
        const isOvertaken = error instanceof DomainError && error.code === 'CONFLICT' && context.expectedRevision === undefined;
        if (!isOvertaken || attempt === ATTEMPTS) throw error;
      }
    }
  }

  /** Those who took part in the earlier incidents that the draft speaks of, by incident. */
  async #peopleElsewhere({ draft }: RecordedPostmortem): Promise<ReadonlyMap<string, readonly KnownPerson[]>> {
    const mentions = draft.sections.flatMap(({ statements }) => statements.flatMap((statement) => statement.mentions ?? []));
    const incidents = new Set(mentions.filter(({ kind }) => kind === 'INCIDENT').map(({ id }) => id));
    const people = [...incidents].map(async (id) => [id, await this.language.peopleOf(await this.incidents.events(id))] as const);
    return new Map(await Promise.all(people));
  }

  /** A reactor repeats this, under the same id, where it does not come about here. */
  async #close(
    { incidentId, note }: PublicationRequest,
    events: readonly RecordedEvent<PostmortemEvent>[],
    actorId: string,
  ): Promise<void> {
    const publication = events.findLast(({ event }) => event.type === 'PostmortemPublished');
    if (publication === undefined) return;
    const commandId = deterministicId('command', 'close-learning', publication.id);
    try {
      await this.closing.close(incidentId, note ?? null, { commandId, actorId, causationId: publication.id });
    } catch (error) {
      // The incident has moved on since it was looked at. What is published, is published.
      if (!(error instanceof DomainError)) throw error;
    }
  }
}

function canBeClosed(events: readonly RecordedEvent<IncidentEvent>[]): boolean {
  const incident = foldedFacts(events);
  return incident === null || (incident.ending === null && stageOrder(incident.stage) >= stageOrder('LEARNING'));
}
