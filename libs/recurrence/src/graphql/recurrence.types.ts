import { DateTime, enumOf } from '#graphql';
import { RootCauseClass } from '#root-causes/graphql';
import { verdicts } from '#statistics';
import type { Verdict } from '#statistics';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ComparedClass } from '../classes/compare-classes.js';
import type { Estimates } from '../classes/estimates.js';
import type { Question } from '../scope/question.js';
import type { WindowExposures } from '../scope/compared-exposure.js';
import type { RecordedDays } from '../scope/recorded-days.js';
import type { ClassesInView } from '#root-causes/graphql';
import { fixVerdicts } from '../fixes/fix-verdict.js';
import type { FixVerdict } from '../fixes/fix-verdict.js';

export const VerdictEnum = enumOf(verdicts);
registerEnumType(VerdictEnum, {
  name: 'Verdict',
  description: 'What two counts allow to be said about a rate.',
  valuesMap: {
    INCREASED: { description: 'The 95 % interval of the rate ratio lies above 1.' },
    DECREASED: { description: 'The 95 % interval of the rate ratio lies below 1.' },
    STEADY: { description: 'No change is shown, and a halving and a doubling are ruled out: the interval lies within 1/2 to 2.' },
    WEAK: {
      description: 'A hint, not a finding: p ≤ 0.05 though the interval holds 1; or a change that does not stand up among all the classes.',
    },
    NOT_ENOUGH_DATA: { description: 'Too few incidents to tell a change from chance. Look at the incidents themselves.' },
  },
});

export const FixVerdictEnum = enumOf(fixVerdicts);
registerEnumType(FixVerdictEnum, {
  name: 'FixVerdict',
  description:
    'Whether a fix made its class rarer: the incidents per exposure (days, unless it says otherwise) from the first one to the fix (that first one only starts the clock), against those since, by the exact conditional test.',
  valuesMap: {
    HELD: { description: 'The class is significantly rarer since (one-sided p ≤ 0.05), whether or not it came back.' },
    DID_NOT_HOLD: {
      description: 'It came back, is not significantly rarer, and there was enough to tell; or it is more frequent.',
    },
    TOO_EARLY: { description: 'There is not enough to tell yet.' },
  },
});

@ObjectType({
  description:
    'Two counts, compared as rates: exact, given their sum (conditional binomial test, Clopper-Pearson interval). `verdict` is of this comparison alone.',
})
export class CountComparison {
  @Field(() => Float, {
    nullable: true,
    description: 'The rate after, divided by the rate before; null where that is infinite, or there was nothing to count.',
  })
  readonly rateRatio!: number | null;
  @Field(() => Float, { description: 'The lower end of its 95 % interval.' })
  readonly lower!: number;
  @Field(() => Float, { nullable: true, description: 'The upper end of its 95 % interval; null: infinite.' })
  readonly upper!: number | null;
  @Field(() => Float, { description: 'One-sided, in the direction of the change: how probable so large a change is when nothing changed.' })
  readonly pValue!: number;
  @Field(() => VerdictEnum, { description: 'What may be said.' })
  readonly verdict!: Verdict;
}

@ObjectType({ description: 'What came of the latest action item that addressed a class and is done.' })
export class FixEfficacy {
  @Field(() => ID, { description: 'The action item.' })
  readonly actionItemId!: string;
  @Field(() => DateTime, { description: 'When it was done.' })
  readonly completedAt!: string;
  @Field(() => Int, { description: 'How many incidents of the class were detected since, up to the end of the window or now.' })
  readonly recurrencesSince!: number;
  @Field(() => FixVerdictEnum, { description: 'Whether it held, as far as can be told.' })
  readonly verdict!: FixVerdict;
}

/** Two windows compared, whatever is counted in them. What is not a field of GraphQL is for the fields that are worked out when asked for. */
@ObjectType({ isAbstract: true })
export abstract class ComparedWindows {
  readonly asked!: Question;
  readonly compared!: ComparedClass;
  readonly days!: RecordedDays;
  readonly exposures!: WindowExposures;

  @Field(() => Int, { description: 'How many there were in the window before, counted likewise.' })
  get previousCount(): number {
    return this.compared.previousCount;
  }
  @Field(() => Float, { description: 'The days of the window that have passed.' })
  get recordedDays(): number {
    return this.days.after;
  }
  @Field(() => Float, {
    description: 'The days of the window before of which there is a record. 0 where nothing was recorded by then.',
  })
  get previousRecordedDays(): number {
    return this.days.before;
  }
  @Field(() => Float, {
    nullable: true,
    description:
      'What `count` is a rate per: the days of the window that have passed, or the deployments or requests until then; null where deployments or requests were not recorded throughout.',
  })
  get exposure(): number | null {
    return this.exposures.after;
  }
  @Field(() => Float, {
    nullable: true,
    description: 'What `previousCount` is a rate per, likewise. Where either is 0 or null, nothing can be compared.',
  })
  get previousExposure(): number | null {
    return this.exposures.before;
  }
  @Field(() => CountComparison, { description: 'The two counts as rates per exposure.' })
  get comparison(): CountComparison {
    return this.compared.comparison;
  }
  @Field(() => Float, {
    nullable: true,
    description:
      'The p-value, corrected for how many were looked at (Benjamini-Hochberg over all that occurred in either window); null where nothing can be compared.',
  })
  get qValue(): number | null {
    return this.compared.qValue;
  }
  @Field(() => VerdictEnum, {
    description:
      'What may be said of it among all of them: that of the comparison, but INCREASED and DECREASED only where qValue ≤ 0.025 (false ones below 5 %), and else WEAK.',
  })
  get verdict(): Verdict {
    return this.compared.verdict;
  }
}

@ObjectType({ description: 'A class that occurred in a window, compared with the window of equal length right before it.' })
export class RecurringRootCause extends ComparedWindows {
  readonly classes!: ClassesInView;
  readonly estimates!: Estimates;

  @Field(() => RootCauseClass, { description: 'The class, as it is now, or as the version or list that is asked for has it.' })
  readonly class!: RootCauseClass;

  @Field(() => Int, {
    description: 'How many incidents in the window are labelled with it; with `includeSuggested`, and `suggestedCount` more.',
  })
  get count(): number {
    return this.compared.count;
  }
  @Field(() => Int, {
    description:
      'How many of `count` nobody has classified yet: the median of how many of them people would give the class, by the probability of each. 0 without `includeSuggested`.',
  })
  get suggestedCount(): number {
    return this.compared.suggested;
  }
}

@ObjectType({ description: 'How many incidents of a class were detected in a stretch of time.' })
export class RecurrenceTrendPoint {
  @Field(() => RootCauseClass, { description: 'The class, as it is now, or as the version or list that is asked for has it.' })
  readonly class!: RootCauseClass;
  @Field(() => DateTime, { description: 'Where the bucket begins, or the window if that is later.' })
  readonly start!: string;
  @Field(() => DateTime, { description: 'Where the bucket ends (it does not hold this moment), or the window if that is earlier.' })
  readonly end!: string;
  @Field(() => Int, { description: 'How many incidents; 0 is given too.' })
  readonly count!: number;
  @Field(() => Int, {
    description:
      'How many of them are estimated; over all buckets they add up to the `suggestedCount` of the class. 0 without `includeSuggested`.',
  })
  readonly suggestedCount!: number;
}
