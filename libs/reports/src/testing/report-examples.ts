import { specificationOf } from '#event-sourcing/testing';
import type { MonthPoint, ReportContent, ReportCost, ReportLoad } from '../domain/content.js';
import { FORMAT_VERSION } from '../domain/report.js';
import { reportDecider } from '../domain/report.decider.js';
import type { ReportEvent } from '../domain/report.events.js';
import type { GivenTerms, ReportTerms } from '../domain/terms.js';
import type { FoundReport } from '../reports.js';

export const specification = specificationOf(reportDecider);

export const reportId = '6f2d11aa-3c1b-4f0e-9a52-0b7c2f1d9e01';
export const asOf = '2026-04-02T08:00:00.000Z';
export const window = { from: '2026-01-01T00:00:00.000Z', to: '2026-04-01T00:00:00.000Z' };

export const given: GivenTerms = {
  title: ' First quarter of payments ',
  ...window,
  axis: 'CONTRIBUTING_FACTOR',
  services: ['shop/cart', 'payments', 'payments'],
  team: 'Payments',
  severities: [],
  metrics: ['time-to-detect', 'incidents'],
};
export const terms: ReportTerms = {
  title: 'First quarter of payments',
  ...window,
  axis: 'CONTRIBUTING_FACTOR',
  services: ['payments', 'shop/cart'],
  team: 'Payments',
  severities: [],
  metrics: ['time-to-detect', 'incidents'],
};

const point = (count: number, outside = false): MonthPoint => ({ count, lower: 0, upper: 12, outside });

const cost: ReportCost = {
  incidents: 21,
  impactSeconds: 111_600,
  impactKnown: 18,
  customers: 12_345,
  customersKnown: 9,
  personSeconds: 540_000,
  personTimeKnown: 20,
  money: [
    { amount: '212000.50', currency: 'EUR' },
    { amount: '1200', currency: 'JPY' },
  ],
  moneyKnown: 11,
};

const load: ReportLoad = {
  incidents: 21,
  attended: 20,
  people: 6,
  turns: 48,
  evenness: 0.81,
  evennessByChance: 0.96,
  largestShare: 0.42,
  half: 2,
  pValue: 0.001,
  verdict: 'UNEVEN',
  personSeconds: 540_000,
  largestShareOfTime: 0.5,
};

