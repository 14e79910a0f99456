import type { Measures } from '#cause-suggestions';
import { ReadModelDatabase } from '#projections';
import type { CauseAxis } from '#root-causes/published';
import { Inject, Injectable } from '@nestjs/common';
import { LearnedCauses } from './learning/learned-causes.js';
import { SUGGESTIONS_ANSWERS } from './read-models/answers/answers.projection.js';
import { recordOf } from './read-models/answers/record.query.js';
import type { AnswersRecord } from './read-models/answers/record.query.js';
import type { Stretch } from './read-models/learnable/learnable.query.js';

/** How suggestions fared, and how they would fare now with incidents that are not learned from; shares are null where `n` is 0. */
export interface SuggestionsRecord extends AnswersRecord, Stretch {
  readonly axis: CauseAxis;
  readonly answered: number;
  readonly heldOut: { readonly n: number } & { readonly [Measure in Exclude<keyof Measures, 'asked'>]: number | null };
}

@Injectable()
export class SuggestionRecords {
  constructor(
    @Inject(LearnedCauses) private readonly learned: LearnedCauses,
    @Inject(ReadModelDatabase) private readonly database: Pick<ReadModelDatabase, 'read' | 'waitFor'>,
  ) {}

  /**
   * @param window when the answers were given. @param minPosition what the answer reflects at least; null: whatever the read models reflect.
   * @throws ReadModelBehindError when `minPosition` is not reached in time.
   */
  async of(axis: CauseAxis, window: Stretch, minPosition: bigint | null): Promise<SuggestionsRecord> {
    if (minPosition !== null) await this.database.waitFor(minPosition, { projections: [SUGGESTIONS_ANSWERS] });
    const record = await this.database.read((manager) => recordOf(manager, axis, window.from, window.to));
    const learned = await this.learned.of(axis);
    const { asked, top1, top3, macroF1, brier } = await learned.ask('measure', {});
    const known = (value: number): number | null => (Number.isNaN(value) ? null : value);
    return {
      axis,
      ...window,
      answered: record.accepted + record.corrected + record.ignored,
      ...record,
      heldOut: { n: asked, top1: known(top1), top3: known(top3), macroF1: known(macroF1), brier: known(brier) },
    };
  }
}
