/** One thing to be done now. */
export interface Errand {
  /** The incident that it is about. */
  readonly incidentId: string;
  /** What calls for it: the id of an event, or a position. Something else is another errand. */
  readonly because: string;
  /** Sends the command, whose id follows from `because`: once done, it is harmless in any process. */
  carryOut(): Promise<void>;
}

/** Turns what has been recorded into commands. It remembers nothing: what is to be done is what the read models say. */
export interface Reactor {
  readonly name: string;
  /** At most `first` errands. One stays among them until the read models have seen that it is done. */
  errands(first: number): Promise<readonly Errand[]>;
}
