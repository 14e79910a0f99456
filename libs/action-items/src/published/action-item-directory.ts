import type { ActionItemDetails } from '../read-models/item/action-item-details.js';

/** What other contexts may ask of action items. Injected; always reads the log, so it sees everything that was acknowledged. */
export abstract class ActionItemDirectory {
  /**
   * The items of an incident in the order they were proposed; none for an unknown incident.
   * @param asKnownAt ISO 8601 UTC: as they had been recorded by then; null: by now.
   */
  abstract ofIncident(incidentId: string, asKnownAt?: string | null): Promise<readonly ActionItemDetails[]>;
}
