import type { Features } from '../text/features.js';
import type { Evidence } from './blend.js';
import { logistic } from './blend.js';
import type { Corpus, LabelledIncident } from './corpus.js';
import type { Frequencies } from './frequencies.js';
import type { LinearModel } from './linear.js';
import { resemblance } from './meaning.js';
import type { Meaning } from './meaning.js';
import type { NaiveBayes } from './naive-bayes.js';
import type { Neighbour, Neighbours } from './neighbours.js';
import { vectorOf } from './vectors.js';
import type { Vector } from './vectors.js';

/** What learns by counting. */
export interface Models {
  readonly corpus: Corpus;
  readonly frequencies: Frequencies;
  readonly bayes: NaiveBayes;
  readonly neighbours: Neighbours;
}

export interface Case {
  readonly features: Features;
  readonly services: readonly string[];
}

export interface Opinion {
  /** What each model says of each class that another incident was given, in the order of {@link START}. */
  readonly evidence: ReadonlyMap<string, Evidence>;
  /** How likely each class is by its meaning alone, whoever was given it. */
  readonly meant: ReadonlyMap<string, number>;
  readonly neighbours: readonly Neighbour[];
  readonly vector: Vector;
}

/**
 * How far the linear model, naive Bayes, neighbours, the meaning of the class, its share of all incidents and of those of the service are listened to
 * while there are too few labels to tell. Shares of all are in what the first three say.
 */
export const START: Evidence = [0.8, 0.1, 0.2, 0.1, 0, 0.1];

const NEAREST = 20;
const VOTES_OF_ALL = 0.1;
const LEAST_VOTE = 0.02;
const NO_LIKENESS = -2;
/** The odds of a class by its meaning alone: what a standard deviation adds, and those of one that the text speaks no more of than of others. */
const BY_MEANING = 0.9;
const UNSPOKEN = -3.5;

/** All models, asked about the same case. */
export class Panel {
  constructor(
    readonly meanings: ReadonlyMap<string, Meaning>,
    private readonly models: Models,
    private readonly given: readonly string[],
    readonly linear: LinearModel,
  ) {}

  /** @param without a labelled incident that the counting models are to leave out, so that it is judged as if it had never been seen. */
  asked({ features, services }: Case, without: LabelledIncident | null): Opinion {
    const { corpus, frequencies } = this.models;
    const vector = vectorOf(features, corpus);
    const likely = this.linear.logProbabilities(vector);
    const bayes = standardised(this.models.bayes.scores(features, this.given, without), this.given);
    const neighbours = this.models.neighbours.nearest(features, NEAREST, without?.id ?? null);
    const rarity = (feature: number): number => Math.log((corpus.size + 2) / (corpus.holding(feature) + 1));
    const resembling = new Map([...this.meanings].map(([key, meaning]) => [key, resemblance(features, meaning, rarity)]));
    const amongAll = standardised(resembling, [...resembling.keys()]);
    const amongGiven = standardised(resembling, this.given);
    const evidence = new Map<string, Evidence>();
    for (const [place, key] of this.given.entries()) {
      if (frequencies.count(key, without) === 0) continue;
      const share = frequencies.share(key, without);
      evidence.set(key, [
        likely[place] ?? 0,
        bayes.get(key) ?? NO_LIKENESS,
        votesFor(key, neighbours, share),
        amongGiven.get(key) ?? 0,
        Math.log(share / (1 - share)),
        frequencies.forServices(key, services, without),
      ]);
    }
    const meant = new Map([...amongAll].map(([key, deviation]) => [key, logistic(BY_MEANING * deviation + UNSPOKEN)]));
    return { evidence, meant, neighbours, vector };
  }
}

/** The log odds of the class among the neighbours, the more similar counting for more. */
function votesFor(key: string, neighbours: readonly Neighbour[], share: number): number {
  let all = VOTES_OF_ALL;
  let given = VOTES_OF_ALL * share;
  for (const { labels, similarity } of neighbours) {
    all += similarity ** 2;
    if (labels.includes(key)) given += similarity ** 2;
  }
  return Math.log((given / all + LEAST_VOTE) / (1 - given / all + LEAST_VOTE));
}

/** Scores as standard deviations from the mean of those of some classes. */
function standardised(scores: ReadonlyMap<string, number>, among: readonly string[]): ReadonlyMap<string, number> {
  const values = among.flatMap((key) => scores.get(key) ?? []);
  const mean = values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length || 1)) || 1;
  return new Map([...scores].map(([key, value]) => [key, (value - mean) / spread]));
}
