import type { CauseClass, CauseSuggestion, IncidentText, Measures } from '#cause-suggestions';
import type { CauseAxis } from '#root-causes/published';

/** An incident and the classes that people gave it on an axis. */
export interface Lesson {
  readonly incident: IncidentText;
  readonly labels: readonly string[];
}

/** What may be asked of what was learned, each with what is told with it and what it answers. */
export interface Exchanges {
  /** Replaces, all at once, the classes (where given), and what was learned of some incidents. */
  readonly change: {
    readonly told: { readonly classes?: readonly CauseClass[]; readonly forget: readonly string[]; readonly learn: readonly Lesson[] };
    readonly answer: null;
  };
  readonly suggest: {
    readonly told: { readonly incident: IncidentText; readonly first: number };
    readonly answer: { readonly suggestions: readonly CauseSuggestion[]; readonly learnedFrom: number };
  };
  /** The probabilities of all classes, for each of some incidents. */
  readonly estimate: {
    readonly told: { readonly incidents: readonly IncidentText[] };
    readonly answer: readonly (readonly Estimate[])[];
  };
  /** How good suggestions are for incidents that were not learned from. */
  readonly measure: { readonly told: object; readonly answer: Measures };
}

export interface Estimate {
  readonly key: string;
  /** 0 to 1. */
  readonly probability: number;
}

export type Kind = keyof Exchanges;
export type Told<K extends Kind> = Exchanges[K]['told'];
export type Answer<K extends Kind> = Exchanges[K]['answer'];

/** What was learned, on each axis by itself, wherever it is kept. What is asked is carried out one after the other, in the order it came. */
export abstract class Learning {
  /** Another number than before: whatever was learned is lost, and is to be told again. */
  abstract readonly incarnation: number;

  /** @throws Error where it was lost before it could answer. */
  abstract ask<K extends Kind>(kind: K, axis: CauseAxis, told: Told<K>): Promise<Answer<K>>;
}
