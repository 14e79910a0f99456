import { services } from './company.js';
import { DAY_MS, dayOf } from './moments.js';

const YEAR_DAYS = 365;

/** What the company reckons with, in the order in which it was set: what `setCostRates` takes. @param from when the history begins, ISO 8601. */
export function costRates(from: string): readonly object[] {
  const begun = Date.parse(from);
  const impact = (...amounts: readonly string[]) => amounts.map((amount, index) => ({ severity: `SEV${index + 1}`, amount }));
  return [
    {
      currency: 'EUR',
      effectiveFrom: dayOf(begun - 30 * DAY_MS),
      perImpactMinute: impact('140', '45', '8', '1.50'),
      perCustomer: '0.40',
      perPersonHour: '65',
      reason: 'Orders lost in a minute, by the books of the year before',
    },
    {
      currency: 'EUR',
      effectiveFrom: dayOf(begun + YEAR_DAYS * DAY_MS),
      perImpactMinute: impact('160', '52', '9', '1.50'),
      perCustomer: '0.40',
      perPersonHour: '70',
      reason: 'More orders than a year ago, and the year’s wages',
    },
  ];
}

/** What the company wants to reach: what `setGoal` takes. @param to where the history ends, ISO 8601. */
export function goals(to: string): readonly object[] {
  const end = Date.parse(to);
  const year = dayOf(end - YEAR_DAYS * DAY_MS);
  const metric = (key: string, statistic: string, comparison: string, target: number, period: string) => {
    return { metric: key, statistic, comparison, target, period };
  };
  return [
    {
      title: 'Fewer than two SEV1 a quarter',
      severities: ['SEV1'],
      from: year,
      metric: metric('incidents', 'COUNT', 'BELOW', 2, 'QUARTER'),
    },
    {
      title: 'Half of all harm noticed within ten minutes',
      from: year,
      metric: metric('time-to-detect', 'MEDIAN', 'AT_MOST', 600, 'QUARTER'),
    },
    {
      title: 'At most one deployment in ten goes wrong',
      from: year,
      metric: metric('change-failure-rate', 'SHARE', 'AT_MOST', 0.1, 'QUARTER'),
    },
    {
      title: 'No certificate runs out any more',
      team: services.edge.owningTeam,
      from: dayOf(end - 200 * DAY_MS),
      until: dayOf(end + 60 * DAY_MS),
      classesGone: { axis: 'CONTRIBUTING_FACTOR', classes: ['certificate-expiry'], quietDays: 60 },
    },
  ];
}

/** What people say of a risk: what `assessRisk` takes. */
export const riskAssessment = {
  axis: 'CONTRIBUTING_FACTOR',
  key: 'third-party-dependency',
  likelihoodPerYear: 4,
  impact: 3,
  treatment: 'REDUCE',
  owner: services.payments.owningTeam,
  reason: 'The second card provider takes over by itself by now',
};
