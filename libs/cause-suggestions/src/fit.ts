import { measure } from './measures.js';
import type { Answer, Measures } from './measures.js';
import { fitBlend, fitCalibration, probability, sharesOf } from './models/blend.js';
import type { Calibration } from './models/blend.js';
import type { Corpus, LabelledIncident } from './models/corpus.js';
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

/** What is fitted to all that was learned. */
export interface Fit {
  readonly panel: Panel;
  readonly weights: readonly number[];
  readonly calibration: Calibration;
  /** How likely an incident is of a class that none was given, 0 to 1. */
  readonly novelty: number;
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
  const fit = { weights, calibration, novelty: frequencies.novelty() };
  const answers = judged.map((opinion): Answer => ({ given: opinion.given, suggested: ranked(opinion, fit) }));
  return { ...fit, panel, heldOut: measure(answers) };
}

/** The classes, the likeliest first. Where an incident may be of a class that none was given, the meanings of all have their say. */
export function ranked(
  { evidence, meant }: Opinion,
  { weights, calibration, novelty }: Omit<Fit, 'panel' | 'heldOut'>,
): readonly Estimate[] {
  const keys = [...evidence.keys()];
  const shares = new Map(sharesOf([...evidence.values()], weights).map((share, at) => [keys[at] ?? '', share]));
  return [...meant]
    .map(([key, byMeaning]) => {
      const share = shares.get(key);
      return { key, confidence: (share === undefined ? 0 : (1 - novelty) * probability(share, calibration)) + novelty * byMeaning };
    })
    .sort((a, b) => b.confidence - a.confidence || (a.key < b.key ? -1 : 1));
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
