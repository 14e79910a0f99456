import { measure } from './measures.js';
import type { Answer, Measures } from './measures.js';
import { fitBlend, fitCalibration, probability, sharesOf } from './models/blend.js';
import type { Calibration } from './models/blend.js';
import type { Corpus, LabelledIncident } from './models/corpus.js';
import { evenness, margins, tilted, together } from './models/counting.js';
import type { Factors, Likely } from './models/counting.js';
import { fitLinear } from './models/linear.js';
import type { LinearExample as Example } from './models/linear.js';
import { meaningOf, ofLength } from './models/meaning.js';
import type { CauseClass } from './models/meaning.js';
import { Panel, START } from './models/panel.js';
import type { Models, Opinion } from './models/panel.js';
import { vectorOf } from './models/vectors.js';

/** What the linear model is fitted to, and what the blend is: samples bound the time of a fit, whatever was learned. */
const MOST_FITTED = 500;
const MOST_JUDGED = 200;
const FOLDS = 5;
/** How much what a class means has to say beside what its incidents teach. */
const OF_MEANING = 7;

/** How opinions become probabilities. */
interface Weighing {
  readonly weights: readonly number[];
  readonly calibration: Calibration;
  /** How likely an incident is of a class that none was given, 0 to 1. */
  readonly novelty: number;
}

/** What is fitted to all that was learned. */
export interface Fit extends Weighing {
  readonly panel: Panel;
  /** What probabilities of classes that were given are multiplied by, to say what one incident is of. */
  readonly forOne: Factors;
  /** The same, to be added up over many incidents. */
  readonly forMany: Factors;
  readonly heldOut: Measures;
}

/** A class and how likely people are to give it, 0 to 1. */
export interface Estimate {
  readonly key: string;
  readonly confidence: number;
}

/** Fits all models and what blends them to what was learned. The same is fitted to the same, whichever way it came to be learned. */
export function fitted(classes: readonly CauseClass[], models: Models): Fit {
  const { corpus, frequencies } = models;
  const defined = new Map(classes.map((each) => [each.key, each]));
  const given = frequencies.given();
  const keys = [...new Set([...defined.keys(), ...given])].sort();
  const meanings = new Map(keys.map((key) => [key, meaningOf(defined.get(key) ?? { key, name: key })]));
  const expected = new Map(given.map((key) => [key, ofLength(meanings.get(key) ?? new Map<number, number>(), OF_MEANING)]));
  const fittedTo = examplesOf(corpus.first(MOST_FITTED), corpus);
  const panelOf = (examples: readonly Example[]): Panel => new Panel(meanings, models, given, fitLinear(examples, given, expected));
  const panel = panelOf(fittedTo);
  const judged = judgedApart(corpus, fittedTo, panel, panelOf);
  const weights = fitBlend(judged.map(caseOf), START);
  const calibration = fitCalibration(
    judged.flatMap(({ evidence, given: own }) => {
      const shares = sharesOf([...evidence.values()], weights);
      return [...evidence.keys()].map((key, at) => ({ share: shares[at] ?? 0, given: own.includes(key) }));
    }),
  );
  const weighing = { weights, calibration, novelty: frequencies.novelty() };
  const forOne = evenness(frequencies);
  const thought = judged.map((opinion) => ({ likely: likelyOf(opinion, weighing), given: opinion.given }));
  const answers = judged.map((opinion): Answer => ({ given: opinion.given, suggested: ranked(opinion, weighing, forOne) }));
  return { ...weighing, panel, forOne, forMany: together(forOne, margins(thought)), heldOut: measure(answers) };
}

/** The classes, the likeliest first. Where an incident may be of a class that none was given, the meanings of all have their say. */
export function ranked(opinion: Opinion, weighing: Weighing, factors: Factors): readonly Estimate[] {
  const { novelty } = weighing;
  const likely = tilted(likelyOf(opinion, weighing), factors);
  return [...opinion.meant]
    .map(([key, byMeaning]) => ({ key, confidence: (1 - novelty) * (likely.get(key) ?? 0) + novelty * byMeaning }))
    .sort((a, b) => b.confidence - a.confidence || (a.key < b.key ? -1 : 1));
}

/** How likely each class is that another incident was given, by all models together. */
function likelyOf({ evidence }: Opinion, { weights, calibration }: Weighing): Likely {
  const shares = sharesOf([...evidence.values()], weights);
  return new Map([...evidence.keys()].map((key, at) => [key, probability(shares[at] ?? 0, calibration)]));
}

type JudgedOpinion = Opinion & { readonly given: readonly string[] };

/**
 * What models say of incidents without having seen them: of some that nothing is fitted to, where there are enough of them, else of a sample in folds,
 * which go by the place of the incident, and so by a hash of its id.
 */
function judgedApart(
  corpus: Corpus,
  fittedTo: readonly Example[],
  panel: Panel,
  panelOf: (examples: readonly Example[]) => Panel,
): readonly JudgedOpinion[] {
  const judge = (by: Panel, incidents: readonly LabelledIncident[]): readonly JudgedOpinion[] =>
    incidents.map((incident) => ({ ...by.asked(incident, incident), given: incident.labels }));
  const others = corpus.first(MOST_FITTED + MOST_JUDGED).slice(MOST_FITTED);
  if (others.length === MOST_JUDGED) return judge(panel, others);
  const sample = corpus.first(MOST_JUDGED);
  if (sample.length < FOLDS) return [];
  return Array.from({ length: FOLDS }, (_, fold) => {
    const inFold = (__: unknown, at: number): boolean => at % FOLDS === fold;
    const rest = fittedTo.slice(0, sample.length).filter((__, at) => at % FOLDS !== fold);
    return judge(panelOf(rest), sample.filter(inFold));
  }).flat();
}

function examplesOf(incidents: readonly LabelledIncident[], corpus: Corpus): readonly Example[] {
  return incidents.map(({ features, labels }) => ({ vector: vectorOf(features, corpus), labels }));
}

function caseOf({ evidence, given }: JudgedOpinion): readonly { readonly said: readonly number[]; readonly given: boolean }[] {
  return [...evidence].map(([key, said]) => ({ said, given: given.includes(key) }));
}
