import { EVENT_STORE } from '#commands';
import { LogFollower } from '#event-sourcing';
import type { EventStore, RecordedEvent } from '#event-sourcing';
import { Inject, Injectable } from '@nestjs/common';
import type { RateTerms, RatesEvent } from './domain/rates/rates.events.js';
import { replaced, termsIn } from './domain/rates/rates.js';
import { ratesVocabulary } from './domain/rates/rates.upcasters.js';
import { saidIn } from './read-models/costs/recorded-costs.js';
import type { Said } from './read-models/costs/recorded-costs.js';

/** Rates as they were set. */
export interface SetRates extends Said {
  /** From 0; one higher each time. */
  readonly version: number;
  /** Where this stands in the store. */
  readonly position: string;
  readonly terms: RateTerms;
  readonly reason: string | null;
}

/** Rates as they hold, each from its day up to, not including, that of the next (`until`; null: there is none). */
export type Schedule = readonly (RateTerms & { readonly set: SetRates; readonly until: string | null })[];

/**
 * The rates, folded in memory: they seldom change. Each question first reads from the log what was recorded since the last one, so it does not
 * matter which process set them.
 */
@Injectable()
export class CostRates {
  readonly #sets: SetRates[] = [];
  readonly #follower: LogFollower<RatesEvent>;

  constructor(@Inject(EVENT_STORE) store: EventStore) {
    this.#follower = new LogFollower(store, ratesVocabulary, (recorded) => {
      this.#sets.push(setRatesOf(recorded));
    });
  }

  /** Every time that they were set, oldest first. */
  async history(): Promise<readonly SetRates[]> {
    await this.#follower.caughtUp();
    return [...this.#sets];
  }

  /** @param asKnownAt ISO 8601 UTC: as they had been set by then; null: by now. */
  async schedule(asKnownAt: string | null = null): Promise<Schedule> {
    const sets = await this.history();
    return scheduleOf(sets.filter(({ recordedAt }) => asKnownAt === null || recordedAt <= asKnownAt));
  }
}

export function setRatesOf(recorded: RecordedEvent<RatesEvent>): SetRates {
  const { data } = recorded.event;
  return {
    version: Number(recorded.revision),
    position: String(recorded.position),
    terms: termsIn(data),
    reason: data.reason ?? null,
    ...saidIn(recorded),
  };
}

/** What holds after rates were set so, one after the other. */
export function scheduleOf(sets: readonly SetRates[]): Schedule {
  const holding = sets.reduce<readonly (RateTerms & { readonly set: SetRates })[]>(
    (schedule, set) => replaced(schedule, { ...set.terms, set }),
    [],
  );
  return holding.map((rates, index) => ({ ...rates, until: holding[index + 1]?.effectiveFrom ?? null }));
}
