import type { Incident } from '../graphql/incident.type.js';

/** Many incidents at the price of one query. Injected; reads the list, which follows the log as fast as the read models do. */
export abstract class IncidentList {
  /**
   * The incidents with these ids, by id; those that do not exist are left out.
   * @param minPosition what the answer reflects at least; null: whatever the list reflects.
   * @throws ReadModelBehindError when `minPosition` is not reached in time.
   */
  abstract find(ids: readonly string[], minPosition: bigint | null): Promise<ReadonlyMap<string, Incident>>;
}
