import { Module } from '@nestjs/common';
import { RecurrenceResolver } from './graphql/recurrence.resolver.js';
import { RecurringRootCauseFields } from './graphql/recurring-root-cause.fields.js';
import { Recurrence } from './recurrence.js';

/** Needs, visible everywhere: CLOCK, `ReadModelDatabase`, `RootCauseClasses`, `IncidentList`. */
@Module({ providers: [Recurrence, RecurrenceResolver, RecurringRootCauseFields] })
export class RecurrenceModule {}
