import { enumOf } from '#graphql';
import { registerEnumType } from '@nestjs/graphql';
import { sections } from '../content/figures.js';
import { recordedReasons } from '../read-models/changes/reasons.js';

export const ReportSectionEnum = enumOf(sections);
registerEnumType(ReportSectionEnum, {
  name: 'ReportSection',
  description: 'A part of a report.',
  valuesMap: {
    METRICS: { description: 'What metrics say; `key` is the metric’s.' },
    MONTHS: { description: 'Incidents by calendar month (UTC); `key` is the month, and the bounds are control limits.' },
    CLASSES: { description: 'How often classes of root causes came, compared with the stretch before; `key` is the class’s.' },
    FIXES: { description: 'What came of completed action items; `key` is the item’s id and the class’s key.' },
    COSTS: { description: 'What incidents cost; `key` is `all`, or `class:` and a class’s key.' },
    GOALS: { description: 'How goals stood; `key` is the goal’s id and the first day of the period.' },
    LOAD: { description: 'How evenly work was spread; `key` is `all`, or `service:` and a service’s key.' },
  },
});

export const reportReasons = ['DEFINITION_REPLACED', ...recordedReasons] as const;
export const ReportReasonEnum = enumOf(reportReasons);
registerEnumType(ReportReasonEnum, {
  name: 'ReportReason',
  description: 'What was recorded or defined since a report was pinned that can move its numbers.',
  valuesMap: {
    DEFINITION_REPLACED: { description: 'A metric is computed, or a goal is judged, by another version of its definition.' },
    INCIDENT_BECAME_KNOWN: { description: 'An incident was declared or imported.' },
    TIME_CORRECTED: { description: 'The time of a stage, or the start of impact, was corrected.' },
    TIME_BECAME_KNOWN: { description: 'A stage was entered, or it was said when impact started.' },
    ENDED_EARLY: { description: 'An incident turned out to be a false positive, a duplicate, merged or cancelled.' },
    REOPENED: { description: 'An incident was opened again.' },
    SEVERITY_CHANGED: { description: 'The severity of an incident changed.' },
    SERVICES_CHANGED: { description: 'The services that an incident affects changed.' },
    CLASSIFIED: { description: 'The classes of an incident were said, or said anew, on the report’s axis.' },
    IMPACT_ASSESSED: { description: 'What the harm of an incident was became better known.' },
    ROLES_CHANGED: { description: 'Somebody took or left a role in an incident.' },
    ACTION_ITEM_CHANGED: { description: 'An action item was proposed, revised, completed, reopened or dropped.' },
    COST_CHANGED: { description: 'What an incident cost was recorded, retracted or corrected.' },
    RATES_CHANGED: { description: 'The rates that incidents are priced by were set.' },
    DEPLOYMENT_CHANGED: { description: 'A deployment to production was recorded, corrected, retracted, linked or unlinked.' },
    CLASS_CHANGED: { description: 'Classes were merged, split or renamed on the report’s axis.' },
  },
});
