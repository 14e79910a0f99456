import type { Decider } from '#event-sourcing';
import { changePersonDetails } from './commands/change-person-details.js';
import type { ChangePersonDetails } from './commands/change-person-details.js';
import { erasePerson } from './commands/erase-person.js';
import type { ErasePerson } from './commands/erase-person.js';
import { registerPerson } from './commands/register-person.js';
import type { RegisterPerson } from './commands/register-person.js';
import type { PersonEvent } from './person.events.js';
import { evolve, initialState } from './person.js';
import type { PersonState } from './person.js';

export type PersonCommand = RegisterPerson | ChangePersonDetails | ErasePerson;

/** The write side of `person-<id>`. */
export const personDecider: Decider<PersonState, PersonCommand, PersonEvent> = { initialState, evolve, decide };

function decide(command: PersonCommand, state: PersonState): readonly PersonEvent[] {
  switch (command.type) {
    case 'RegisterPerson':
      return registerPerson(command, state);
    case 'ChangePersonDetails':
      return changePersonDetails(command, state);
    case 'ErasePerson':
      return erasePerson(command, state);
  }
}
