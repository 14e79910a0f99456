/** Which teams own services, as other contexts may ask. Injected; every answer includes all that was acknowledged before the question. */
export abstract class ServiceTeams {
  /**
   * The teams that own any of these services, as the catalogue calls them.
   * @param services keys, exactly as incidents name them; one that nobody has described has no team.
   */
  abstract teamsOf(services: readonly string[]): Promise<ReadonlySet<string>>;
}
