/** The deployments to production that were over in a stretch of time. */
export interface DeploymentTally {
  /** Those that were carried through, rolled back afterwards or not. */
  readonly carriedThrough: number;
  /** Those that were not carried through and caused no incident: they changed nothing. */
  readonly withoutEffect: number;
  /** Those that were rolled back, or caused an incident. */
  readonly failed: number;
  /** Those that were carried through or caused an incident: all that could fail. */
  readonly effective: number;
}

/** How long changes took from their commit to the end of the deployment that brought them to production. */
export interface LeadTimes {
  /** One for each change of a deployment that succeeded; whole seconds. */
  readonly seconds: readonly number[];
  /** How many changes were committed after the deployment that is said to have brought them. */
  readonly committedLater: number;
  /** How many changes belonged to deployments that failed or were rolled back. */
  readonly notSucceeded: number;
}

/**
 * What metrics may ask of deployments to production. Injected; follows the log as fast as the read models do. Windows are from `from` up to,
 * not including, `to`, ISO 8601 UTC. Each list of services narrows; an empty one leaves everything in.
 */
export abstract class ProductionDeployments {
  abstract tally(
    services: readonly (readonly string[])[],
    window: { readonly from: string; readonly to: string },
  ): Promise<DeploymentTally>;

  abstract leadTimes(services: readonly (readonly string[])[], window: { readonly from: string; readonly to: string }): Promise<LeadTimes>;

  /**
   * From when on deployments to production, of any service, were recorded in a window: its beginning, or the day (UTC) of the first on record
   * where it would be a surprise that there is nothing before. Null where none was over by its end.
   */
  abstract recordedFrom(window: { readonly from: string; readonly to: string }): Promise<string | null>;

  /** When the first deployment was over that is said to have caused an incident, by incident; of all incidents. ISO 8601 UTC. */
  abstract causes(): Promise<ReadonlyMap<string, string>>;

  /** Resolves when answers reflect everything up to `position`. @throws ReadModelBehindError after 5 s. */
  abstract waitFor(position: bigint): Promise<void>;
}
