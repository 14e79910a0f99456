import { loadByIds, ReadModelDatabase } from '#projections';
import { Inject, Injectable } from '@nestjs/common';
import { ServiceOwnership } from './published/service-ownership.js';
import type { Ownership } from './published/service-ownership.js';
import { ServiceRow } from './read-models/services/service.row.js';
import { SERVICES } from './read-models/services/services.projection.js';

@Injectable()
export class ListedServiceOwnership extends ServiceOwnership {
  constructor(@Inject(ReadModelDatabase) private readonly database: ReadModelDatabase) {
    super();
  }

  async of(services: Iterable<string>, minPosition: bigint | null): Promise<ReadonlyMap<string, Ownership>> {
    if (minPosition !== null) await this.database.waitFor(minPosition, { projections: [SERVICES] });
    return this.database.read((manager) => loadByIds(manager, ServiceRow, services));
  }
}
