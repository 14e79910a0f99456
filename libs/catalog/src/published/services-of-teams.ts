/** Which services teams own, as other contexts may ask. Injected; reads the catalogue's rows, which follow the log. */
export abstract class ServicesOfTeams {
  /**
   * The services that a team owns, by key, retired ones included: what happened to them keeps counting.
   * @param team exactly as the catalogue calls it, but for upper and lower case.
   * @param minPosition what the answer reflects at least; null: whatever the catalogue reflects.
   * @throws ReadModelBehindError when `minPosition` is not reached in time.
   */
  abstract servicesOf(team: string, minPosition: bigint | null): Promise<readonly string[]>;
}
