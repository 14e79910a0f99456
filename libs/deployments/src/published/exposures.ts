/** How much there was that could have gone wrong in a stretch of time. `from` counts, `to` does not; ISO 8601 UTC. */
export interface Exposure {
  /** How often one of the services was deployed to production. */
  readonly deployments: number;
  /** False where the record of deployments, of any service, began so late in the stretch that it misses some of them. */
  readonly deploymentsThroughout: boolean;
  /** How many requests they served; null where nobody recorded them for the whole stretch. */
  readonly requests: number | null;
}

/** What services went through, as other contexts may ask for it. Injected; follows the log as fast as the read models do. */
export abstract class Exposures {
  /** @param services keys; empty: all of them. @returns one for each of `windows`, in their order. */
  abstract of(
    services: readonly string[],
    windows: readonly { readonly from: string; readonly to: string }[],
  ): Promise<readonly Exposure[]>;
}
