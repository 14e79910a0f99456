import { enumOf } from '#graphql';
import { registerEnumType } from '@nestjs/graphql';
import { exclusions } from '../answers/answer.js';
import { countedThings, metricKinds, milestones, statistics, visits } from '../domain/metric.events.js';

export const MetricKindEnum = enumOf(metricKinds);
registerEnumType(MetricKindEnum, {
  name: 'MetricKind',
  description: 'What sort of number a metric is.',
  valuesMap: {
    DURATION: { description: 'How long something takes, in seconds.' },
    COUNT: { description: 'How many there were.' },
    SHARE: { description: 'How great a part of some was so, from 0 to 1.' },
  },
});

export const MilestoneEnum = enumOf(milestones);
registerEnumType(MilestoneEnum, {
  name: 'Milestone',
  description: 'Where a duration begins or ends.',
  valuesMap: {
    COMMITTED: { description: 'A change was committed.' },
    DEPLOYED: { description: 'The deployment was over that brought a change, or that caused an incident (the first of several).' },
    IMPACT_STARTED: { description: 'Harm began.' },
    DETECTED: { description: 'DETECTION was entered.' },
    RESPONDED: { description: 'RESPONSE was entered.' },
    MITIGATION_STARTED: { description: 'MITIGATION was entered.' },
    MITIGATED: { description: 'RECOVERY was entered: the harm had stopped.' },
    RECOVERED: { description: 'LEARNING was entered: service was back to normal.' },
    LEARNED: { description: 'CLOSED was entered: lessons are published and actions agreed.' },
  },
});

export const VisitTakenEnum = enumOf(visits);
registerEnumType(VisitTakenEnum, {
  name: 'VisitTaken',
  description: 'Which time counts where a stage was reached again after a fall-back. Falling back into a stage does not reach it.',
  valuesMap: {
    FIRST: { description: 'When it was reached first.' },
    LAST: { description: 'When it was reached last; it is open while the incident has fallen back behind it.' },
  },
});

export const CountedThingEnum = enumOf(countedThings);
registerEnumType(CountedThingEnum, {
  name: 'CountedThing',
  description: 'What a COUNT counts, or what a SHARE is the share of.',
  valuesMap: {
    INCIDENTS: { description: 'COUNT: incidents detected.' },
    DEPLOYMENTS: { description: 'COUNT: deployments to production that were carried through, also those rolled back afterwards.' },
    FAILED_DEPLOYMENTS: {
      description: 'SHARE: of the deployments to production that had an effect, those rolled back or linked as CAUSED.',
    },
    DONE_ACTION_ITEMS: { description: 'SHARE: of the action items proposed, those completed within `days`.' },
    UNKNOWN_CAUSES: { description: 'SHARE: of the incidents labelled with contributing factors, those with `unknown` among them.' },
    TIMELY_POSTMORTEMS: {
      description: 'SHARE: of the postmortems of incidents whose service was back to normal, those first published by when they were due.',
    },
  },
});

export const StatisticEnum = enumOf(statistics);
registerEnumType(StatisticEnum, {
  name: 'Statistic',
  description: 'How a number sums up what it is made of. Never an arithmetic mean: durations have long tails, which it follows.',
  valuesMap: {
    MEDIAN: {
      description:
        'DURATION: half take no longer. With order-statistic bounds; where some are open, Kaplan and Meier’s estimate, in which they count as lasting at least until `asOf`.',
    },
    P90: { description: 'DURATION: nine of ten take no longer. Bounds as for MEDIAN.' },
    GEOMETRIC_MEAN: {
      description: 'DURATION: of those that are over and took longer than 0 s; with Student’s bounds on the scale of logarithms.',
    },
    SHARE_WITHIN: {
      description:
        'DURATION with a limit: the share, from 0 to 1, of those that took at most `within` seconds; with exact binomial bounds (Clopper and Pearson). What is open and has lasted longer is not within; what is open and younger is left out, since nobody can tell yet.',
    },
    COUNT: { description: 'COUNT: how many; with exact Poisson bounds (Garwood).' },
    PER_DAY: { description: 'COUNT: how many per day of the window, as far as it is past; bounds as for COUNT.' },
    SHARE: { description: 'SHARE: from 0 to 1; with exact binomial bounds (Clopper and Pearson).' },
  },
});

export const ExclusionEnum = enumOf(exclusions);
registerEnumType(ExclusionEnum, {
  name: 'MetricExclusion',
  description: 'Why something in the window is not among what a number is made of.',
  valuesMap: {
    SIDE_EXIT: { description: 'The incident ended by a side exit that the definition leaves out.' },
    OF_ANOTHER_KIND: { description: 'The incident is of a kind (a drill, say) that the definition leaves out.' },
    NOT_CAUSED_BY_DEPLOYMENT: { description: 'No deployment is linked to the incident as its cause.' },
    BEGINNING_UNKNOWN: { description: 'Nobody has said when it began, or another time stands in the place of that; or it has not begun.' },
    END_UNKNOWN: {
      description:
        'It has ended, and nobody has said when, or another time stands in the place of that; or it never will, since the incident ended by a side exit.',
    },
    KNOWN_TO_THE_DAY: { description: 'Its beginning or its end is only known to the day.' },
    ENDS_BEFORE_IT_BEGINS: { description: 'What was recorded contradicts itself, or is known too roughly.' },
    NOT_CARRIED_THROUGH: { description: 'The deployment changed nothing; for lead time: it failed, or was rolled back.' },
    DROPPED: { description: 'The action item was dropped.' },
    NOT_LABELLED: { description: 'The incident has no contributing factors.' },
    IMPORTED: { description: 'The incident is the history of another system: nobody waited for a postmortem here.' },
    NO_DUE_DATE: { description: 'Nobody set a date for the postmortem, and its severity has none.' },
  },
});
