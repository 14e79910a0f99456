import { IncidentDirectory } from '#incidents/published';
import { Inject, Injectable } from '@nestjs/common';
import { reasonsOf } from '../reasons.js';
import type { SuggestedCauses } from '../suggested-root-causes.js';
import type { RootCauseSuggestion } from './suggestion.types.js';

/** Puts suggestions into words, with the incidents they rest on by their references. */
@Injectable()
export class SuggestionPresenter {
  constructor(@Inject(IncidentDirectory) private readonly incidents: Pick<IncidentDirectory, 'reference'>) {}

  present({ suggestions }: SuggestedCauses): Promise<readonly RootCauseSuggestion[]> {
    return Promise.all(
      suggestions.map(async (suggested) => {
        const references = await Promise.all(suggested.incidentIds.map((id) => this.incidents.reference(id)));
        const known = references.filter((reference) => reference !== null);
        return { class: suggested.class, confidence: suggested.confidence, because: reasonsOf(suggested, known) };
      }),
    );
  }
}
