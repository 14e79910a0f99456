import type { IncidentText } from '#cause-suggestions';
import type { RecordedEvent } from '#event-sourcing';
import { IncidentDirectory } from '#incidents/published';
import type { IncidentEvent } from '#incidents/published';
import type { RootCauseClass } from '#root-causes/graphql';
import type { CauseAxis } from '#root-causes/published';
import { Inject, Injectable } from '@nestjs/common';
import { LearnedCauses } from './learning/learned-causes.js';
import { incidentTextOf } from './text/incident-text.js';

/** A class that people would probably give an incident. */
export interface SuggestedCause {
  readonly class: RootCauseClass;
  /** 0 to 1. */
  readonly confidence: number;
  /** Words of the incident that speak for it, in lower case; what speaks most comes first. */
  readonly words: readonly string[];
  /** The ids of labelled incidents of that class which are like this one, the most similar first. */
  readonly incidentIds: readonly string[];
}

export interface SuggestedCauses {
  /** The likeliest first, equally likely ones by key; neither retired classes nor `unknown`. */
  readonly suggestions: readonly SuggestedCause[];
  /** How many labelled incidents they rest on. */
  readonly learnedFrom: number;
}

/** Suggests classes for incidents, as they stand in the log. */
@Injectable()
export class SuggestedRootCauses {
  constructor(
    @Inject(LearnedCauses) private readonly learned: LearnedCauses,
    @Inject(IncidentDirectory) private readonly incidents: Pick<IncidentDirectory, 'events'>,
  ) {}

  /** @param first how many at most. @returns null where there is no such incident. */
  async of(incidentId: string, axis: CauseAxis, first: number): Promise<SuggestedCauses | null> {
    return this.ofEvents(incidentId, await this.incidents.events(incidentId), axis, first);
  }

  /** As {@link of}, where the events were read already; they say as of when the incident is looked at. */
  async ofEvents(
    incidentId: string,
    events: readonly RecordedEvent<IncidentEvent>[],
    axis: CauseAxis,
    first: number,
  ): Promise<SuggestedCauses | null> {
    const text = incidentTextOf(incidentId, events);
    return text === null ? null : this.#suggested(text, axis, first);
  }

  async #suggested(incident: IncidentText, axis: CauseAxis, first: number): Promise<SuggestedCauses> {
    const learned = await this.learned.of(axis);
    const { suggestable, hidden } = learned;
    const { suggestions, learnedFrom } = await learned.ask('suggest', { incident, first: first + hidden });
    const causes = suggestions.flatMap(({ key, confidence, because }) => {
      const found = suggestable.get(key);
      if (found === undefined) return [];
      return [{ class: found, confidence, words: because.words, incidentIds: because.incidents.map(({ id }) => id) }];
    });
    return { suggestions: causes.slice(0, first), learnedFrom };
  }
}
