import { DAY_MS, lengthOf } from '#calendar';
import type { Window } from '#calendar';
import { CLOCK } from '#commands';
import { Exposures } from '#deployments/published';
import type { Clock } from '#event-sourcing';
import { Inject, Injectable } from '@nestjs/common';
import type { RecordedDays } from './recorded-days.js';

export const exposureUnits = ['DAYS', 'DEPLOYMENTS', 'REQUESTS'] as const;
/** What counts are compared per. */
export type ExposureUnit = (typeof exposureUnits)[number];

/** How much of it there was in a window, as far as that has passed, and in the one before; null where it was not recorded throughout. */
export interface WindowExposures {
  readonly before: number | null;
  readonly after: number | null;
}

/** Tells what the counts of two windows are to be divided by. */
@Injectable()
export class ComparedExposure {
  constructor(
    @Inject(Exposures) private readonly exposures: Exposures,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param days for how many days incidents could have been recorded in both. */
  async of(
    unit: ExposureUnit,
    { scope, window }: { readonly scope: { readonly services: readonly string[] }; readonly window: Window },
    before: Window,
    days: RecordedDays,
  ): Promise<WindowExposures> {
    if (unit === 'DAYS') return days;
    const now = this.clock();
    const passed = { from: window.from, to: now < window.to ? now : window.to };
    const [earlier = null, later = null] = await this.ofParts(unit, scope.services, [before, passed]);
    return { before: earlier, after: later };
  }

  /**
   * How much of it there was in each of some stretches of time that have passed. @param services keys; empty: all.
   * @returns in their order; 0 of an empty one, null where it was not recorded throughout.
   */
  async ofParts(unit: ExposureUnit, services: readonly string[], parts: readonly Window[]): Promise<readonly (number | null)[]> {
    if (unit === 'DAYS') return parts.map((part) => lengthOf(part) / DAY_MS);
    const asked = parts.filter(({ from, to }) => from < to);
    const exposures = new Map((await this.exposures.of(services, asked)).map((exposure, index) => [asked[index], exposure]));
    return parts.map((part) => {
      if (part.from >= part.to) return 0;
      const exposure = exposures.get(part);
      if (unit === 'REQUESTS') return exposure?.requests ?? null;
      return exposure?.deploymentsThroughout === true ? exposure.deployments : null;
    });
  }
}
