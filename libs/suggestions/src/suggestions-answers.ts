import { CLOCK, CommandFamily, contextOf, EVENT_STORE } from '#commands';
import type { RequestOptions } from '#commands';
import { deterministicId, EventStreams, MetadataKey } from '#event-sourcing';
import type { Clock, EventStore, RecordedEvent } from '#event-sourcing';
import { IncidentClassifying } from '#incidents/published';
import type { CauseAxis } from '#root-causes/published';
import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { answerOf } from './domain/commands/answer-suggestions.js';
import type { AnswerSuggestions } from './domain/commands/answer-suggestions.js';
import { suggestionsAnswerDecider } from './domain/suggestions-answer.decider.js';
import { refused } from './domain/suggestions-answer.errors.js';
import type { SuggestionsAnswer, SuggestionsAnswerEvent } from './domain/suggestions-answer.events.js';
import { suggestionsAnswerStream } from './domain/suggestions-answer.js';
import { suggestionsAnswerVocabulary } from './domain/suggestions-answer.upcasters.js';
import { SuggestedRootCauses } from './suggested-root-causes.js';

export const suggestionsAnswerFamily = new CommandFamily({
  decider: suggestionsAnswerDecider,
  vocabulary: suggestionsAnswerVocabulary,
  commands: { AnswerSuggestions: true },
});

/** What a caller does with what is suggested for an incident. */
export interface GivenAnswer extends Pick<RequestOptions, 'idempotencyKey'> {
  readonly incidentId: string;
  readonly axis: CauseAxis;
  readonly answer: SuggestionsAnswer;
  /** Keys of classes; of an accepted suggestion: the first, when left out. */
  readonly classes?: readonly string[] | null;
  readonly note?: string | null;
}

/** How many of the suggestions an answer is about: as many as anybody looks through. */
const SHOWN = 10;
const STEPS = 10_000;

/** Records what people do with suggested classes, and gives incidents the classes they say. */
@Injectable()
export class SuggestionsAnswers {
  readonly #streams: EventStreams<SuggestionsAnswerEvent>;

  constructor(
    @Inject(CommandBus) private readonly bus: CommandBus,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(EVENT_STORE) store: EventStore,
    @Inject(SuggestedRootCauses) private readonly suggested: SuggestedRootCauses,
    @Inject(IncidentClassifying) private readonly incidents: IncidentClassifying,
  ) {
    this.#streams = new EventStreams(store, suggestionsAnswerVocabulary);
  }

  /**
   * Answers what is suggested at this moment. Accepted and corrected classes become the incident's labels first, so that what was not
   * recorded as an answer, if this ends in between, is at least what the incident says; the same request again then completes it.
   * @returns the answer that stands, as it was recorded.
   * @throws DomainError NOT_FOUND for an unknown incident; INVALID for classes that do not go with the answer, do not exist or are retired.
   */
  async give(given: GivenAnswer, actorId: string): Promise<RecordedEvent<SuggestionsAnswerEvent>> {
    const { incidentId, axis, answer, classes, note, idempotencyKey } = given;
    const context = contextOf(actorId, ['AnswerSuggestions', incidentId, axis], { idempotencyKey });
    const before = await this.#givenBy(context.commandId, incidentId);
    if (before !== null) return before;
    const causes = await this.suggested.of(incidentId, axis, SHOWN);
    if (causes === null) throw refused.unknownIncident();
    const command: AnswerSuggestions = {
      type: 'AnswerSuggestions',
      incidentId,
      axis,
      answer,
      classes,
      note,
      suggested: causes.suggestions.map(({ class: { key }, confidence }) => ({ key, confidence: Math.round(confidence * STEPS) / STEPS })),
      learnedFrom: causes.learnedFrom,
      occurred: { at: this.clock(), exactness: 'EXACT' },
    };
    const said = answerOf(command);
    if (answer !== 'IGNORED') {
      const label = { axis, classes: said.classes, evidence: [], ...(said.note === undefined ? {} : { note: said.note }) };
      await this.incidents.classify(actorId, incidentId, label, { idempotencyKey: deterministicId('classify', context.commandId) });
    }
    const { events } = await suggestionsAnswerFamily.send(this.bus, suggestionsAnswerStream(incidentId), command, context);
    const standing = events.findLast(({ event }) => event.data.axis === axis);
    if (standing === undefined) throw new Error(`the answer of ${incidentId} was not recorded`);
    return standing;
  }
  /** The answer that a request gave already: by now it may be about suggestions that are no longer made. */
  async #givenBy(commandId: string, incidentId: string): Promise<RecordedEvent<SuggestionsAnswerEvent> | null> {
    for await (const recorded of this.#streams.readStream(suggestionsAnswerStream(incidentId))) {
      if (recorded.metadata[MetadataKey.commandId] === commandId) return recorded;
    }
    return null;
  }
}
