import type { Decider } from '#event-sourcing';
import { recordRequests } from './commands/record-requests.js';
import type { RecordRequests } from './commands/record-requests.js';
import { retractRequests } from './commands/retract-requests.js';
import type { RetractRequests } from './commands/retract-requests.js';
import type { RequestsEvent } from './requests.events.js';
import { evolve, initialState } from './requests.js';
import type { RequestsState } from './requests.js';

export type RequestsCommand = RecordRequests | RetractRequests;

/** The write side of a service's requests. */
export const requestsDecider: Decider<RequestsState, RequestsCommand, RequestsEvent> = { initialState, evolve, decide };

function decide(command: RequestsCommand, state: RequestsState): readonly RequestsEvent[] {
  return command.type === 'RecordRequests' ? recordRequests(command, state) : retractRequests(command, state);
}
