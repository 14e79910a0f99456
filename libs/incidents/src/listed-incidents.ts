import { ReadModelDatabase } from '#projections';
import { Inject, Injectable } from '@nestjs/common';
import { Incident } from './graphql/incident.type.js';
import { IncidentDirectory } from './published/incident-directory.js';
import { IncidentList } from './published/incident-list.js';
import { INCIDENT_LIST } from './read-models/list/incident-list.projection.js';
import { incidentsById } from './read-models/list/incident-list.query.js';

/** The incidents as the list has them. One that it lacks, as other read models may be ahead of it, is read from the log. */
@Injectable()
export class ListedIncidents extends IncidentList {
  constructor(
    @Inject(ReadModelDatabase) private readonly database: Pick<ReadModelDatabase, 'read' | 'waitFor'>,
    @Inject(IncidentDirectory) private readonly directory: Pick<IncidentDirectory, 'incident'>,
  ) {
    super();
  }

  override async find(ids: readonly string[], minPosition: bigint | null): Promise<ReadonlyMap<string, Incident>> {
    if (minPosition !== null) await this.database.waitFor(minPosition, { projections: [INCIDENT_LIST] });
    const listed = await this.database.read((manager) => incidentsById(manager, ids));
    const found = await Promise.all(
      ids.map(async (id) => {
        const row = listed.get(id);
        return [
          id,
          row === undefined ? await this.directory.incident(id) : new Incident({ facts: row.facts, ordinal: row.key.ordinal }),
        ] as const;
      }),
    );
    return new Map(found.flatMap(([id, incident]) => (incident === null ? [] : [[id, incident] as const])));
  }
}
