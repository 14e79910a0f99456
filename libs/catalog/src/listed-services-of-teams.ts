import { ReadModelDatabase } from '#projections';
import { Inject, Injectable } from '@nestjs/common';
import { ServicesOfTeams } from './published/services-of-teams.js';
import { servicesOfTeam } from './read-models/services/services.query.js';
import { SERVICES } from './read-models/services/services.projection.js';

@Injectable()
export class ListedServicesOfTeams extends ServicesOfTeams {
  constructor(@Inject(ReadModelDatabase) private readonly database: ReadModelDatabase) {
    super();
  }

  async servicesOf(team: string, minPosition: bigint | null): Promise<readonly string[]> {
    if (minPosition !== null) await this.database.waitFor(minPosition, { projections: [SERVICES] });
    return this.database.read((manager) => servicesOfTeam(manager, team));
  }
}
