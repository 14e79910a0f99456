import { DateTime, enumOf, resultUnion } from '#graphql';
import { SeverityEnum } from '#incidents/graphql';
import type { Severity } from '#incidents/published';
import { CauseAxisEnum, RootCauseClass } from '#root-causes/graphql';
import type { CauseAxis } from '#root-causes/published';
import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { riskTreatments } from '../domain/risk/risk.events.js';
import type { RiskTreatment } from '../domain/risk/risk.events.js';
import type { AssessedRisk } from '../risk/risk-assessments.js';
import type { RegisterOfRisks, Risk as Weighed } from '../risk/risk-register.js';
import { Money } from './money.type.js';

export const RiskTreatmentEnum = enumOf(riskTreatments);
registerEnumType(RiskTreatmentEnum, {
  name: 'RiskTreatment',
  description: 'What is to be done about a risk.',
  valuesMap: {
    ACCEPT: { description: 'Nothing: it is borne as it is.' },
    REDUCE: { description: 'It is made rarer, or less bad.' },
    TRANSFER: { description: 'Somebody else bears it, such as an insurer or a supplier.' },
    AVOID: { description: 'What brings it about is given up.' },
  },
});

@ObjectType({ description: 'What people say of the risk of a class.' })
export class RiskAssessment {
  readonly risk!: AssessedRisk;

  static of(risk: AssessedRisk): RiskAssessment {
    return Object.assign(new RiskAssessment(), { risk });
  }

  @Field(() => CauseAxisEnum, { description: 'The axis of the class.' })
  get axis(): CauseAxis {
    return this.risk.axis;
  }
  @Field(() => String, { description: 'The key of the class.' })
  get key(): string {
    return this.risk.key;
  }
  @Field(() => Boolean, { description: 'Whether it was withdrawn; the rest is null then.' })
  get withdrawn(): boolean {
    return this.risk.assessment === null;
  }
  @Field(() => Float, { nullable: true, description: 'How many incidents of the class are to be expected in a year; null: as derived.' })
  get likelihoodPerYear(): number | null {
    return this.risk.assessment?.terms.likelihoodPerYear ?? null;
  }
  @Field(() => Int, { nullable: true, description: 'How bad they are, from 1 to 5; null: as derived.' })
  get impact(): number | null {
    return this.risk.assessment?.terms.impact ?? null;
  }
  @Field(() => RiskTreatmentEnum, { nullable: true, description: 'What is to be done about it; null where nobody has said.' })
  get treatment(): RiskTreatment | null {
    return this.risk.assessment?.terms.treatment ?? null;
  }
  @Field(() => String, { nullable: true, description: 'The team or role that owns it.' })
  get owner(): string | null {
    return this.risk.assessment?.terms.owner ?? null;
  }
  @Field(() => String, { nullable: true, description: 'The day by which it is to be looked at again, such as 2026-09-01.' })
  get reviewBy(): string | null {
    return this.risk.assessment?.terms.reviewBy ?? null;
  }
  @Field(() => String, { nullable: true, description: 'Why.' })
  get reason(): string | null {
    return this.risk.assessment?.reason ?? null;
  }
  @Field(() => String, { nullable: true, description: 'Who said so last, a pseudonymous id.' })
  get actorId(): string | null {
    return this.risk.actorId;
  }
  @Field(() => DateTime, { description: 'When they said so.' })
  get recordedAt(): string {
    return this.risk.recordedAt;
  }
  @Field(() => Int, { description: 'From 0; one higher each time: hand it to expectedVersion.' })
  get version(): number {
    return this.risk.version;
  }
  @Field(() => String, { description: 'Where this stands in the store.' })
  get position(): string {
    return this.risk.position;
  }
}

@ObjectType({ description: 'How often a class comes in a year, by the record, with the exact 95 % interval (Garwood).' })
export class RiskRate {
  @Field(() => Float, { description: 'Incidents per year of 365 days.' })
  readonly perYear!: number;
  @Field(() => Float, { description: 'The lower bound.' })
  readonly lower!: number;
  @Field(() => Float, { description: 'The upper bound.' })
  readonly upper!: number;
}

@ObjectType({ description: 'How long harm lasts, of the newest 1,000 incidents whose impact is known; with 95 % intervals.' })
export class RiskImpactTime {
  @Field(() => Int, { description: 'Of how many incidents it is.' })
  readonly n!: number;
  @Field(() => Boolean, { description: 'Fewer than ten: to be shown greyed.' })
  readonly grey!: boolean;
  @Field(() => Float, { nullable: true, description: 'Seconds; half lasted no longer. Null of none.' })
  readonly median!: number | null;
  @Field(() => Float, { nullable: true, description: 'The lower bound of the median; null where there are too few for one.' })
  readonly medianLower!: number | null;
  @Field(() => Float, { nullable: true, description: 'The upper bound of the median; null where there are too few for one.' })
  readonly medianUpper!: number | null;
  @Field(() => Float, { nullable: true, description: 'Seconds; nine of ten lasted no longer. Null of none.' })
  readonly p90!: number | null;
  @Field(() => Float, { nullable: true, description: 'The lower bound of that; null where there are too few for one.' })
  readonly p90Lower!: number | null;
  @Field(() => Float, { nullable: true, description: 'The upper bound of that; null where there are too few for one.' })
  readonly p90Upper!: number | null;
}

