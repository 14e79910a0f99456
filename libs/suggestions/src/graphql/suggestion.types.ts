import { DateTime, enumOf, resultUnion, ShareOfThings } from '#graphql';
import { Incident } from '#incidents/graphql';
import { CauseAxisEnum, RootCauseClass } from '#root-causes/graphql';
import type { CauseAxis } from '#root-causes/published';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { suggestionsAnswers } from '../domain/suggestions-answer.events.js';
import type { SuggestionsAnswer } from '../domain/suggestions-answer.events.js';

export const SuggestionsAnswerEnum = enumOf(suggestionsAnswers);
registerEnumType(SuggestionsAnswerEnum, {
  name: 'SuggestionsAnswer',
  description: 'What somebody did with suggested classes.',
  valuesMap: {
    ACCEPTED: { description: 'Some of them hold.' },
    CORRECTED: { description: 'Others hold instead, or besides.' },
    IGNORED: { description: 'They were seen and left alone.' },
  },
});

@ObjectType({ description: 'A class that people would probably give an incident.' })
export class RootCauseSuggestion {
  @Field(() => RootCauseClass, { description: 'A class of the axis that was asked about; never a retired one, and never `unknown`.' })
  readonly class!: RootCauseClass;
  @Field(() => Float, { description: 'How likely people are to give it, 0 to 1, by how suggestions fared for incidents kept apart.' })
  readonly confidence!: number;
  @Field(() => [String], {
    description:
      'What it rests on, in sentences: words of the incident, and labelled incidents like it. Empty where it is only given often.',
  })
  readonly because!: readonly string[];
}

@ObjectType({ description: 'A class as it was suggested when an answer was given.' })
export class AnsweredSuggestion {
  @Field(() => RootCauseClass, { description: 'The class as it is now.' })
  readonly class!: RootCauseClass;
  @Field(() => Float, { description: 'The confidence it was suggested with, in steps of 0.0001.' })
  readonly confidence!: number;
}

@ObjectType({ description: 'What somebody did with the classes that were suggested for an incident on one axis. The last answer stands.' })
export class RootCauseSuggestionsAnswer {
  @Field(() => ID, { description: 'The incident they were suggested for.' })
  readonly incidentId!: string;
  @Field(() => CauseAxisEnum, { description: 'The question that the classes answer.' })
  readonly axis!: CauseAxis;
  @Field(() => SuggestionsAnswerEnum, { description: 'What was done with them.' })
  readonly answer!: SuggestionsAnswer;
  @Field(() => [AnsweredSuggestion], { description: 'What was suggested at that moment, the likeliest first; ten at most.' })
  readonly suggested!: readonly AnsweredSuggestion[];
  @Field(() => Int, { description: 'How many labelled incidents that rested on.' })
  readonly learnedFrom!: number;
  @Field(() => [RootCauseClass], { description: 'The classes that were given, as they are now; none where the suggestions were ignored.' })
  readonly classes!: readonly RootCauseClass[];
  @Field(() => String, { nullable: true, description: 'Why, where somebody said so.' })
  readonly note!: string | null;
  @Field(() => DateTime, { description: 'When it was given.' })
  readonly answeredAt!: string;
  @Field(() => String, { description: 'Where it stands in the store: hand it to minPosition.' })
  readonly position!: string;
  @Field(() => Incident, { description: 'The incident as it is afterwards.' })
  readonly incident!: Incident;
}

export const RootCauseSuggestionsAnswerResult = resultUnion(
  'RootCauseSuggestionsAnswerResult',
  RootCauseSuggestionsAnswer,
  'no-life-cycle',
);

