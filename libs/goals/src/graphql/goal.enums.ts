import { enumOf } from '#graphql';
import { registerEnumType } from '@nestjs/graphql';
import { comparisons, metricUnits, periodLengths } from '../domain/goal.events.js';
import { classStandings } from '../judging/quiet.js';
import { goalStatuses } from '../published/goal-progress.js';

export const GoalStatusEnum = enumOf(goalStatuses);
registerEnumType(GoalStatusEnum, {
  name: 'GoalStatus',
  description: 'How a goal stands in a period.',
  valuesMap: {
    MET: {
      description:
        'It was reached. A count that is to stay low, a rate, a duration, a share or classes: only said when the period is over. A count that is to be reached: as soon as it is.',
    },
    MISSED: { description: 'It was not reached, or can no longer be.' },
    RUNNING: { description: 'Nobody can tell yet.' },
    NOT_ENOUGH_DATA: {
      description:
        'The period is over, and there is nothing to go by; or fewer than ten, and their interval lies on both sides of the target.',
    },
  },
});

export const GoalComparisonEnum = enumOf(comparisons);
registerEnumType(GoalComparisonEnum, {
  name: 'GoalComparison',
  description: 'On which side of its target a number is to be.',
  valuesMap: {
    BELOW: { description: 'Less than the target.' },
    AT_MOST: { description: 'Not more than the target.' },
    ABOVE: { description: 'More than the target.' },
    AT_LEAST: { description: 'Not less than the target.' },
  },
});

export const GoalPeriodLengthEnum = enumOf(periodLengths);
registerEnumType(GoalPeriodLengthEnum, {
  name: 'GoalPeriodLength',
  description: 'Over which stretches a goal is judged, in UTC.',
  valuesMap: {
    MONTH: { description: 'Each month of the calendar.' },
    QUARTER: { description: 'Each quarter, from the first of January, April, July or October.' },
    YEAR: { description: 'Each year of the calendar.' },
    WHOLE: { description: 'Once, from its first day to its last.' },
  },
});

export const GoalUnitEnum = enumOf([...metricUnits, 'CLASSES']);
registerEnumType(GoalUnitEnum, {
  name: 'GoalUnit',
  description: 'What the number of a goal is counted in.',
  valuesMap: {
    COUNT: { description: 'How many.' },
    PER_DAY: { description: 'How many per day.' },
    SECONDS: { description: 'Seconds.' },
    SHARE: { description: 'A part of a whole, from 0 to 1.' },
    CLASSES: { description: 'How many classes still come.' },
  },
});

export const ClassStandingEnum = enumOf(classStandings);
registerEnumType(ClassStandingEnum, {
  name: 'ClassStanding',
  description: 'How far a class is from being gone.',
  valuesMap: {
    RECURRING: { description: 'It came within the last `quietDays`.' },
    QUIET: { description: 'It did not come within the last `quietDays`; at the earlier rate that may well be chance.' },
    GONE: { description: 'It is quiet, and at the earlier rate that would be chance in 5 of 100 cases at most (`pValue`).' },
  },
});
