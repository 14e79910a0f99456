import { ReadModelDatabase } from '#projections';
import { Inject, Injectable } from '@nestjs/common';
import type { DuePolicy } from './domain/due-date.js';
import { DUE_POLICY } from './due-policy.js';
import { PostmortemTimeliness } from './published/postmortem-timeliness.js';
import type { AskedTimeliness, TimelinessCount } from './published/postmortem-timeliness.js';
import { POSTMORTEM_LIST } from './read-models/list/postmortem-list.projection.js';
import { timelinessIn } from './read-models/list/timeliness.query.js';

/** Whether postmortems were in time, as the list of them knows. */
@Injectable()
export class RecordedTimeliness extends PostmortemTimeliness {
  constructor(
    @Inject(ReadModelDatabase) private readonly database: Pick<ReadModelDatabase, 'read' | 'waitFor'>,
    @Inject(DUE_POLICY) private readonly policy: DuePolicy,
  ) {
    super();
  }

  override of(asked: AskedTimeliness): Promise<readonly TimelinessCount[]> {
    return this.database.read((manager) => timelinessIn(manager, this.policy, asked));
  }

  override waitFor(position: bigint): Promise<void> {
    return this.database.waitFor(position, { projections: [POSTMORTEM_LIST] });
  }
}
