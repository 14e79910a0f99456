import { EventVocabulary } from '#event-sourcing';
import type { Upcasters } from '#event-sourcing';
import type { ReportEvent } from './report.events.js';

const upcasters: Upcasters<ReportEvent> = { ReportPinned: [], ReportWithdrawn: [] };

/** The stored shapes of a report's events. */
export const reportVocabulary = new EventVocabulary<ReportEvent>(upcasters);