/** Content in which every section has something, much and little. */
export const content: ReportContent = {
  window,
  previous: { from: '2025-10-03T00:00:00.000Z', to: '2026-01-01T00:00:00.000Z' },
  metrics: [
    {
      key: 'time-to-detect',
      version: 2,
      name: 'Time to detect',
      kind: 'DURATION',
      values: [
        { statistic: 'MEDIAN', value: 720, lower: 300, upper: 1_800 },
        { statistic: 'P90', value: 12_240, lower: 5_400, upper: null },
        { statistic: 'GEOMETRIC_MEAN', value: 845, lower: 510, upper: 1_400 },
      ],
      n: 18,
      open: 1,
      excluded: [
        { reason: 'SIDE_EXIT', count: 2 },
        { reason: 'BEGINNING_UNKNOWN', count: 3 },
      ],
      grey: false,
    },
    {
      key: 'incidents',
      version: 1,
      name: 'Incidents',
      kind: 'COUNT',
      values: [
        { statistic: 'COUNT', value: 21, lower: 13, upper: 32.1 },
        { statistic: 'PER_DAY', value: 0.2333, lower: 0.144, upper: 0.357 },
      ],
      n: 21,
      open: 0,
      excluded: [],
      grey: false,
    },
    {
      key: 'change-failure-rate',
      version: 1,
      name: 'Change failure rate',
      kind: 'SHARE',
      values: [{ statistic: 'SHARE', value: 0.2143, lower: 0.05, upper: 0.51 }],
      n: 9,
      open: 0,
      excluded: [{ reason: 'NOT_CARRIED_THROUGH', count: 1 }],
      grey: true,
    },
    {
      key: 'lead-time-for-changes',
      version: 1,
      name: 'Lead time for changes',
      kind: 'DURATION',
      values: [{ statistic: 'MEDIAN', value: null, lower: null, upper: null }],
      n: 0,
      open: 0,
      excluded: [],
      grey: true,
    },
  ],
  months: {
    metric: { key: 'incidents', version: 1 },
    stretches: [
      { from: '2026-01-01T00:00:00.000Z', to: '2026-02-01T00:00:00.000Z' },
      { from: '2026-02-01T00:00:00.000Z', to: '2026-03-01T00:00:00.000Z' },
      { from: '2026-03-01T00:00:00.000Z', to: '2026-04-01T00:00:00.000Z' },
    ],
    points: [point(3), point(4), point(14, true)],
  },
  classes: {
    taxonomyVersion: 7,
    counted: [
      {
        key: 'config-change',
        name: 'Configuration change',
        count: 12,
        countLower: 6.2006,
        countUpper: 20.9616,
        previousCount: 4,
        rateRatio: 3,
        lower: 1.04,
        upper: 10.55,
        pValue: 0.021,
        qValue: 0.021,
        verdict: 'INCREASED',
        months: [point(1), point(2), point(9, true)],
      },
      {
        key: 'capacity',
        name: 'Capacity',
        count: 2,
        countLower: 0.2422,
        countUpper: 7.2247,
        previousCount: 0,
        rateRatio: null,
        lower: 0.2,
        upper: null,
        pValue: 0.5,
        qValue: 0.5,
        verdict: 'NOT_ENOUGH_DATA',
        months: [point(1), point(1), point(0)],
      },
    ],
  },
  fixes: [
    {
      actionItemId: '11111111-1111-4111-8111-111111111111',
      incidentId: 'b3b0a4f2-6d57-4c59-9b8e-0a7a4f6f2d11',
      title: 'Check limits before they are rolled out',
      classKey: 'config-change',
      className: 'Configuration change',
      completedAt: '2026-01-20T09:00:00.000Z',
      recurrencesSince: 11,
      verdict: 'DID_NOT_HOLD',
    },
    {
      actionItemId: '22222222-2222-4222-8222-222222222222',
      incidentId: 'b3b0a4f2-6d57-4c59-9b8e-0a7a4f6f2d11',
      title: 'Add a second zone',
      classKey: 'capacity',
      className: 'Capacity',
      completedAt: '2026-03-20T09:00:00.000Z',
      recurrencesSince: 0,
      verdict: 'TOO_EARLY',
    },
  ],
  costs: {
    total: cost,
    classes: [
      { key: 'config-change', name: 'Configuration change', ...cost, incidents: 12, impactSeconds: 93_600, impactKnown: 12 },
      { key: 'capacity', name: 'Capacity', ...cost, incidents: 2, impactSeconds: 3_600, impactKnown: 1, money: [], moneyKnown: 0 },
    ],
  },
  goals: [
    {
      goalId: '33333333-3333-4333-8333-333333333333',
      title: 'Fewer than one SEV1 a month',
      version: 1,
      target: 1,
      comparison: 'BELOW',
      unit: 'COUNT',
      periods: [
        {
          from: '2026-01-01T00:00:00.000Z',
          to: '2026-02-01T00:00:00.000Z',
          status: 'MET',
          reached: 0,
          lower: 0,
          upper: 3.7,
          n: 0,
          certain: false,
        },
        {
          from: '2026-02-01T00:00:00.000Z',
          to: '2026-03-01T00:00:00.000Z',
          status: 'MISSED',
          reached: 2,
          lower: 0.2,
          upper: 7.2,
          n: 2,
          certain: false,
        },
        {
          from: '2026-03-01T00:00:00.000Z',
          to: '2026-04-01T00:00:00.000Z',
          status: 'RUNNING',
          reached: 0,
          lower: 0,
          upper: 3.7,
          n: 0,
          certain: false,
        },
      ],
    },
    {
      goalId: '44444444-4444-4444-8444-444444444444',
      title: 'Detected within 10 minutes',
      version: 3,
      target: 600,
      comparison: 'AT_MOST',
      unit: 'SECONDS',
      periods: [{ ...window, status: 'NOT_ENOUGH_DATA', reached: null, lower: null, upper: null, n: 4, certain: false }],
    },
  ],
  load: {
    all: load,
    services: [
      { service: 'payments', ...load, turns: 40 },
      { service: 'shop/cart', ...load, turns: 8, people: 3, evenness: null, evennessByChance: null, verdict: 'NOT_ENOUGH_DATA', pValue: 1 },
    ],
  },
};

export const pinned: ReportEvent = {
  type: 'ReportPinned',
  occurred: { at: asOf, exactness: 'EXACT' },
  data: { reportId, terms, position: '811', lastEventId: 'event-811', asOf, formatVersion: FORMAT_VERSION, content },
};

/** The example as readers have it. @param said of its terms; `withdrawal`: why it was withdrawn. */
export function viewOf(said: Partial<ReportTerms> = {}, more: Partial<ReportContent> = {}, withdrawal: string | null = null): FoundReport {
  const report = {
    ...{ reportId, position: '811', lastEventId: 'event-811', asOf, formatVersion: FORMAT_VERSION },
    ...{ terms: { ...terms, ...said }, content: { ...content, ...more }, withdrawal },
    status: withdrawal === null ? ('PINNED' as const) : ('WITHDRAWN' as const),
  };
  const withdrawnAt = withdrawal === null ? null : '2026-04-03T08:00:00.000Z';
  return { report, pinnedAt: '2026-04-02T08:00:01.000Z', withdrawnAt, recordedAt: 812n };
}
