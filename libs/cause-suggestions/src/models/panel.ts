import type { Features } from '../text/features.js';
import type { Evidence } from './blend.js';
import type { Corpus, LabelledIncident } from './corpus.js';
import type { Frequencies } from './frequencies.js';
import type { LinearModel } from './linear.js';
import { resemblance } from './meaning.js';
import type { Meaning } from './meaning.js';
import type { NaiveBayes } from './naive-bayes.js';
import type { Neighbour, Neighbours } from './neighbours.js';
import { ALL_TERMS, CONCEPTS, vectorOf } from './vectors.js';

/** What learns by counting. */
export interface Models {
  readonly corpus: Corpus;
  readonly frequencies: Frequencies;
  readonly bayes: NaiveBayes;
  readonly neighbours: Neighbours;
}

/** Linear models of all terms and of concepts alone. */
export interface FittedModels {
  readonly terms: LinearModel;
  readonly concepts: LinearModel;
}

export interface Case {
  readonly features: Features;
  readonly services: readonly string[];
}

export interface Opinion {
  /** What each model says of each class, in the order of {@link UNTAUGHT}, and whether any other incident was given the class. */
  readonly evidence: ReadonlyMap<string, { readonly said: Evidence; readonly taught: boolean }>;
  readonly neighbours: readonly Neighbour[];
}

/**
 * How far the linear models of all terms and of concepts, naive Bayes, neighbours, the meaning of the class, its share of all incidents and of those of the service are
 * listened to while there are no labels to tell; and what is added for every class.
 */
export const UNTAUGHT: Evidence = [1, 0.5, 0.3, 0.3, 0.9, 0.3, 0.3, -0.5];

const NEAREST = 20;
const VOTES_OF_ALL = 0.1;
const LEAST_VOTE = 0.02;
const NO_MARGIN = -1;
const NO_LIKENESS = -2;

/** All models, asked about the same case. */
export class Panel {
  constructor(
    readonly keys: readonly string[],
    readonly meanings: ReadonlyMap<string, Meaning>,
    private readonly models: Models,
    readonly fitted: FittedModels,
  ) {}

  /** @param without a labelled incident that the counting models are to leave out, so that it is judged as if it had never been seen. */
  asked({ features, services }: Case, without: LabelledIncident | null): Opinion {
    const { corpus, frequencies } = this.models;
    const vector = vectorOf(features, corpus, ALL_TERMS);
    const spoken = vectorOf(features, corpus, CONCEPTS);
    const bayes = standardised(this.models.bayes.scores(features, this.keys, without), new Set(this.keys));
    const neighbours = this.models.neighbours.nearest(features, NEAREST, without?.id ?? null);
    const rarity = (feature: number): number => Math.log((corpus.size + 2) / (corpus.holding(feature) + 1));
    const resembling = new Map([...this.meanings].map(([key, meaning]) => [key, resemblance(features, meaning, rarity)]));
    const taught = new Set(this.keys.filter((key) => frequencies.count(key, without) > 0));
    // Classes that nobody gives are not what those that people give are to stand out from.
    const meant = standardised(resembling, taught.size > 1 ? taught : new Set(this.keys));
    const evidence: Opinion['evidence'] = new Map(
      this.keys.map((key) => {
        const share = frequencies.share(key, without);
        const said = [
          this.fitted.terms.margin(key, vector) ?? NO_MARGIN,
          this.fitted.concepts.margin(key, spoken) ?? NO_MARGIN,
          bayes.get(key) ?? NO_LIKENESS,
          votesFor(key, neighbours, share),
          meant.get(key) ?? 0,
          Math.log(share / (1 - share)),
          frequencies.forServices(key, services, without),
          1,
        ];
        return [key, { said, taught: taught.has(key) }];
      }),
    );
    return { evidence, neighbours };
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
function standardised(scores: ReadonlyMap<string, number>, among: ReadonlySet<string>): ReadonlyMap<string, number> {
  const values = [...scores].flatMap(([key, score]) => (among.has(key) ? [score] : []));
  const mean = values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length || 1)) || 1;
  return new Map([...scores].map(([key, value]) => [key, (value - mean) / spread]));
}
