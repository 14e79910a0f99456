import { EventVocabulary } from '#event-sourcing';
import type { Upcasters } from '#event-sourcing';
import type { RiskEvent } from './risk.events.js';

const upcasters: Upcasters<RiskEvent> = { RiskAssessed: [], RiskAssessmentWithdrawn: [] };

/** The stored shapes of what people say of risks. */
export const riskVocabulary = new EventVocabulary<RiskEvent>(upcasters);
