/** Something that a person should know of. Plain data, so that it passes between threads. Positions are decimal strings. */
export type Alarm =
  | {
      /** A projection cannot apply an event. It stands still from there on, the others go on; it tries again when resumed or restarted. */
      readonly kind: 'projection-stopped';
      readonly projection: string;
      readonly position: string;
      readonly eventId: string;
      readonly error: string;
    }
  | {
      /** Projecting failed as a whole (the log, the disk); it is tried again. */
      readonly kind: 'projector-failed';
      readonly error: string;
      readonly retryInMs: number;
    }
  | {
      /** The live generation cannot be read, or holds the projection of another log; it is built anew. */
      readonly kind: 'generation-unusable';
      readonly generation: string;
      readonly error: string;
    }
  | {
      /** The projector's thread ended without being told to; another is started. */
      readonly kind: 'projector-crashed';
      readonly error: string;
      readonly restartInMs: number;
    };

/** What an error says, without its stack. */
export function messageOf(error: unknown): string {
  return String(error);
}
