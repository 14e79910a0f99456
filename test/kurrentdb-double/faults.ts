/** What may be made to go wrong while the double runs. Each stays until {@link KurrentDbFaults.heal}, unless it says that it happens once. */
export interface KurrentDbFaults {
  /** Stops listening and cuts every connection, on all nodes or on one. Connections are refused until {@link acceptConnections}. */
  refuseConnections(node?: number): Promise<void>;
  /** Listens again, on the same ports. */
  acceptConnections(): Promise<void>;
  /** Once: cuts every open connection; new ones are accepted. */
  cutConnections(): Promise<void>;
  /** Every call is answered UNAVAILABLE, as by a proxy whose server is away. Gossip too. */
  answerUnavailable(): Promise<void>;
  /** Reads and appends are answered "Server Is Not Ready", as by a node that starts. */
  answerNotReady(): Promise<void>;
  /** Calls of this kind are accepted and never answered; a stalled append is not recorded. */
  stall(calls: StallableCalls): Promise<void>;
  /** Appends are recorded at once and answered so much later. */
  answerAppendsLate(milliseconds: number): Promise<void>;
  /** Appends are recorded and never answered. */
  swallowAppendAnswers(): Promise<void>;
  /** Once: the next append is recorded, then all connections of its node are cut before it is answered. */
  cutAfterNextAppend(): Promise<void>;
  /** Once: every open subscription ends with an error. */
  dropSubscriptions(): Promise<void>;
  /** Once: the stream of each client's batch appends ends with OK; what it has under way is never answered. */
  endBatchStreams(): Promise<void>;
  /** GetSupportedMethods is answered UNKNOWN. */
  failSupportedMethods(): Promise<void>;
  /** Once: the next node leads. @throws Error when there is only one node. */
  changeLeader(): Promise<void>;
  /** Events are dated so many milliseconds off from now on; negative sets the clock back. */
  offsetClock(milliseconds: number): Promise<void>;
  /** Takes every lasting fault back. What was swallowed or stalled stays unanswered. */
  heal(): Promise<void>;
}

export type StallableCalls = 'appends' | 'reads' | 'supported-methods';

/** The faults that the services ask for at each call. */
export class FaultSwitches {
  unavailable = false;
  notReady = false;
  readonly stalled = new Set<StallableCalls>();
  answerDelay = 0;
  answersSwallowed = false;
  cutAfterAppend = false;
  supportedMethodsFail = false;
  clockOffset = 0;

  reset(): void {
    this.unavailable = false;
    this.notReady = false;
    this.stalled.clear();
    this.answerDelay = 0;
    this.answersSwallowed = false;
    this.cutAfterAppend = false;
    this.supportedMethodsFail = false;
    this.clockOffset = 0;
  }
}
