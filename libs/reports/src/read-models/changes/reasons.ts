export const recordedReasons = [
  'INCIDENT_BECAME_KNOWN',
  'TIME_CORRECTED',
  'TIME_BECAME_KNOWN',
  'ENDED_EARLY',
  'REOPENED',
  'SEVERITY_CHANGED',
  'SERVICES_CHANGED',
  'CLASSIFIED',
  'IMPACT_ASSESSED',
  'ROLES_CHANGED',
  'ACTION_ITEM_CHANGED',
  'COST_CHANGED',
  'RATES_CHANGED',
  'DEPLOYMENT_CHANGED',
  'CLASS_CHANGED',
] as const;
/** What was recorded that can move the numbers of a report. */
export type RecordedReason = (typeof recordedReasons)[number];
