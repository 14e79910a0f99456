import { EVENT_STORE } from '#commands';
import { LogFollower } from '#event-sourcing';
import type { EventStore, RecordedEvent } from '#event-sourcing';
import { Inject, Injectable } from '@nestjs/common';
import type { RiskAxis, RiskEvent } from '../domain/risk/risk.events.js';
import { evolve, initialState } from '../domain/risk/risk.js';
import type { RiskState } from '../domain/risk/risk.js';
import { riskVocabulary } from '../domain/risk/risk.upcasters.js';
import { saidIn } from '../read-models/costs/recorded-costs.js';
import type { Said } from '../read-models/costs/recorded-costs.js';

/** What people say of the risk of a class. */
export interface AssessedRisk extends Said {
  readonly axis: RiskAxis;
  readonly key: string;
  /** Null: it was withdrawn. */
  readonly assessment: RiskState;
  /** The revision of its stream, and where its last event stands in the store. */
  readonly version: number;
  readonly position: string;
}

/** What is known of a risk after one more event. */
export function assessedRisk(before: RiskState, recorded: RecordedEvent<RiskEvent>): AssessedRisk {
  const { axis, key } = recorded.event.data;
  const place = { version: Number(recorded.revision), position: String(recorded.position) };
  return { axis, key, assessment: evolve(before, recorded.event), ...place, ...saidIn(recorded) };
}

/**
 * What people say of risks, folded in memory: there are as many as classes, and they seldom change. Each question first reads from the log what
 * was recorded since the last one, so it does not matter which process assessed them.
 */
@Injectable()
export class RiskAssessments {
  readonly #risks = new Map<string, AssessedRisk>();
  readonly #follower: LogFollower<RiskEvent>;

  constructor(@Inject(EVENT_STORE) store: EventStore) {
    this.#follower = new LogFollower(store, riskVocabulary, (recorded) => {
      const { axis, key } = recorded.event.data;
      const name = `${axis} ${key}`;
      this.#risks.set(name, assessedRisk(this.#risks.get(name)?.assessment ?? initialState, recorded));
    });
  }

  /** Those of an axis that stand. */
  async of(axis: RiskAxis): Promise<readonly AssessedRisk[]> {
    await this.#follower.caughtUp();
    return [...this.#risks.values()].filter((risk) => risk.axis === axis && risk.assessment !== null);
  }
}
