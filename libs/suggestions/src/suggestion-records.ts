import type { Measures } from '#cause-suggestions';
import { ReadModelDatabase } from '#projections';
import type { CauseAxis } from '#root-causes/published';
import { proportionOf } from '#statistics';
import type { Proportion } from '#statistics';
import { Inject, Injectable } from '@nestjs/common';
import { LearnedCauses } from './learning/learned-causes.js';
import { SUGGESTIONS_ANSWERS } from './read-models/answers/answers.projection.js';
import { recordOf } from './read-models/answers/record.query.js';
import type { AnswersRecord } from './read-models/answers/record.query.js';
import type { Stretch } from './read-models/learnable/learnable.query.js';

/** How suggestions fare with incidents that are not learned from; null where `n` is 0. */
export interface HeldOut {
  readonly n: number;
  /** Fewer than ten. */
  readonly greyed: boolean;
  readonly top1: Proportion;
  readonly top3: Proportion;
  readonly macroF1: number | null;
  readonly brier: number | null;
}

/** How suggestions fared, and how they would fare now. */
export interface SuggestionsRecord extends AnswersRecord, Stretch {
  readonly axis: CauseAxis;
  readonly answered: number;
  readonly heldOut: HeldOut;
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
    const measures = await learned.ask('measure', {});
    return {
      axis,
      ...window,
      answered: record.accepted + record.corrected + record.ignored,
      ...record,
      heldOut: heldOut(measures),
    };
  }
}

function heldOut({ asked, top1, top3, macroF1, brier }: Measures): HeldOut {
  // The learner tells shares, of none no number.
  const of = (share: number): Proportion => proportionOf(asked === 0 ? 0 : Math.round(share * asked), asked);
  const known = (value: number): number | null => (Number.isNaN(value) ? null : value);
  const [first, firstThree] = [of(top1), of(top3)];
  return { n: asked, greyed: first.greyed, top1: first, top3: firstThree, macroF1: known(macroF1), brier: known(brier) };
}
