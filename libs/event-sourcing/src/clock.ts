/** The current moment, ISO 8601 UTC with milliseconds. Everything that needs the time is given one of these. */
export type Clock = () => string;

export const systemClock: Clock = () => new Date().toISOString();
