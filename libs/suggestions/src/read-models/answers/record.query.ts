import { sql } from '#projections';
import { proportionOf } from '#statistics';
import type { Proportion } from '#statistics';
import type { EntityManager } from 'typeorm';
import type { CauseAxis, SuggestionsAnswer } from '../../domain/suggestions-answer.events.js';
import { WHOLE } from './answers.projection.js';

/** One tenth of the scale of confidence: what suggestions that were as sure as that came to. */
export interface Tenth {
  readonly from: number;
  readonly to: number;
  /** How many first suggestions lie in it. */
  readonly n: number;
  /** Null where there are none. */
  readonly meanConfidence: number | null;
  /** How many of them were given. */
  readonly shareGiven: Proportion;
}

/** What became of suggestions. */
export interface AnswersRecord {
  readonly accepted: number;
  readonly corrected: number;
  readonly ignored: number;
  /** Of all that were answered, as the next two. */
  readonly shareAccepted: Proportion;
  readonly shareCorrected: Proportion;
  readonly shareIgnored: Proportion;
  /** How many of the accepted and corrected had a suggestion, so that it can be judged: what the rest is made of. */
  readonly judged: number;
  readonly firstGiven: Proportion;
  readonly oneOfThreeGiven: Proportion;
  /**
   * The mean square of the difference between the confidence of the first suggestion and what turned out, 1 or 0 (G. W. Brier, Verification of
   * forecasts expressed in terms of probability, 1950). Null where nothing can be judged.
   */
  readonly brier: number | null;
  /** Ten of them, from the least sure on. */
  readonly calibration: readonly Tenth[];
}

interface Group {
  readonly answer: SuggestionsAnswer;
  readonly judged: number;
  readonly tenth: number;
  readonly n: number;
  readonly confidence: number;
  readonly first: number;
  readonly three: number;
  readonly square: number;
}

/** @param from ISO 8601 UTC, and `to` behind it: when the standing answers were given; `from` counts, `to` does not. */
export async function recordOf(manager: EntityManager, axis: CauseAxis, from: string, to: string): Promise<AnswersRecord> {
  const rows = await sql`
    select answer as "answer", judged as "judged", tenth as "tenth", count(*) as "n", sum(confidence) as "confidence",
      sum(first_given) as "first", sum(three_given) as "three", sum(cast(square as bigint)) as "square"
    from suggestions_answer where axis = ${axis} and answered_at >= ${from} and answered_at < ${to}
    group by answer, judged, tenth
  `.select<{ readonly [Name in keyof Group]: Name extends 'answer' ? SuggestionsAnswer : number | string }>(manager);
  const groups = rows.map(({ answer, judged, tenth, n, confidence, first, three, square }): Group => ({
    answer,
    judged: Number(judged),
    tenth: Number(tenth),
    n: Number(n),
    confidence: Number(confidence),
    first: Number(first),
    three: Number(three),
    square: Number(square),
  }));
  const answered = (answer: SuggestionsAnswer): number => sum(groups, (group) => (group.answer === answer ? group.n : 0));
  const judged = groups.filter((group) => group.judged === 1);
  const n = sum(judged, (group) => group.n);
  const [accepted, corrected, ignored] = [answered('ACCEPTED'), answered('CORRECTED'), answered('IGNORED')];
  const all = accepted + corrected + ignored;
  return {
    accepted,
    corrected,
    ignored,
    shareAccepted: proportionOf(accepted, all),
    shareCorrected: proportionOf(corrected, all),
    shareIgnored: proportionOf(ignored, all),
    judged: n,
    firstGiven: proportionOf(
      sum(judged, ({ first }) => first),
      n,
    ),
    oneOfThreeGiven: proportionOf(
      sum(judged, ({ three }) => three),
      n,
    ),
    brier: mean(sum(judged, ({ square }) => square) / WHOLE ** 2, n),
    calibration: Array.from({ length: 10 }, (_, place) =>
      tenthOf(
        place,
        judged.filter(({ tenth }) => tenth === place),
      ),
    ),
  };
}

function tenthOf(place: number, groups: readonly Group[]): Tenth {
  const n = sum(groups, (group) => group.n);
  return {
    from: place / 10,
    to: (place + 1) / 10,
    n,
    meanConfidence: mean(sum(groups, ({ confidence }) => confidence) / WHOLE, n),
    shareGiven: proportionOf(
      sum(groups, ({ first }) => first),
      n,
    ),
  };
}

function sum(groups: readonly Group[], value: (group: Group) => number): number {
  return groups.reduce((total, group) => total + value(group), 0);
}

function mean(total: number, of: number): number | null {
  return of === 0 ? null : total / of;
}