@ObjectType({ description: 'A tenth of the scale of confidence, and what the first suggestions that were as sure as that came to.' })
export class CalibrationTenth {
  @Field(() => Float, { description: 'The least confidence that belongs to it.' })
  readonly from!: number;
  @Field(() => Float, { description: 'The confidence where the next tenth begins; 1 belongs to the last one.' })
  readonly to!: number;
  @Field(() => Int, { description: 'How many suggestions there were.' })
  readonly n!: number;
  @Field(() => Float, { nullable: true, description: 'How sure they were on average; null where there were none.' })
  readonly meanConfidence!: number | null;
  @Field(() => ShareOfThings, { description: 'How many of them people gave.' })
  readonly shareGiven!: ShareOfThings;
}

@ObjectType({ description: 'How good suggestions are by what is known now, each judged without the incident it is for.' })
export class HeldOutMeasures {
  @Field(() => Int, { description: 'How many labelled incidents were kept apart in turn: a sample of those that are learned from.' })
  readonly n!: number;
  @Field(() => Boolean, { description: 'Fewer than ten: to be shown greyed, all of it.' })
  readonly greyed!: boolean;
  @Field(() => ShareOfThings, { description: 'Of how many people had given the first suggestion.' })
  readonly top1!: ShareOfThings;
  @Field(() => ShareOfThings, { description: 'Of how many they had given one of the first three.' })
  readonly top3!: ShareOfThings;
  @Field(() => Float, {
    nullable: true,
    description: 'The mean over classes of the F1 score of the first suggestion; null where n is 0, as the next.',
  })
  readonly macroF1!: number | null;
  @Field(() => Float, { nullable: true, description: 'The Brier score of the first suggestion’s confidence; 0 is best.' })
  readonly brier!: number | null;
}

@ObjectType({
  description: 'What became of suggested classes. Each share has its interval, and is greyed where it is of fewer than ten.',
})
export class SuggestionRecord {
  @Field(() => CauseAxisEnum, { description: 'The axis it is about.' })
  readonly axis!: CauseAxis;
  @Field(() => DateTime, { description: 'Answers count that were given from then on,' })
  readonly from!: string;
  @Field(() => DateTime, { description: 'and before this.' })
  readonly to!: string;
  @Field(() => Int, { description: 'How many answers stand: accepted, corrected and ignored together.' })
  readonly answered!: number;
  @Field(() => Int, { description: 'How often suggestions were taken over.' })
  readonly accepted!: number;
  @Field(() => Int, { description: 'How often others were given.' })
  readonly corrected!: number;
  @Field(() => Int, { description: 'How often they were left alone, which says nothing of whether they were right.' })
  readonly ignored!: number;
  @Field(() => ShareOfThings, { description: 'How many of those answered were accepted.' })
  readonly shareAccepted!: ShareOfThings;
  @Field(() => ShareOfThings, { description: 'How many of those answered were corrected.' })
  readonly shareCorrected!: ShareOfThings;
  @Field(() => ShareOfThings, { description: 'How many of those answered were ignored.' })
  readonly shareIgnored!: ShareOfThings;
  @Field(() => Int, {
    description:
      'How many were accepted or corrected and had a suggestion: what the numbers below are made of. Each is judged by what was suggested when its incident was first answered.',
  })
  readonly judged!: number;
  @Field(() => ShareOfThings, { description: 'Of how many judged the first suggestion was given.' })
  readonly firstGiven!: ShareOfThings;
  @Field(() => ShareOfThings, { description: 'Of how many judged one of the first three suggestions was given.' })
  readonly oneOfThreeGiven!: ShareOfThings;
  @Field(() => Float, {
    nullable: true,
    description:
      'The Brier score: the mean square of how far the first suggestion’s confidence was from what turned out. 0 is best; null where nothing can be judged. Of fewer than ten (`firstGiven.greyed`) it says little.',
  })
  readonly brier!: number | null;
  @Field(() => [CalibrationTenth], { description: 'Whether confidence means what it says: ten tenths, from the least sure on.' })
  readonly calibration!: readonly CalibrationTenth[];
  @Field(() => HeldOutMeasures, { description: 'How good suggestions are now, whatever the window.' })
  readonly heldOut!: HeldOutMeasures;
}
