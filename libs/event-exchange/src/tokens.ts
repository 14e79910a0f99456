/** Injects the installation's `EventLogRestore`: what `POST /import/events` hands the events to. */
export const EVENT_LOG_RESTORE = Symbol('EventLogRestore');
