import { Global, Module } from '@nestjs/common';
import { Breakdown } from './breakdown/breakdown.js';
import { ClassDetails } from './classes/class-details.js';
import { ComparedExposure } from './scope/compared-exposure.js';
import { Coverage } from './classes/coverage.js';
import { FixRecord } from './fixes/fix-record.js';
import { BreakdownResolver } from './graphql/breakdown.resolver.js';
import { QuestionsOfClassResolver, RepeatQuestionFields } from './graphql/questions.resolver.js';
import { RecurrenceResolver } from './graphql/recurrence.resolver.js';
import { RepeatedIncidentFields, RepeatsResolver } from './graphql/repeats.resolver.js';
import { RecurrenceSeriesResolver } from './graphql/series.resolver.js';
import { RecurringRootCauseFields } from './graphql/recurring-root-cause.fields.js';
import { ClassRecord } from './published/class-record.js';
import { RecordedClasses } from './classes/recorded-classes.js';
import { Recurrence } from './classes/recurrence.js';
import { RepeatQuestions } from './repeats/repeat-questions.js';
import { RepeatedIncidents } from './repeats/repeats.js';
import { RecurrenceCharts } from './series/series.js';
import { TaxonomyViews } from './scope/taxonomy-views.js';

/**
 * Needs, visible everywhere: CLOCK, `ReadModelDatabase`, `Taxonomies`, `EstimatedLabels`, `IncidentList`, `ActionItemList`, `ServiceOwnership`,
 * `Exposures`. Publishes `ClassRecord`.
 */
@Global()
@Module({
  providers: [
    TaxonomyViews,
    ComparedExposure,
    Recurrence,
    Coverage,
    FixRecord,
    ClassDetails,
    RecurrenceCharts,
    Breakdown,
    RepeatedIncidents,
    RepeatQuestions,
    RecurrenceResolver,
    RecurringRootCauseFields,
    RecurrenceSeriesResolver,
    BreakdownResolver,
    RepeatsResolver,
    RepeatedIncidentFields,
    QuestionsOfClassResolver,
    RepeatQuestionFields,
    { provide: ClassRecord, useClass: RecordedClasses },
  ],
  exports: [ClassRecord],
})
export class RecurrenceModule {}
