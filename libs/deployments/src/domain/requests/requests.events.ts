import type { DomainEvent } from '#event-sourcing';

/** A service served so many requests from `from` up to, not including, `to` (ISO 8601 UTC). Recorded again, the later number stands. */
export type RequestsRecorded = DomainEvent<
  'RequestsRecorded',
  { readonly service: string; readonly from: string; readonly to: string; readonly requests: number }
>;

/** How many requests there were in a stretch is not known after all. */
export type RequestsRetracted = DomainEvent<
  'RequestsRetracted',
  { readonly service: string; readonly from: string; readonly to: string; readonly reason: string }
>;

export type RequestsEvent = RequestsRecorded | RequestsRetracted;
