import type { Features } from '../text/features.js';
import type { Evidence } from './blend.js';
import type { Corpus, LabelledIncident } from './corpus.js';
import type { Frequencies } from './frequencies.js';
import type { LinearModel } from './linear.js';
import { resemblance } from './meaning.js';
import type { Meaning } from './meaning.js';
import type { NaiveBayes } from './naive-bayes.js';
import type { Neighbour, Neighbours } from './neighbours.js';
import { vectorOf } from './vectors.js';

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
  /** What each model says of each class, in the order of {@link UNTAUGHT}. */
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly neighbours: readonly Neighbour[];
}

/**
 * How far the linear model, naive Bayes, neighbours, the meaning of the class, its share of all incidents and of those of the service are
 * listened to while there are no labels to tell; and what is added for every class.
 */
export const UNTAUGHT: Evidence = [1, 0.3, 0.3, 0.9, 0.3, 0.3, -1];

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
    readonly linear: LinearModel,
  ) {}

  /** @param without a labelled incident that the counting models are to leave out, so that it is judged as if it had never been seen. */
  asked({ features, services }: Case, without: LabelledIncident | null): Opinion {
    const { corpus, frequencies } = this.models;
    const vector = vectorOf(features, corpus);
    const bayes = standardised(this.models.bayes.scores(features, this.keys, without));
    const neighbours = this.models.neighbours.nearest(features, NEAREST, without?.id ?? null);
    const rarity = (feature: number): number => Math.log((corpus.size + 2) / (corpus.holding(feature) + 1));
    const meant = standardised(new Map([...this.meanings].map(([key, meaning]) => [key, resemblance(features, meaning, rarity)])));
    const evidence = new Map(
      this.keys.map((key): [string, Evidence] => {
        const share = frequencies.share(key, without);
        return [
          key,
          [
            this.linear.margin(key, vector) ?? NO_MARGIN,
            bayes.get(key) ?? NO_LIKENESS,
            votesFor(key, neighbours, share),
            meant.get(key) ?? 0,
            Math.log(share / (1 - share)),
            frequencies.forServices(key, services, without),
            1,
          ],
        ];
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

/** Scores as standard deviations from the mean of the classes. */
function standardised(scores: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const values = [...scores.values()];
  const mean = values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length || 1)) || 1;
  return new Map([...scores].map(([key, value]) => [key, (value - mean) / spread]));
}
