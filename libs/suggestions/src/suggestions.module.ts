import { Global, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Estimates } from './estimates.js';
import { AnsweredPresenter } from './graphql/answered.presenter.js';
import { IncidentSuggestionsResolver } from './graphql/incident-suggestions.resolver.js';
import { SuggestionPresenter } from './graphql/suggestion.presenter.js';
import { SuggestionResolver } from './graphql/suggestion.resolver.js';
import { LearnedCauses } from './learning/learned-causes.js';
import { Learning } from './learning/learning.js';
import { ThreadedLearning } from './learning/threaded-learning.js';
import { EstimatedLabels } from './published/estimated-labels.js';
import { SimilarModule } from './similar/similar.module.js';
import { SuggestedRootCauses } from './suggested-root-causes.js';
import { SuggestionRecords } from './suggestion-records.js';
import { suggestionsAnswerFamily, SuggestionsAnswers } from './suggestions-answers.js';

/**
 * Needs, visible everywhere: `EVENT_STORE`, `CLOCK`, `ReadModelDatabase` (with `suggestionProjections`), and what incidents, root causes and
 * action items publish. Adds `suggestedRootCauses` to `Incident`, and publishes `EstimatedLabels`.
 */
@Global()
@Module({
  imports: [CqrsModule, SimilarModule],
  providers: [
    ...suggestionsAnswerFamily.providers,
    { provide: Learning, useFactory: () => new ThreadedLearning() },
    LearnedCauses,
    SuggestedRootCauses,
    SuggestionsAnswers,
    SuggestionRecords,
    { provide: EstimatedLabels, useClass: Estimates },
    SuggestionPresenter,
    AnsweredPresenter,
    SuggestionResolver,
    IncidentSuggestionsResolver,
  ],
  exports: [EstimatedLabels],
})
export class SuggestionsModule {}
