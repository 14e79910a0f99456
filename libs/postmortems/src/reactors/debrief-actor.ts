import { deterministicId } from '#event-sourcing';

/** Under this id Debrief records what it does by itself: the same in every installation, and no person's. */
export const DEBRIEF_ACTOR = deterministicId('actor', 'debrief');
