import { EVENT_STORE } from '#commands';
import { collect, EventStreams } from '#event-sourcing';
import type { EventStore, RecordedEvent } from '#event-sourcing';
import { incidentFacts, milestone } from '#incidents/published';
import { Inject, Injectable } from '@nestjs/common';
import { DraftFactsReader } from './draft-facts-reader.js';
import { Drafting } from './drafting.js';
import { dueAt } from './domain/due-date.js';
import type { DuePolicy } from './domain/due-date.js';
import type { Draft, PostmortemEvent } from './domain/postmortem.events.js';
import { postmortemIdOf, postmortemStream } from './domain/postmortem.js';
import { postmortemVocabulary } from './domain/postmortem.upcasters.js';
import { DUE_POLICY } from './due-policy.js';
import type { DraftFacts } from './generator/draft-facts.js';
import type { PostmortemDocument } from './read-models/document/document.js';
import { documentAsKnown, editionDocument, workingDocument } from './read-models/document/postmortem-document.js';
import { recordedPostmortem, undrafted } from './read-models/document/recorded-postmortem.js';
import type { RecordedPostmortem } from './read-models/document/recorded-postmortem.js';

/** Which of an incident's documents. */
export interface DocumentChoice {
  /** ISO 8601 UTC: as everything had been recorded by then; now, when left out. */
  readonly asKnownAt?: string | null | undefined;
  /** From 1: as it was published; what is being worked on, when left out. */
  readonly edition?: number | null | undefined;
}

/** Shows postmortems. Always reads the log, so it sees everything that was acknowledged. */
@Injectable()
export class PostmortemDocuments {
  readonly #streams: EventStreams<PostmortemEvent>;

  constructor(
    @Inject(EVENT_STORE) store: EventStore,
    @Inject(DraftFactsReader) private readonly facts: DraftFactsReader,
    @Inject(Drafting) private readonly drafting: Drafting,
    @Inject(DUE_POLICY) private readonly policy: DuePolicy,
  ) {
    this.#streams = new EventStreams(store, postmortemVocabulary);
  }

  /**
   * The postmortem of an incident; null where there is none, or it was not published so often. As known at a moment: what would have been
   * drafted from the facts recorded by then, with the words and reviews of then, whether or not it was; null where the incident was not
   * known yet.
   */
  async find(incidentId: string, { asKnownAt = null, edition = null }: DocumentChoice = {}): Promise<PostmortemDocument | null> {
    const recorded = await this.recorded(incidentId, asKnownAt);
    if (recorded === null && (asKnownAt === null || edition !== null)) return null;
    const facts = await this.facts.of(incidentId, asKnownAt);
    if (recorded !== null && edition !== null) return editionDocument(recorded, edition, this.#due(facts));
    if (recorded !== null && asKnownAt === null) return this.standing(recorded, facts);
    const draft = recorded === null ? await this.drafting.anew(facts, null, null) : await this.drafting.compared(facts, recorded.draft);
    if (draft === null || facts.events.length === 0) return null;
    const known = recorded ?? undrafted(incidentId, postmortemIdOf(incidentId), draft);
    return documentAsKnown(known, draft, this.#due(facts));
  }

  /** What is being worked on, beside what these facts would give. */
  async standing(recorded: RecordedPostmortem, facts: DraftFacts): Promise<PostmortemDocument> {
    return (await this.compared(recorded, facts)).document;
  }

  /** As {@link standing}, and what these facts would give. */
  async compared(recorded: RecordedPostmortem, facts: DraftFacts): Promise<{ readonly document: PostmortemDocument; readonly now: Draft }> {
    const now = await this.drafting.compared(facts, recorded.draft);
    return { document: workingDocument(recorded, now, this.#due(facts)), now };
  }

  /** What has been recorded of a postmortem (by a moment, or in so many events); null where nothing was. */
  async recorded(incidentId: string, asKnownAt: string | null = null, maxCount?: number): Promise<RecordedPostmortem | null> {
    const options = maxCount === undefined ? {} : { maxCount };
    const events: readonly RecordedEvent<PostmortemEvent>[] = await collect(
      this.#streams.readStream(postmortemStream(incidentId), options),
    );
    return recordedPostmortem(asKnownAt === null ? events : events.filter(({ recordedAt }) => recordedAt <= asKnownAt));
  }

  /** When the incident's severity wants the postmortem; null where it does not, or service is not back to normal. */
  #due({ events }: DraftFacts): string | null {
    const incident = incidentFacts(events);
    const recovered = incident === null ? null : milestone(incident, 'LEARNING');
    const after = incident === null ? undefined : this.policy[incident.severity];
    return recovered === null || after === undefined ? null : dueAt(recovered.enteredAt, after);
  }
}
