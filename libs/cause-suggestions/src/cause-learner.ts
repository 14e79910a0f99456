import { Wording } from './because.js';
import { measure } from './measures.js';
import type { Answer, Measures } from './measures.js';
import { fitBlend, probability } from './models/blend.js';
import type { Evidence, JudgedEvidence } from './models/blend.js';
import { Corpus } from './models/corpus.js';
import type { LabelledIncident } from './models/corpus.js';
import { Frequencies } from './models/frequencies.js';
import { fitLinear } from './models/linear.js';
import { meaningOf } from './models/meaning.js';
import type { CauseClass } from './models/meaning.js';
import { NaiveBayes } from './models/naive-bayes.js';
import { Neighbours } from './models/neighbours.js';
import { Panel, UNTAUGHT } from './models/panel.js';
import type { Models, Opinion } from './models/panel.js';
import { ALL_TERMS, CONCEPTS, vectorOf } from './models/vectors.js';
import { featuresOf } from './text/features.js';
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

/** What the linear models are fitted to, and what the blend is: samples bound the time of a fit, whatever was learned. */
const MOST_FITTED = 500;
const MOST_JUDGED = 200;
const FOLDS = 5;
const MOST_INCIDENTS = 3;

interface Fit {
  readonly panel: Panel;
  readonly weights: Evidence;
  readonly novelty: number;
  readonly heldOut: Measures;
}

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
    const { panel, weights, novelty } = this.#fitted();
    const { corpus } = this.#models;
    const features = featuresOf(incident);
    const { evidence, neighbours } = panel.asked(
      { features, services: [...new Set(incident.services ?? [])].sort() },
      corpus.find(incident.id) ?? null,
    );
    const wording = new Wording(incident, vectorOf(features, corpus, ALL_TERMS));
    return ranked(evidence, weights, novelty)
      .slice(0, first)
      .map(({ key, confidence }) => ({
        key,
        confidence,
        because: {
          words: wording.speakingFor(key, panel.fitted.terms, panel.meanings.get(key)),
          incidents: neighbours
            .filter(({ labels }) => labels.includes(key))
            .slice(0, MOST_INCIDENTS)
            .map(({ id, similarity }) => ({ id, similarity })),
        },
      }));
  }

  /** How good suggestions are for incidents that were not learned from: of a sample, each judged by what was fitted to others. */
  heldOut(): Measures {
    return this.#fitted().heldOut;
  }

  #fitted(): Fit {
    this.#fit ??= this.#refit();
    return this.#fit;
  }

  #refit(): Fit {
    const { corpus, frequencies } = this.#models;
    const defined = new Map(this.#classes.map((each) => [each.key, each]));
    const keys = [...new Set([...defined.keys(), ...frequencies.given()])].sort();
    const meanings = new Map(keys.map((key) => [key, meaningOf(defined.get(key) ?? { key, name: key })]));
    const incidents = corpus.inOrder().slice(0, MOST_FITTED);
    const examples = incidents.map(({ features, labels }) => ({
      terms: { vector: vectorOf(features, corpus, ALL_TERMS), labels },
      concepts: { vector: vectorOf(features, corpus, CONCEPTS), labels },
    }));
    const panelOf = (chosen: typeof examples): Panel => {
      const terms = fitLinear(
        chosen.map((example) => example.terms),
        keys,
      );
      const concepts = fitLinear(
        chosen.map((example) => example.concepts),
        keys,
      );
      return new Panel(keys, meanings, this.#models, { terms, concepts });
    };

    const sample = incidents.slice(0, MOST_JUDGED);
    const panelWithout = (fold: number): Panel => panelOf(examples.slice(0, sample.length).filter((_, at) => at % FOLDS !== fold));
    const opinions = sample.length < FOLDS ? [] : judgedApart(sample, panelWithout);
    const judged = opinions.flatMap(({ evidence, given }) =>
      [...evidence].flatMap(([key, { said, taught }]): readonly JudgedEvidence[] =>
        taught ? [{ evidence: said, given: given.includes(key) }] : [],
      ),
    );
    const weights = fitBlend(judged, UNTAUGHT);
    const novelty = frequencies.novelty();
    const answers = opinions.map(({ evidence, given }): Answer => ({ given, suggested: ranked(evidence, weights, novelty) }));
    return { panel: panelOf(examples), weights, novelty, heldOut: measure(answers) };
  }
}

interface JudgedOpinion {
  readonly given: readonly string[];
  readonly evidence: Opinion['evidence'];
}

/** What models say of each incident of a sample without having seen it; folds go by the place of the incident, and so by a hash of its id. */
function judgedApart(sample: readonly LabelledIncident[], panelWithout: (fold: number) => Panel): readonly JudgedOpinion[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const panel = panelWithout(fold);
    return sample
      .filter((__, at) => at % FOLDS === fold)
      .map((incident) => ({ given: incident.labels, evidence: panel.asked(incident, incident).evidence }));
  }).flat();
}

/** The probability of each class: of one that nobody was given, by its meaning alone, and that an incident is of such a class at all. */
function ranked(
  evidence: Opinion['evidence'],
  weights: Evidence,
  novelty: number,
): readonly { readonly key: string; readonly confidence: number }[] {
  return [...evidence]
    .map(([key, { said, taught }]) => ({ key, confidence: taught ? probability(said, weights) : novelty * probability(said, UNTAUGHT) }))
    .sort((a, b) => b.confidence - a.confidence || (a.key < b.key ? -1 : 1));
}
