import type { Window } from '#calendar';
import type { Severity } from '#incidents/published';

/** Which turns are looked at; an empty list leaves everything in. */
export interface Scope {
  readonly window: Window;
  /** Only of incidents that affect one of these services. */
  readonly services: readonly string[];
  readonly severities: readonly Severity[];
  /** Only in one of these roles, as `roleKey` has them. */
  readonly roles: readonly string[];
}

/** What turns are told apart by: nothing, each of the services they were for, or each of the roles they were in. */
export type Grouping = 'ALL' | 'SERVICE' | 'ROLE';

/** What a person did, whoever that is. */
export interface Share {
  /** How many incidents they had such a role in. */
  readonly turns: number;
  /** For how long; where they had several of the roles at once, that time once. */
  readonly seconds: number;
  /** How many of the turns are not over. */
  readonly pending: number;
  /** How many are over, and nobody can say how long they were. */
  readonly untimed: number;
}

/** What the turns of a group come to. */
export interface Tally {
  /** Of everybody who had a turn. */
  readonly shares: readonly Share[];
  /** How many incidents anybody had such a role in. */
  readonly attended: number;
  /** How many incidents there were. By role, that is told of the group '' only, which is of them all. */
  readonly incidents: number;
}

/** What is added up of a person, or of what `ATTENDED` and `INCIDENTS` stand for. */
export interface Counted extends Share {
  /** The group: a service, or a role; '' where nothing is told apart. */
  readonly key: string;
  readonly who: string;
}

export const noTally: Tally = { shares: [], attended: 0, incidents: 0 };
