import { DomainError } from '#event-sourcing';

/** Every refusal of a person's commands. None of them repeats what was given: a message may be logged, a name must not be. */
export const refused = {
  unknownPerson: () => new DomainError('NOT_FOUND', 'Nobody is registered under this id.', 'id'),
  registeredAlready: () =>
    new DomainError('ILLEGAL', 'Somebody is registered under this id, with other details. Use changePersonDetails.', 'id'),
  erased: () => new DomainError('ILLEGAL', 'This person was erased, which is for good. Register somebody under a new id.', 'id'),
  notAnId: () => new DomainError('INVALID', 'An id of a person is a UUID, so that it says nothing about anybody.', 'id'),
  unreadable: (path: string) =>
    new DomainError('INVALID', 'The key to what was known before is not here, so this cannot stay as it is: give it again.', path),
  keyRemains: () =>
    new DomainError(
      'CONFLICT',
      'The name cannot be read any more, but an older transaction, such as a backup, still keeps the bytes of its key. Erase again when it has ended.',
      'id',
    ),
  changedMeanwhile: () => new DomainError('CONFLICT', 'This person was changed since you read it. Read it again.', 'expectedVersion'),
};
