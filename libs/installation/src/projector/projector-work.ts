import type { Places } from '../read-models/index.js';

/** What the projector's thread is told when it starts. */
export interface ProjectorWork {
  readonly places: Places;
  /** Whether it prints what goes wrong between it and the log. */
  readonly tellsTrouble: boolean;
}
