import { Global, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { AskedGoals } from './asked-goal.js';
import { GoalCommands, goalFamily } from './goal-commands.js';
import { GoalDirectory } from './goal-directory.js';
import { Goals } from './goals.js';
import { GoalClassFields, GoalFields } from './graphql/goal.fields.js';
import { GoalMutations } from './graphql/goal.mutations.js';
import { GoalQueries } from './graphql/goal.queries.js';
import { GoalProgress } from './published/goal-progress.js';
import { TrackedGoals } from './tracked-goals.js';

/** Needs, visible everywhere: `EVENT_STORE`, `CLOCK`, `ServiceOwnership`, `MetricAnswers`, `ClassRecord`, `RootCauseClasses`. Publishes `GoalProgress`. */
@Global()
@Module({
  imports: [CqrsModule],
  providers: [
    ...goalFamily.providers,
    AskedGoals,
    GoalCommands,
    GoalDirectory,
    Goals,
    { provide: GoalProgress, useClass: TrackedGoals },
    GoalQueries,
    GoalFields,
    GoalClassFields,
    GoalMutations,
  ],
  exports: [GoalProgress],
})
export class GoalsModule {}
