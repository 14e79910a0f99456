import type { Severity } from '#incidents/published';
import type { CauseAxis } from '#root-causes/published';

/** An incident that nobody has classified on an axis, and what its classes probably are. */
export interface EstimatedIncident {
  readonly incidentId: string;
  /** ISO 8601 UTC with milliseconds. */
  readonly detectedAt: string;
  readonly severity: Severity;
  /** The keys of the services that it affected. */
  readonly services: readonly string[];
  /** How likely people are to give it each class, 0 to 1, the likeliest first; classes are not exclusive, so these need not add up to 1. */
  readonly classes: readonly { readonly key: string; readonly probability: number }[];
}

/** What those incidents probably belong to that nobody has classified. Injected. */
export abstract class EstimatedLabels {
  /**
   * The incidents detected in a stretch of time (`from` counts, `to` does not) that have no class on an axis; neither drills nor those that
   * stand ended by a side exit. They are as the read models know them, which follow the log within a second.
   * @returns newest first, and whether older ones were left out because there were too many to estimate.
   */
  abstract of(
    axis: CauseAxis,
    window: { readonly from: string; readonly to: string },
  ): Promise<{ readonly incidents: readonly EstimatedIncident[]; readonly leftOut: number }>;
}
