export interface Answer {
  /** The classes that people gave. */
  readonly given: readonly string[];
  /** What was suggested, the likeliest first. */
  readonly suggested: readonly { readonly key: string; readonly confidence: number }[];
}

export interface Measures {
  readonly asked: number;
  /** The share of answers whose first suggestion people had given; NaN where nothing was asked. */
  readonly top1: number;
  /** The share with one that people had given among the first three. */
  readonly top3: number;
  /** The mean over classes of the harmonic mean of precision and recall of the first suggestion. */
  readonly macroF1: number;
  /** The mean square of how far the confidence of the first suggestion was from what turned out; 0 is best, 0.25 is what "perhaps" always gets. */
  readonly brier: number;
}

/** How good suggestions were, by what people gave. Where several classes were given any of them is a hit, and a miss misses each of them. */
export function measure(answers: readonly Answer[]): Measures {
  const classes = new Map<string, { hits: number; wrong: number; missed: number }>();
  const tally = (key: string): { hits: number; wrong: number; missed: number } => {
    const known = classes.get(key) ?? { hits: 0, wrong: 0, missed: 0 };
    classes.set(key, known);
    return known;
  };
  let first = 0;
  let amongThree = 0;
  let squares = 0;
  for (const { given, suggested } of answers) {
    const top = suggested[0];
    const hit = top !== undefined && given.includes(top.key);
    if (hit) tally(top.key).hits++;
    else {
      if (top !== undefined) tally(top.key).wrong++;
      for (const key of given) tally(key).missed++;
    }
    if (hit) first++;
    if (suggested.slice(0, 3).some(({ key }) => given.includes(key))) amongThree++;
    squares += ((top?.confidence ?? 0) - (hit ? 1 : 0)) ** 2;
  }
  const scores = [...classes.values()]
    .filter(({ hits, missed }) => hits + missed > 0)
    .map(({ hits, wrong, missed }) => (2 * hits) / (2 * hits + wrong + missed));
  const asked = answers.length;
  return {
    asked,
    top1: first / asked,
    top3: amongThree / asked,
    macroF1: scores.reduce((sum, score) => sum + score, 0) / scores.length,
    brier: squares / asked,
  };
}
