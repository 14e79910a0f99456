import { Global, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ActionItemCommands, actionItemFamily } from './action-item.commands.js';
import { ActionItemFields } from './graphql/action-item.fields.js';
import { ActionItemMutations } from './graphql/action-item.mutations.js';
import { ActionItemQueries } from './graphql/action-item.queries.js';
import { IncidentActionItemsResolver } from './graphql/incident-action-items.resolver.js';
import { ListedActionItems } from './listed-action-items.js';
import { ActionItemDirectory } from './published/action-item-directory.js';
import { ActionItemList } from './published/action-item-list.js';
import { RecordedActionItems } from './read-models/item/recorded-action-items.js';

/**
 * Needs, from the composition: `EVENT_STORE`, `CLOCK`, `ReadModelDatabase` (with `actionItemProjections`), `IncidentDirectory`,
 * `IncidentList`, `RootCauseClasses`, all of them visible everywhere.
 * Adds `actionItems` to `Incident`, and publishes `ActionItemDirectory` and `ActionItemList`.
 */
@Global()
@Module({
  imports: [CqrsModule],
  providers: [
    ...actionItemFamily.providers,
    ActionItemCommands,
    RecordedActionItems,
    { provide: ActionItemDirectory, useExisting: RecordedActionItems },
    { provide: ActionItemList, useClass: ListedActionItems },
    ActionItemQueries,
    ActionItemFields,
    ActionItemMutations,
    IncidentActionItemsResolver,
  ],
  exports: [ActionItemDirectory, ActionItemList],
})
export class ActionItemsModule {}
