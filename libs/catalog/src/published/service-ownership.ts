/** To whom a service belongs, and how important it is. */
export interface Ownership {
  /** As the catalogue calls the team; null where no team owns it. */
  readonly owningTeam: string | null;
  /** 1 (the most important) to 4; null where nobody has said. */
  readonly tier: number | null;
}

/** Whose services are, as other contexts may ask of many. Injected; reads the catalogue's rows, which follow the log. */
export abstract class ServiceOwnership {
  /**
   * What the catalogue has of these services, by key; those that it does not have are left out.
   * @param services keys, exactly as incidents name them.
   * @param minPosition what the answer reflects at least; null: whatever the catalogue reflects.
   * @throws ReadModelBehindError when `minPosition` is not reached in time.
   */
  abstract of(services: Iterable<string>, minPosition: bigint | null): Promise<ReadonlyMap<string, Ownership>>;
}
