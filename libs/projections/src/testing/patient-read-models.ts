import { PATIENCE_MS } from '#event-sourcing/testing';
import type { ReadModelEngine } from '../engine.js';
import type { Projection } from '../projection.js';
import { ReadModelDatabase } from '../read-model-database.js';
import type { WaitOptions } from '../read-model-database.js';

/**
 * Read models for tests: whoever waits for a position waits until it is there, however long the answer may take in production. So what a
 * test is answered does not depend on how fast the projector is.
 */
export class PatientReadModels extends ReadModelDatabase {
  constructor(engine: ReadModelEngine, projections: readonly Projection[]) {
    super(engine, projections, PATIENCE_MS);
  }

  override waitFor(position: bigint, { projections }: WaitOptions = {}): Promise<void> {
    return super.waitFor(position, { ...(projections && { projections }), timeoutMs: PATIENCE_MS });
  }
}
