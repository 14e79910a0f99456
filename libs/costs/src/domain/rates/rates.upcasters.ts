import { EventVocabulary } from '#event-sourcing';
import type { Upcasters } from '#event-sourcing';
import type { RatesEvent } from './rates.events.js';

const upcasters: Upcasters<RatesEvent> = { CostRatesSet: [] };

/** The stored shapes of rates. */
export const ratesVocabulary = new EventVocabulary<RatesEvent>(upcasters);
