import { CLOCK } from '#commands';
import { Exposures } from '#deployments/published';
import type { Clock } from '#event-sourcing';
import { Inject, Injectable } from '@nestjs/common';
import type { Window } from './read-models/counts/window.js';
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
    const [earlier, later] = await this.exposures.of(scope.services, [before, passed]);
    const part = unit === 'DEPLOYMENTS' ? 'deployments' : 'requests';
    return { before: earlier?.[part] ?? null, after: later?.[part] ?? null };
  }
}
