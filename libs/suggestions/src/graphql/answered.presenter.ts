import type { RecordedEvent } from '#event-sourcing';
import { IncidentDirectory } from '#incidents/published';
import { RootCauseClasses } from '#root-causes/published';
import { Inject, Injectable } from '@nestjs/common';
import { refused } from '../domain/suggestions-answer.errors.js';
import type { SuggestionsAnswerEvent } from '../domain/suggestions-answer.events.js';
import { RootCauseSuggestionsAnswer } from './suggestion.types.js';

/** Gives a recorded answer as GraphQL does. */
@Injectable()
export class AnsweredPresenter {
  constructor(
    @Inject(IncidentDirectory) private readonly incidents: Pick<IncidentDirectory, 'incident'>,
    @Inject(RootCauseClasses) private readonly classes: Pick<RootCauseClasses, 'find'>,
  ) {}

  async present({ event, position }: RecordedEvent<SuggestionsAnswerEvent>): Promise<RootCauseSuggestionsAnswer> {
    const { data, occurred } = event;
    const known = await this.classes.find(data.axis, [...data.suggested.map(({ key }) => key), ...data.classes]);
    const incident = await this.incidents.incident(data.incidentId);
    if (incident === null) throw refused.unknownIncident();
    return Object.assign(new RootCauseSuggestionsAnswer(), {
      ...data,
      suggested: data.suggested.flatMap(({ key, confidence }) => {
        const found = known.get(key);
        return found === undefined ? [] : [{ class: found, confidence }];
      }),
      classes: data.classes.flatMap((key) => known.get(key) ?? []),
      note: data.note ?? null,
      answeredAt: occurred.at,
      position: String(position),
      incident,
    });
  }
}
