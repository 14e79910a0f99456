import type { Window } from '#calendar';
import { ReadModelDatabase } from '#projections';
import { Inject, Injectable } from '@nestjs/common';
import { ProductionDeployments } from '../../published/production-deployments.js';
import type { DeploymentTally, LeadTimes } from '../../published/production-deployments.js';
import { recordedFrom } from '../exposures/exposures.query.js';
import { DEPLOYMENTS } from '../list/deployments.projection.js';
import { causesOf, leadTimesIn, tallyOf } from './production.query.js';
import type { Services } from './production.query.js';

/** Deployments to production, as far as the read models know. */
@Injectable()
export class RecordedProduction extends ProductionDeployments {
  constructor(@Inject(ReadModelDatabase) private readonly database: Pick<ReadModelDatabase, 'read' | 'waitFor'>) {
    super();
  }

  override tally(services: Services, window: Window): Promise<DeploymentTally> {
    return this.database.read((manager) => tallyOf(manager, services, window));
  }

  override leadTimes(services: Services, window: Window): Promise<LeadTimes> {
    return this.database.read((manager) => leadTimesIn(manager, services, window));
  }

  override recordedFrom(window: Window): Promise<string | null> {
    return this.database.read((manager) => recordedFrom(manager, window));
  }

  override causes(): Promise<ReadonlyMap<string, string>> {
    return this.database.read(causesOf);
  }

  override waitFor(position: bigint): Promise<void> {
    return this.database.waitFor(position, { projections: [DEPLOYMENTS] });
  }
}
