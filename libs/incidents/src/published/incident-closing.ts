import type { CommandContext } from '#event-sourcing';

/** Ends the learning stage of incidents, for contexts that know when it is over. Injected. */
export abstract class IncidentClosing {
  /**
   * Advances an incident that is in LEARNING to CLOSED; one that is CLOSED already stays as it is.
   * @param note what there is to say about it. @param context who asks; the same command id again records nothing twice.
   * @throws DomainError NOT_FOUND where there is no such incident; ILLEGAL where it is in another stage or ended by a side exit.
   */
  abstract close(incidentId: string, note: string | null, context: CommandContext): Promise<void>;
}
