import { EVENT_STORE } from '#commands';
import { EventStreams } from '#event-sourcing';
import type { EventStore } from '#event-sourcing';
import { IncidentDirectory } from '#incidents/published';
import { ReadModelDatabase } from '#projections';
import { Inject, Injectable } from '@nestjs/common';
import { CostRates } from './cost-rates.js';
import type { Schedule } from './cost-rates.js';
import type { IncidentCostEvent } from './domain/incident-cost/incident-cost.events.js';
import { incidentCostStream } from './domain/incident-cost/incident-cost.js';
import { incidentCostVocabulary } from './domain/incident-cost/incident-cost.upcasters.js';
import { billOf } from './pricing/bill.js';
import type { Bill } from './pricing/bill.js';
import { evolveCosted } from './read-models/costs/costed-incident.js';
import type { CostedIncident } from './read-models/costs/costed-incident.js';
import type { Costed } from './read-models/costs/costs.projection.js';
import { costedOf } from './read-models/costs/costed.query.js';
import { evolveCosts, nothingRecorded } from './read-models/costs/recorded-costs.js';
import type { RecordedCosts } from './read-models/costs/recorded-costs.js';

/** What an incident cost. */
export interface CostOfIncident {
  readonly incidentId: string;
  readonly recorded: RecordedCosts;
  readonly bill: Bill<Schedule[number]>;
}

/** Tells what single incidents cost. */
@Injectable()
export class IncidentCosts {
  readonly #streams: EventStreams<IncidentCostEvent>;

  constructor(
    @Inject(EVENT_STORE) store: EventStore,
    @Inject(ReadModelDatabase) private readonly database: Pick<ReadModelDatabase, 'read'>,
    @Inject(IncidentDirectory) private readonly incidents: Pick<IncidentDirectory, 'events'>,
    @Inject(CostRates) private readonly rates: Pick<CostRates, 'schedule'>,
  ) {
    this.#streams = new EventStreams(store, incidentCostVocabulary);
  }

  /** As the read models know them by now, in the order of `ids`; null where there is no such incident. */
  async ofIncidents(ids: readonly string[]): Promise<readonly (CostOfIncident | null)[]> {
    const schedule = await this.rates.schedule();
    const known = await this.database.read((manager) => costedOf(manager, ids));
    // The log knows those that the read models have not come to yet.
    return Promise.all(ids.map(async (id) => priced(id, known.get(id), schedule) ?? (await this.ofLog(id))));
  }

  /** From the log itself; null where there is no such incident, or was none yet. @param asKnownAt ISO 8601 UTC; null: by now. */
  async ofLog(incidentId: string, asKnownAt: string | null = null): Promise<CostOfIncident | null> {
    const [events, costs, schedule] = await Promise.all([
      this.incidents.events(incidentId, asKnownAt),
      this.#recorded(incidentId, asKnownAt),
      this.rates.schedule(asKnownAt),
    ]);
    const facts = events.reduce<CostedIncident | null>(evolveCosted, null);
    return facts === null ? null : priced(incidentId, { facts, costs }, schedule);
  }

  async #recorded(incidentId: string, asKnownAt: string | null): Promise<RecordedCosts> {
    let costs = nothingRecorded;
    for await (const recorded of this.#streams.readStream(incidentCostStream(incidentId))) {
      // recordedAt never decreases, so what was known is a prefix.
      if (asKnownAt !== null && recorded.recordedAt > asKnownAt) break;
      costs = evolveCosts(costs, recorded);
    }
    return costs;
  }
}

function priced(incidentId: string, costed: Costed | undefined, schedule: Schedule): CostOfIncident | null {
  return costed === undefined ? null : { incidentId, recorded: costed.costs, bill: billOf(costed, schedule) };
}
