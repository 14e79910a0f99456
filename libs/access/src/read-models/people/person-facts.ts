import type { RecordedEvent } from '#event-sourcing';
import type { PersonEvent, Sealed } from '../../domain/person.events.js';
import { evolve, initialState } from '../../domain/person.js';

/** What the log says of a person: never who it is. */
export interface PersonFacts {
  readonly personId: string;
  /** Null once the person was erased. */
  readonly sealed: Sealed | null;
  readonly erased: boolean;
  /** ISO 8601 UTC: when the first event was recorded. */
  readonly registeredAt: string;
  readonly version: number;
  readonly position: bigint;
}

/** What an event makes of what was known before, if anything was. */
export function changedPerson(
  before: PersonFacts | null,
  { event, recordedAt, revision, position }: RecordedEvent<PersonEvent>,
): PersonFacts {
  const state = evolve(before === null ? initialState : stateOf(before), event);
  return {
    personId: event.data.personId,
    sealed: state.status === 'REGISTERED' ? state.sealed : null,
    erased: state.status === 'ERASED',
    registeredAt: before?.registeredAt ?? recordedAt,
    version: Number(revision),
    position,
  };
}

/** What the events of a person's stream say; null for none. */
export function personFacts(events: readonly RecordedEvent<PersonEvent>[]): PersonFacts | null {
  return events.reduce<PersonFacts | null>(changedPerson, null);
}

function stateOf({ sealed, erased }: PersonFacts) {
  if (erased) return { status: 'ERASED' } as const;
  return sealed === null ? initialState : ({ status: 'REGISTERED', sealed } as const);
}
