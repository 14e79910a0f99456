import { Wording } from './because.js';
import { fitted, ranked } from './fit.js';
import type { Estimate, Fit } from './fit.js';
import type { Measures } from './measures.js';
import { Corpus } from './models/corpus.js';
import type { LabelledIncident } from './models/corpus.js';
import { Frequencies } from './models/frequencies.js';
import type { CauseClass } from './models/meaning.js';
import { NaiveBayes } from './models/naive-bayes.js';
import { Neighbours } from './models/neighbours.js';
import type { Models, Opinion } from './models/panel.js';
import { featuresOf, readingOf } from './text/features.js';
import type { Features } from './text/features.js';
import type { IncidentText } from './text/terms.js';

/** A class that may be one of an incident's. */
export interface CauseSuggestion {
  /** The key of the class. */
  readonly key: string;
  /** How likely people are to give this class, 0 to 1, by how suggestions for incidents that were not learned from fared. */
  readonly confidence: number;
  readonly because: {
    /** Words and phrases of the incident that speak for the class, in lower case; what speaks most comes first. */
    readonly words: readonly string[];
    /** Labelled incidents of this class that are like it, the most similar first; similarity is 0 to 1. */
    readonly incidents: readonly { readonly id: string; readonly similarity: number }[];
  };
}

const MOST_INCIDENTS = 3;

/**
 * Learns from incidents that people labelled which classes of root causes to suggest for others. Deterministic: the same classes and labelled
 * incidents give the same suggestions, in whichever order they came and whatever was forgotten between. Learning and forgetting only count;
 * what has to be fitted to all of them is, when a suggestion is next asked for.
 */
export class CauseLearner {
  readonly #models: Models;
  #classes: readonly CauseClass[] = [];
  #fit: Fit | null = null;

  /** @param classes those that may be suggested before they have a label; their names and descriptions are what there is to go by then. */
  constructor(classes: readonly CauseClass[] = []) {
    const corpus = new Corpus();
    this.#models = { corpus, frequencies: new Frequencies(), bayes: new NaiveBayes(), neighbours: new Neighbours() };
    this.define(classes);
  }

  /** Replaces the classes that may be suggested before they have a label. */
  define(classes: readonly CauseClass[]): void {
    this.#classes = [...classes];
    this.#fit = null;
  }

  /** How many incidents are learned from. */
  get size(): number {
    return this.#models.corpus.size;
  }

  /** Learns that people gave `labels`, the keys of classes, to an incident. What was known of it before is replaced; no labels forget it. */
  learn(incident: IncidentText, labels: readonly string[]): void {
    this.forget(incident.id);
    if (labels.length === 0) return;
    const learned: LabelledIncident = {
      id: incident.id,
      features: featuresOf(incident),
      labels: [...new Set(labels)].sort(),
      services: [...new Set(incident.services ?? [])].sort(),
    };
    const { corpus, frequencies, bayes, neighbours } = this.#models;
    for (const model of [corpus, frequencies, bayes, neighbours]) model.add(learned);
    this.#fit = null;
  }

  /** Forgets an incident's labels; silent where it has none. */
  forget(id: string): void {
    const known = this.#models.corpus.find(id);
    if (known === undefined) return;
    const { corpus, frequencies, bayes, neighbours } = this.#models;
    for (const model of [frequencies, bayes, neighbours, corpus]) model.remove(known);
    this.#fit = null;
  }

  /**
   * Suggests classes for an incident, the likeliest first; equally likely ones by key. Labels of the incident itself are not used as neighbours
   * or counted, though the linear models may have seen them.
   * @param first how many at most.
   */
  suggest(incident: IncidentText, first: number): readonly CauseSuggestion[] {
    const { features, spoken } = readingOf(incident);
    const opinion = this.#asked(incident, features);
    const fit = this.#fitted();
    const { panel } = fit;
    const wording = new Wording(spoken, opinion.vector);
    return ranked(opinion, fit, fit.forOne)
      .slice(0, first)
      .map(({ key, confidence }) => ({
        key,
        confidence,
        because: {
          words: wording.speakingFor(key, panel.linear, panel.meanings.get(key)),
          incidents: opinion.neighbours
            .filter(({ labels }) => labels.includes(key))
            .slice(0, MOST_INCIDENTS)
            .map(({ id, similarity }) => ({ id, similarity })),
        },
      }));
  }

  /**
   * How likely each class is, the likeliest first, so that added up over incidents it tells how many of them are of a class: the probabilities of
   * {@link suggest} are right of the likeliest class, but add up to too much of some classes and too little of others. Takes about half the time, and
   * gives no reasons.
   */
  estimate(incident: IncidentText): readonly Estimate[] {
    const fit = this.#fitted();
    return ranked(this.#asked(incident, featuresOf(incident)), fit, fit.forMany);
  }

  /** How good suggestions are for incidents that were not learned from: of a sample, each judged by what was fitted to others. */
  heldOut(): Measures {
    return this.#fitted().heldOut;
  }

  #asked({ id, services }: IncidentText, features: Features): Opinion {
    return this.#fitted().panel.asked({ features, services: [...new Set(services ?? [])].sort() }, this.#models.corpus.find(id) ?? null);
  }

  #fitted(): Fit {
    this.#fit ??= fitted(this.#classes, this.#models);
    return this.#fit;
  }
}
