/** A moment in ISO 8601 UTC with milliseconds. */
export type Moment = string;
export type Stage = 'DETECTION' | 'RESPONSE' | 'MITIGATION' | 'RECOVERY' | 'LEARNING' | 'CLOSED';
export type Severity = 'SEV1' | 'SEV2' | 'SEV3' | 'SEV4' | 'SEV5';
export type EntryKind = 'OBSERVATION' | 'HYPOTHESIS' | 'DECISION' | 'ACTION' | 'COMMUNICATION';
export type CauseAxis = 'TRIGGER' | 'CONTRIBUTING_FACTOR' | 'DETECTION_MODE' | 'MITIGATION_USED';
export type ActionType = 'PREVENT' | 'MITIGATE' | 'DETECT' | 'REPAIR' | 'PROCESS';

/** When something happened, and how exactly that is known. */
export interface When {
  readonly occurredAt: Moment;
  readonly occurredUntil?: Moment;
  readonly exactness?: 'ABOUT' | 'DAY';
}

export interface Declaration {
  readonly title: string;
  readonly summary?: string;
  readonly severity: Severity;
  readonly kind: 'LIVE' | 'DRILL';
  readonly services: readonly string[];
  readonly impactStartedAt?: Moment;
  readonly detectedAt: Moment;
}

/**
 * One mutation of the public API: its name, and its input without the ids, which are known only when it is told. `otherIncident`,
 * `entry`, `item`, `decision` and `comment` say what they are ids of.
 */
export type Step =
  | { readonly mutation: 'advanceIncident'; readonly input: When & { readonly to: Stage; readonly note?: string } }
  | { readonly mutation: 'reopenIncident'; readonly input: When & { readonly to: Stage; readonly reason: string } }
  | {
      readonly mutation: 'endIncident';
      readonly input: When & { readonly exit: 'FALSE_POSITIVE' | 'DUPLICATE' | 'MERGED' | 'CANCELLED'; readonly reason: string };
      /** The incident of the story told before this one. */
      readonly otherIncident?: 'of the story before';
    }
  | { readonly mutation: 'changeSeverity'; readonly input: When & { readonly severity: Severity; readonly reason: string } }
  | {
      readonly mutation: 'recordImpact';
      readonly input: {
        readonly startedAt?: Moment;
        readonly startedUntil?: Moment;
        readonly exactness?: 'ABOUT';
        readonly customersAffected?: number;
        readonly notes?: string;
        readonly reason?: string;
        readonly assessedAt: Moment;
      };
    }
  | { readonly mutation: 'affectServices'; readonly input: When & { readonly services: readonly string[] } }
  | { readonly mutation: 'assignRole'; readonly input: When & { readonly role: string; readonly personId: string } }
  | { readonly mutation: 'recordEntry'; readonly input: When & { readonly kind: EntryKind; readonly text: string } }
  | {
      readonly mutation: 'correctEntry';
      /** The text of the entry, as it was recorded. */
      readonly entry: string;
      readonly input: { readonly text: string; readonly reason: string };
    }
  | { readonly mutation: 'correctStageTime'; readonly input: When & { readonly stage: Stage; readonly reason: string } }
  | {
      readonly mutation: 'classifyRootCauses';
      readonly input: { readonly axis: CauseAxis; readonly classes: readonly string[]; readonly occurredAt: Moment };
    }
  | { readonly mutation: 'addLink'; readonly input: { readonly url: string; readonly title: string } }
  | {
      readonly mutation: 'recordDecision';
      readonly input: {
        readonly question: string;
        readonly options: readonly string[];
        readonly choice: string;
        readonly known: string;
        readonly reversibility: 'REVERSIBLE' | 'HARD_TO_REVERSE' | 'IRREVERSIBLE';
        readonly expectedEffect: string;
        readonly raisedAt: Moment;
        readonly decidedAt: Moment;
      };
    }
  | {
      readonly mutation: 'recordDecisionOutcome';
      /** Its question. */
      readonly decision: string;
      readonly input: When & { readonly outcome: string; readonly effect: 'AS_EXPECTED' | 'PARTLY' | 'NOT_AS_EXPECTED' };
    }
  | PostmortemStep
  | {
      readonly mutation: 'proposeActionItem';
      readonly input: {
        readonly title: string;
        readonly type: ActionType;
        readonly owner: string;
        readonly team?: string;
        readonly priority?: 'P1' | 'P2' | 'P3';
        readonly endState?: string;
        readonly dueAt: Moment;
        readonly addresses: readonly string[];
        readonly occurredAt: Moment;
      };
    }
  | { readonly mutation: 'acceptActionItem'; readonly item: 'proposed last'; readonly input: { readonly occurredAt: Moment } }
  | {
      readonly mutation: 'completeActionItem';
      readonly item: 'proposed last';
      readonly input: { readonly occurredAt: Moment; readonly note: string };
    }
  | {
      readonly mutation: 'verifyActionItem';
      readonly item: 'proposed last';
      readonly input: { readonly occurredAt: Moment; readonly note: string };
    }
  | {
      readonly mutation: 'dropActionItem';
      readonly item: 'proposed last';
      readonly input: { readonly occurredAt: Moment; readonly reason: string };
    };

/** What an author and the readers of a draft do; `beside` is what the mutation takes beside its input. */
export type PostmortemStep =
  | { readonly mutation: 'draftPostmortem'; readonly input: object }
  | {
      readonly mutation: 'editPostmortemSection';
      readonly input: { readonly section: string; readonly text: string; readonly keepFacts?: true };
    }
  /** Each finding of the language check in that section. */
  | { readonly mutation: 'dismissLanguageFinding'; readonly input: { readonly section: string; readonly reason: string } }
  | { readonly mutation: 'assignPostmortemOwner'; readonly input: { readonly ownerId: string } }
  | { readonly mutation: 'requestPostmortemReview'; readonly input: object; readonly beside: { readonly reviewers: readonly string[] } }
  | { readonly mutation: 'commentOnPostmortem'; readonly input: { readonly section: string; readonly text: string } }
  | {
      readonly mutation: 'resolvePostmortemComment';
      /** Its text. */
      readonly comment: string;
      readonly input: { readonly note: string };
    }
  | { readonly mutation: 'approvePostmortem'; readonly input: { readonly reviewerId: string; readonly note: string } }
  | {
      readonly mutation: 'publishPostmortem';
      readonly input: object;
      readonly beside: { readonly closeLearning: boolean; readonly note: string };
    };

/** An incident that was recorded here: how it was declared, and what was said of it afterwards, in that order. */
export interface ToldStory {
  readonly told: 'through mutations';
  /** No other story of the history has it: good for idempotency keys. */
  readonly key: string;
  readonly declaration: Declaration;
  readonly steps: readonly Step[];
}

/** An incident that another tool had recorded: a line for `POST /import/incidents`. */
export interface ImportedStory {
  readonly told: 'by import';
  readonly key: string;
  readonly line: {
    readonly id: string;
    readonly source: string;
    readonly url: string;
    readonly product: string;
    readonly title: string;
    readonly summary: string;
    readonly severity: Severity;
    /** A day without a time, where no more is known. */
    readonly startedAt?: string;
    readonly detectedAt: string;
    readonly endedAt?: string;
    readonly updates: readonly { readonly at: Moment; readonly status: string; readonly text: string }[];
    readonly rootCauseClasses: readonly string[];
  };
}

export type Story = ToldStory | ImportedStory;
