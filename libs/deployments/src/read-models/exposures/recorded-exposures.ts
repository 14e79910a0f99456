import type { Window } from '#calendar';
import { ReadModelDatabase } from '#projections';
import { Inject, Injectable } from '@nestjs/common';
import { Exposures } from '../../published/exposures.js';
import type { Exposure } from '../../published/exposures.js';
import { exposuresIn } from './exposures.query.js';

/** What services went through, as far as the read models know. */
@Injectable()
export class RecordedExposures extends Exposures {
  constructor(@Inject(ReadModelDatabase) private readonly database: Pick<ReadModelDatabase, 'read'>) {
    super();
  }

  override of(services: readonly string[], windows: readonly Window[]): Promise<readonly Exposure[]> {
    return this.database.read((manager) => exposuresIn(manager, services, windows));
  }
}
