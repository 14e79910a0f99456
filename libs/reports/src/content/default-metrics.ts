/** What a report quotes where nobody says what, in this order. */
export const defaultMetrics: readonly string[] = [
  'incidents',
  'time-to-detect',
  'time-to-respond',
  'time-to-mitigate',
  'time-to-recover',
  'share-labelled-unknown',
  'action-items-done-in-30-days',
  'postmortems-on-time',
  'deployment-frequency',
  'lead-time-for-changes',
  'change-failure-rate',
  'failed-deployment-recovery-time',
];

/** The metric that counts the incidents of each month. */
export const COUNTING_METRIC = 'incidents';
