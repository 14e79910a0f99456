import { detectedAtOf, IncidentDirectory } from '#incidents/published';
import type { IncidentFacts } from '#incidents/published';
import { ReadModelBehindError, ReadModelDatabase } from '#projections';
import { Inject, Injectable } from '@nestjs/common';
import type { History } from '../../generator/draft-facts.js';
import { labelsOf } from './known-incident.js';
import { PRECEDENTS } from './precedents.projection.js';
import { durationsOf, precedentsOf, recurrencesOf } from './precedents.query.js';

const PATIENCE_MS = 2_000;
const RECURRENCE_MS = 365 * 24 * 60 * 60 * 1000;
// An incident may have hundreds of each; what a question costs is to stay within bounds.
const MOST_SERVICES = 20;
const MOST_CLASSES = 20;

/** What an incident is compared with. Reads the read models, which follow the log within a moment. */
@Injectable()
export class EarlierIncidents {
  constructor(
    @Inject(ReadModelDatabase) private readonly database: Pick<ReadModelDatabase, 'read' | 'waitFor'>,
    @Inject(IncidentDirectory) private readonly incidents: Pick<IncidentDirectory, 'reference'>,
  ) {}

  /**
   * What was known of the incidents that were detected before this one; of its services, and of its classes, the first 20 are looked at.
   * @param asKnownAt ISO 8601 UTC: as it had been recorded by then; null: by now.
   * @throws ReadModelBehindError when there are no read models yet, and have not been for 5 s.
   */
  async historyOf(incident: IncidentFacts, asKnownAt: string | null): Promise<History> {
    const earlier = { than: detectedAtOf(incident), incidentId: incident.id, asKnownAt };
    const services = incident.services.map(({ key }) => key).slice(0, MOST_SERVICES);
    const labels = labelsOf(incident).slice(0, MOST_CLASSES);
    const since = new Date(Date.parse(earlier.than) - RECURRENCE_MS).toISOString();
    const { precedents, ...history } = await this.database.read(async (manager) => ({
      durations: await durationsOf(manager, earlier, services),
      recurrences: await recurrencesOf(manager, earlier, labels, since),
      precedents: await precedentsOf(manager, earlier, labels, services),
    }));
    const named = await Promise.all(
      precedents.map(async (precedent) => {
        const reference = await this.incidents.reference(precedent.incidentId);
        return reference === null ? [] : [{ ...precedent, reference }];
      }),
    );
    return { ...history, precedents: named.flat() };
  }

  /** Waits until everything up to `position` is reflected, but no longer than 2 s: a draft that is asked for comes, whatever lags. */
  async reached(position: bigint): Promise<void> {
    try {
      await this.database.waitFor(position, { projections: [PRECEDENTS], timeoutMs: PATIENCE_MS });
    } catch (error) {
      if (!(error instanceof ReadModelBehindError)) throw error;
    }
  }
}
