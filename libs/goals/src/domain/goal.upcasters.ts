import { EventVocabulary } from '#event-sourcing';
import type { Upcasters } from '#event-sourcing';
import type { GoalEvent } from './goal.events.js';

const upcasters: Upcasters<GoalEvent> = { GoalSet: [], GoalRevised: [], GoalDropped: [] };

/** The stored shapes of a goal's events. */
export const goalVocabulary = new EventVocabulary<GoalEvent>(upcasters);
