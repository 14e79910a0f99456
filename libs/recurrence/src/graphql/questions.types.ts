import type { ActionItem } from '#action-items/graphql';
import { enumOf, ShareOfThings } from '#graphql';
import { RootCauseClass } from '#root-causes/graphql';
import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { repeatAnswers, repeatFigures, repeatQuestionKinds } from '../repeats/questions/answered.js';
import type { Answered, RepeatAnswer, RepeatFigureName, RepeatQuestionKind } from '../repeats/questions/answered.js';
import type { Question } from '../scope/question.js';

export const RepeatQuestionKindEnum = enumOf(repeatQuestionKinds);
registerEnumType(RepeatQuestionKindEnum, {
  name: 'RepeatQuestionKind',
  description:
    'What to ask when incidents repeat (The Site Reliability Workbook, O’Reilly 2018, chapter 10). A share answers YES where its whole 95 % interval lies above ½, NO where it lies below. An action item that was dropped counts nowhere; one that was done after the end of the window counts as open.',
  valuesMap: {
    ACTIONS_LATE: {
      description:
        'Are action items late? `share`: of the items to be done at some time in the window that were due by its end, those not done by then, or done after their due date.',
    },
    FEATURES_BEFORE_FIXES: {
      description:
        'Does other work go before fixes? `share`: of the deployments to production in the window, of the services that the class affected (or those of the filter), those made while an item waited: past its due date, or, without one, 30 days after its proposal. CANNOT_TELL without deployments, or where no item was to be done.',
    },
    RIGHT_ACTIONS: {
      description:
        'Are the right actions captured? `share`: of its incidents of the window whose postmortem is published, those with an item of type PREVENT, MITIGATE or DETECT that addresses the class: their own, or one that was open when they were detected. NO is the bad answer.',
    },
    REDESIGN_OVERDUE: {
      description:
        'Is a redesign overdue? YES where at least two fixes of type PREVENT or REPAIR did not hold, the latest that can be judged among them; NO where that one held. Of the latest 20 done by the end of the window, over the whole record.',
    },
    BANDAGES: {
      description:
        'Are these bandages? `share`: of the items of type PREVENT, MITIGATE, REPAIR and PROCESS done in the window, those that are not PREVENT.',
    },
  },
});

export const RepeatAnswerEnum = enumOf(repeatAnswers);
registerEnumType(RepeatAnswerEnum, {
  name: 'RepeatAnswer',
  description: 'What the record allows to be answered.',
  valuesMap: {
    YES: { description: 'It is so, as far as counts can tell.' },
    NO: { description: 'It is not so, as far as counts can tell.' },
    CANNOT_TELL: { description: 'There is too little, or it may be either. Look at the figures, and at what is behind them.' },
  },
});

export const RepeatFigureNameEnum = enumOf(repeatFigures);
registerEnumType(RepeatFigureNameEnum, {
  name: 'RepeatFigureName',
  description: 'What a figure counts. Items are action items that address the class.',
  valuesMap: {
    ITEMS: { description: 'Items to be done at some time in the window; for RIGHT_ACTIONS, those of the right types by its end.' },
    ITEMS_LEFT_OUT: { description: 'Items that were not looked at: of more than 1,000 the last proposed are.' },
    OPEN: { description: 'Those not done by the end of the window.' },
    OVERDUE: { description: 'Those of them that were due by then.' },
    COMPLETED: { description: 'Those done in the window; for REDESIGN_OVERDUE, those judged.' },
    COMPLETED_LATE: { description: 'Those done after they were due.' },
    UNDATED: { description: 'Those that nobody set a due date for.' },
    MEDIAN_DAYS_OPEN: { description: 'For how many days half of the open ones have been open at most, by the end of the window.' },
    SERVICES: { description: 'Services whose deployments were counted, 100 at most.' },
    DEPLOYMENTS: { description: 'Deployments of those to production in the window.' },
    INCIDENTS: { description: 'Incidents labelled with the class in the window; of more than 500 the newest.' },
    WITHOUT_POSTMORTEM: { description: 'Those of them whose postmortem was not published by the end of the window.' },
    HELD: { description: 'Fixes that held.' },
    DID_NOT_HOLD: { description: 'Fixes that did not hold.' },
    TOO_EARLY: { description: 'Fixes of which it is too early to tell.' },
    AT_ONE_SERVICE: { description: 'Incidents of the window that affected `service`.' },
    PREVENT: { description: 'Items of type PREVENT done in the window.' },
    MITIGATE: { description: 'Items of type MITIGATE done in the window.' },
    DETECT: { description: 'Items of type DETECT done in the window; they neither prevent nor treat.' },
    REPAIR: { description: 'Items of type REPAIR done in the window.' },
    PROCESS: { description: 'Items of type PROCESS done in the window.' },
  },
});

@ObjectType({ description: 'A number that an answer rests on.' })
export class RepeatFigure {
  @Field(() => RepeatFigureNameEnum, { description: 'What it counts.' })
  readonly figure!: RepeatFigureName;
  @Field(() => Float, { description: 'How many; of MEDIAN_DAYS_OPEN, days.' })
  readonly value!: number;
}

@ObjectType({ description: 'By what incidents were mitigated.' })
export class MitigationUsed {
  @Field(() => RootCauseClass, { description: 'A class of the axis MITIGATION_USED.' })
  readonly class!: RootCauseClass;
  @Field(() => Int, { description: 'How many incidents it was used in.' })
  readonly incidents!: number;
}

@ObjectType({ description: 'A question about what is done against a class, answered from the record, with all that the answer rests on.' })
export class RepeatQuestion {
  readonly asked!: Question;
  readonly behind!: readonly ActionItem[];
  readonly incidents!: Answered['incidents'];

  @Field(() => RepeatQuestionKindEnum, { description: 'What is asked.' })
  readonly question!: RepeatQuestionKind;
  @Field(() => RepeatAnswerEnum, { description: 'The answer.' })
  readonly answer!: RepeatAnswer;
  @Field(() => ShareOfThings, { nullable: true, description: 'The share that tells the answer; null for REDESIGN_OVERDUE.' })
  readonly share!: ShareOfThings | null;
  @Field(() => [RepeatFigure], { description: 'The counts it rests on.' })
  readonly figures!: readonly RepeatFigure[];
  @Field(() => String, { nullable: true, description: 'Of REDESIGN_OVERDUE: the key of the service that most of the incidents affected.' })
  readonly service!: string | null;
  @Field(() => [MitigationUsed], { description: 'Of BANDAGES: by what the incidents were mitigated, most often first; else empty.' })
  readonly mitigations!: readonly MitigationUsed[];
}