/** A line of the register. `asked` and `weighed` are for the fields that are only worked out when they are asked for. */
@ObjectType({ description: 'The risk of a class: likelihood times impact, as the record has it and as people say.' })
export class Risk {
  readonly asked!: RegisterOfRisks['asked'];
  readonly weighed!: Weighed;

  static of(asked: RegisterOfRisks['asked'], weighed: Weighed): Risk {
    return Object.assign(new Risk(), { asked, weighed });
  }

  @Field(() => RootCauseClass, { description: 'The class as it is now; merged classes count under what they were merged into.' })
  get class(): RootCauseClass {
    return this.weighed.class;
  }
  @Field(() => Int, { description: 'How many incidents of the window are labelled with it.' })
  get incidents(): number {
    return this.weighed.incidents;
  }
  @Field(() => Boolean, { description: 'Fewer than ten incidents: what is derived is to be shown greyed.' })
  get grey(): boolean {
    return this.weighed.incidents < 10;
  }
  @Field(() => RiskRate, {
    nullable: true,
    description: 'How often it came; null where none of the window has passed, or nothing was on record by its end.',
  })
  get rate(): RiskRate | null {
    const { rate } = this.weighed;
    return rate === null ? null : { perYear: rate.rate, lower: rate.lower, upper: rate.upper };
  }
  @Field(() => SeverityEnum, { nullable: true, description: 'The median severity, the graver where it lies between two; null of none.' })
  get typicalSeverity(): Severity | null {
    return this.weighed.typicalSeverity;
  }
  @Field(() => RiskImpactTime, { description: 'How long harm lasts.' })
  get impactTime(): RiskImpactTime {
    const { median, p90 } = this.weighed;
    const bounds = { medianLower: median.lower, medianUpper: median.upper, p90Lower: p90.lower, p90Upper: p90.upper };
    return { n: median.n, grey: median.greyed, median: median.value, p90: p90.value, ...bounds };
  }
  @Field(() => [Money], {
    description: 'What its incidents cost in a year, one for each currency: at least so much, since only those of `moneyKnown` are in it.',
  })
  get costPerYear(): readonly Money[] {
    return this.weighed.costPerYear;
  }
  @Field(() => Int, { description: 'How many of its incidents have any money: recorded, or by a rate.' })
  get moneyKnown(): number {
    return this.weighed.moneyKnown;
  }
  @Field(() => Int, {
    nullable: true,
    description: '1 to 5, by incidents per year: from 0.5 on it is 2, from 2 on 3, from 6 on 4, from 24 on 5.',
  })
  get derivedLikelihood(): number | null {
    return this.weighed.derivedLikelihood;
  }
  @Field(() => Int, { nullable: true, description: '1 to 5, by the typical severity: 5 for SEV1 to 1 for SEV5; null of no incidents.' })
  get derivedImpact(): number | null {
    return this.weighed.derivedImpact;
  }
  @Field(() => RiskAssessment, { nullable: true, description: 'What people say; null where nobody has assessed it.' })
  get assessment(): RiskAssessment | null {
    return this.weighed.assessed === null ? null : RiskAssessment.of(this.weighed.assessed);
  }
  @Field(() => Int, { nullable: true, description: '1 to 5: as assessed, or else as derived.' })
  get likelihood(): number | null {
    return this.weighed.likelihood;
  }
  @Field(() => Int, { nullable: true, description: '1 to 5: as assessed, or else as derived.' })
  get impact(): number | null {
    return this.weighed.impact;
  }
  @Field(() => Int, { nullable: true, description: 'Likelihood times impact, 1 to 25; null where either is not known.' })
  get score(): number | null {
    return this.weighed.score;
  }
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the assessed likelihood lies outside the interval of the recorded rate; null where none was assessed, or there is no such rate.',
  })
  get contradicted(): boolean | null {
    return this.weighed.contradicted;
  }
}

@ObjectType({ description: 'Which classes are worth worrying about.' })
export class RiskRegister {
  @Field(() => CauseAxisEnum, { description: 'The question that the classes answer.' })
  readonly axis!: CauseAxis;
  @Field(() => DateTime, { description: 'By incidents detected at that moment or later.' })
  readonly from!: string;
  @Field(() => DateTime, { description: 'By incidents detected before that moment.' })
  readonly to!: string;
  @Field(() => Float, {
    description:
      'Over how many days rates were taken: those of the window that have passed, without the time before the first incident on record, and at least 30 of them; 0 where nothing was on record by its end.',
  })
  readonly recordedDays!: number;
  @Field(() => [Risk], {
    description:
      'The classes that came in the window or were assessed: by score, the highest first, then by how many incidents; those without a score last.',
  })
  readonly risks!: readonly Risk[];
}

export const RiskAssessmentResult = resultUnion('RiskAssessmentResult', RiskAssessment);
