import { deterministicId } from '#event-sourcing';
import type { RequestsEvent } from './requests.events.js';

/** How many requests there were from a moment up to, not including, another; ISO 8601 UTC. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly requests: number;
}

/** What is known of a service's requests: stretches that do not overlap, in order. */
export interface RequestsState {
  readonly stretches: readonly Stretch[];
}

export const initialState: RequestsState = { stretches: [] };

/** The stream of a service's requests. Keys are free text, which not every engine takes in a stream's name. */
export function requestsStream(service: string): string {
  return `requests-${deterministicId('requests', service)}`;
}

export function isSameStretch(a: Omit<Stretch, 'requests'>, b: Omit<Stretch, 'requests'>): boolean {
  return a.from === b.from && a.to === b.to;
}

export function evolve({ stretches }: RequestsState, { type, data }: RequestsEvent): RequestsState {
  const { from, to } = data;
  const place = stretches.findLastIndex((stretch) => stretch.from < from) + 1;
  const known = stretches[place];
  const replaced = known !== undefined && isSameStretch(known, data) ? 1 : 0;
  if (type === 'RequestsRetracted') return { stretches: stretches.toSpliced(place, replaced) };
  return { stretches: stretches.toSpliced(place, replaced, { from, to, requests: data.requests }) };
}
