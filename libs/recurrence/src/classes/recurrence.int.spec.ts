import { describe, expect, it } from '@jest/globals';
import { onEachDatabase } from '#projections/testing';
import type { Told } from '#projections/testing';
import { questionOf } from '../scope/question.js';
import { actionItem, asking, axis, daily, estimated, incident, year } from '../testing/asked-over.js';

onEachDatabase((projected) => {
  describe('Recurrence', () => {
    const answered = asking(projected);

    it('shows what recurs, compared with the window before', async () => {
      const recurrence = await answered([
        ...daily('2023-02', 4, 'config'),
        ...daily('2023-03', 9, 'network'),
        ...daily('2024-05', 16, 'config'),
        ...daily('2024-06', 2, 'network power'),
        ...incident('2025-01-01T00:00:00.000Z', 'config'),
      ]);
      const found = await recurrence.recurring(questionOf(year), 20);
      expect(found.map((one) => [one.class.key, one.class.name, one.previousCount, one.count, one.verdict])).toEqual([
        ['config', 'The config', 4, 16, 'INCREASED'],
        ['network', 'The network', 9, 2, 'WEAK'],
        ['power', 'The power', 0, 2, 'NOT_ENOUGH_DATA'],
      ]);
      expect(found[0]).toMatchObject({ recordedDays: 366, previousRecordedDays: 366, comparison: { verdict: 'INCREASED' } });
      expect(found[0]?.comparison.rateRatio).toBeCloseTo(4, 10);
      expect((await recurrence.recurring(questionOf(year), 1)).map((one) => one.qValue)).toEqual([found[0]?.qValue]);
      expect(await recurrence.recurring(questionOf({ ...year, minOccurrences: 3 }), 20)).toHaveLength(1);
    });

    it('compares what recurs per deployment, and not per request where nobody counted those', async () => {
      const recurrence = await answered([...daily('2023-02', 4, 'config'), ...daily('2024-05', 16, 'config')]);
      const [perDeployment] = await recurrence.recurring(questionOf(year), 1, 'DEPLOYMENTS');
      expect(perDeployment).toMatchObject({ count: 16, exposure: 400, previousExposure: 100, recordedDays: 366 });
      expect(perDeployment?.comparison.rateRatio).toBeCloseTo(1, 10);
      const [perRequest] = await recurrence.recurring(questionOf(year), 1, 'REQUESTS');
      expect(perRequest).toMatchObject({ exposure: 1_000_000, previousExposure: null, qValue: null, verdict: 'NOT_ENOUGH_DATA' });
    });

    it('says that there is nothing to compare with when the record is new', async () => {
      const recurrence = await answered(daily('2024-05', 20, 'config'), { now: '2024-07-01T00:00:00.000Z' });
      const [config] = await recurrence.recurring(questionOf(year), 20);
      expect(config).toMatchObject({
        count: 20,
        previousCount: 0,
        recordedDays: 182,
        previousRecordedDays: 0,
        qValue: null,
        verdict: 'NOT_ENOUGH_DATA',
      });
    });

    it('counts no drills and no side exits, and what changed as it is now', async () => {
      const [declared, labelled] = incident('2024-03-01T00:00:00.000Z', 'config', { severity: 'SEV2' });
      const { stream = '' } = declared ?? {};
      const history = [
        ...(declared && labelled ? [declared, labelled] : []),
        ...incident('2024-03-02T00:00:00.000Z', 'config', { kind: 'DRILL' }),
        ...incident('2024-03-03T00:00:00.000Z', 'config'),
        { stream: 'incident-i3', type: 'IncidentEndedEarly', data: { exit: 'FALSE_POSITIVE' } },
      ];
      const only = questionOf({ ...year, minOccurrences: 1 });
      const counts = async (more: readonly Told[], question = only) => {
        const recurrence = await answered([...history, ...more]);
        return (await recurrence.recurring(question, 20)).map((one) => [one.class.key, one.count]);
      };
      expect(await counts([])).toEqual([['config', 1]]);
      const reclassified = { axis, classes: ['network'], classVersions: [], evidence: [] };
      expect(await counts([{ stream, type: 'RootCausesClassified', data: reclassified }])).toEqual([['network', 1]]);
      expect(await counts([{ stream, type: 'SeverityChanged', data: { from: 'SEV2', to: 'SEV4' } }])).toEqual([['config', 1]]);
      expect(
        await counts(
          [{ stream, type: 'SeverityChanged', data: { from: 'SEV2', to: 'SEV4' } }],
          questionOf({ ...year, minOccurrences: 1, severities: ['SEV2'] }),
        ),
      ).toEqual([]);
      expect(await counts([{ stream: 'incident-i3', type: 'IncidentReopened', data: { to: 'RESPONSE', reason: 'It was real.' } }])).toEqual(
        [['config', 2]],
      );
    });

    it('counts under keys that not every database can hold', async () => {
      const services = ['shop\u0000', 'shop\ud800'];
      const recurrence = await answered([
        ...incident('2024-03-01T10:00:00.000Z', 'con\u0000fig', { services }),
        ...incident('2024-03-02T10:00:00.000Z', 'con\u0000fig con\ud800fig', { services: services.slice(0, 1) }),
        { stream: 'incident-i2', type: 'ServicesCleared', data: { services: ['shop\u0000'], reason: 'No.' } },
        { stream: 'incident-i2', type: 'ServicesAffected', data: { services: ['shop\udc00'] } },
        ...actionItem('one', 'con\u0000fig', '2024-04-01T00:00:00.000Z'),
      ]);
      for (const service of services) {
        const asked = questionOf({ ...year, services: [service] });
        expect((await recurrence.recurring(asked, 20)).map(({ class: { key }, count }) => [key, count])).toEqual([['con\ufffdfig', 2]]);
        expect(await recurrence.incidentsOf(asked, 'con\u0000fig', 20)).toEqual(['i2', 'i1']);
        expect(await recurrence.servicesOf(asked, 'con\udc00fig')).toEqual(['shop\ufffd']);
        expect(await recurrence.fixOf(asked, 'con\u0000fig')).toMatchObject({ actionItemId: 'one', recurrencesSince: 0 });
      }
    });

    it('draws a trend with its empty buckets', async () => {
      const recurrence = await answered([...daily('2024-02', 3, 'config'), ...daily('2024-04', 1, 'config network')]);
      const quarterly = await recurrence.trend(questionOf({ ...year, to: '2024-07-15T00:00:00.000Z' }), 'QUARTER');
      expect(quarterly.map((point) => [point.class.key, point.start.slice(0, 10), point.end.slice(0, 10), point.count])).toEqual([
        ['config', '2024-01-01', '2024-04-01', 3],
        ['config', '2024-04-01', '2024-07-01', 1],
        ['config', '2024-07-01', '2024-07-15', 0],
      ]);
      const february = { ...year, from: '2024-02-01T12:00:00.000Z', to: '2024-03-02T00:00:00.000Z' };
      const daysOf = (await recurrence.trend(questionOf(february, ['config', 'power']), 'DAY')).map((point) => [
        point.class.key,
        point.count,
      ]);
      expect(daysOf).toHaveLength(2 * 30);
      expect(daysOf.slice(0, 4)).toEqual([
        ['config', 1],
        ['config', 1],
        ['config', 1],
        ['config', 0],
      ]);
      expect(daysOf.at(-1)).toEqual(['power', 0]);
      const weekly = await recurrence.trend(questionOf({ ...february, services: ['api', 'web'] }, ['config']), 'WEEK');
      expect(weekly.map((point) => [point.start.slice(0, 10), point.count])).toEqual([
        ['2024-02-01', 3],
        ['2024-02-05', 0],
        ['2024-02-12', 0],
        ['2024-02-19', 0],
        ['2024-02-26', 0],
      ]);
    });

    it('refuses a trend of unknown classes, or of more points than can be drawn', async () => {
      const recurrence = await answered([]);
      const ages = { ...year, from: '1970-01-01T00:00:00.000Z' };
      const refused = (argument: string) => expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', argument } });
      await expect(recurrence.trend(questionOf(year, ['unheard-of']), 'MONTH')).rejects.toEqual(refused('classes'));
      await expect(recurrence.trend(questionOf(ages), 'DAY')).rejects.toEqual(refused('bucket'));
      const many = Array.from({ length: 60 }, (_, index) => `class-${index}`);
      await expect(recurrence.trend(questionOf(year, many), 'DAY')).rejects.toEqual(refused('bucket'));
      expect(await recurrence.trend(questionOf(ages, many), 'QUARTER')).toHaveLength(60 * 55 * 4);
    });

    it('puts what was counted between limits that follow the days, the deployments or the requests of each bucket', async () => {
      const recurrence = await answered([...daily('2023-11', 9, 'config'), ...daily('2024-02', 20, 'config')], {
        now: '2024-02-29T00:00:00.000Z',
      });
      const months = questionOf({ ...year, from: '2023-10-01T00:00:00.000Z', to: '2024-04-01T00:00:00.000Z' });
      const [perDay] = await recurrence.charts.of(months, 'MONTH');
      expect(perDay?.points.map(({ count, exposure, exposureDays }) => [count, exposure, exposureDays])).toEqual([
        [0, 0, 0],
        [9, expect.closeTo(29.5, 9), expect.closeTo(29.5, 9)],
        [0, 31, 31],
        [0, 31, 31],
        [20, 28, 28],
        [0, 0, 0],
      ]);
      const [perDeployment] = await recurrence.charts.of(months, 'MONTH', 'DEPLOYMENTS');
      expect(perDeployment?.points.map(({ exposure }) => exposure)).toEqual([0, 100, 100, 400, 400, 0]);
      expect(perDeployment?.points.at(4)).toMatchObject({ count: 20, exposureDays: 28, outside: false });
      const [perRequest] = await recurrence.charts.of(months, 'MONTH', 'REQUESTS');
      expect(perRequest?.points[1]).toMatchObject({ count: 9, exposure: null, lower: null, upper: null, outside: false });
      expect(perRequest?.meanRate).toMatchObject({ count: 20, exposure: 2_000_000 });
    });

    it('counts an incident once under what several of its classes moved to', async () => {
      const recurrence = await answered([
        ...daily('2023-05', 2, 'config network'),
        ...daily('2024-05', 3, 'config network'),
        ...daily('2024-06', 2, 'config power', { services: ['web'] }),
        ...actionItem('one', 'network', '2024-05-02T00:00:00.000Z'),
      ]);
      const theirs = questionOf({ ...year, list: 'theirs' });
      expect((await recurrence.recurring(theirs, 20)).map((one) => [one.class.name, one.previousCount, one.count])).toEqual([
        ['The change', 2, 5],
        ['The power', 0, 2],
      ]);
      expect(await recurrence.incidentsOf(theirs, 'change', 3)).toEqual(['i7', 'i6', 'i5']);
      expect(await recurrence.servicesOf(theirs, 'change')).toEqual(['api', 'web']);
      const merged = recurrence.trend(questionOf({ ...year, list: 'theirs' }, ['network']), 'QUARTER');
      await expect(merged).rejects.toThrow('classes: network counts under change: ask for that, or for an earlier taxonomyVersion');
      const quarters = await recurrence.trend(questionOf({ ...year, list: 'theirs' }, ['change']), 'QUARTER');
      expect(quarters.map(({ count }) => count)).toEqual([0, 5, 0, 0]);
      await expect(recurrence.recurring(questionOf({ ...year, taxonomyVersion: 99 }), 20)).rejects.toMatchObject({
        extensions: { code: 'BAD_USER_INPUT', argument: 'filter.taxonomyVersion' },
      });
    });

    it('counts what nobody has classified, where that is asked for, in so many as are to be expected', async () => {
      const unclassified = [
        estimated('u5', '2025-06-01T00:00:00.000Z', { network: 1 }),
        estimated('u4', '2024-05-31T00:00:00.000Z', { network: 0.7, config: 0.3 }, 'web'),
        estimated('u3', '2024-05-30T00:00:00.000Z', { network: 0.6, config: 0.1 }),
        estimated('u2', '2024-02-01T00:00:00.000Z', { config: 0.9, network: 0.3 }),
        estimated('u1', '2023-02-01T00:00:00.000Z', { config: 0.8 }),
      ];
      const recurrence = await answered([...daily('2024-05', 2, 'config'), ...daily('2024-03', 1, '')], { unclassified });
      const asked = questionOf({ ...year, includeSuggested: true });
      expect(
        (await recurrence.recurring(asked, 20)).map((one) => [one.class.key, one.previousCount, one.count, one.suggestedCount]),
      ).toEqual([
        ['config', 1, 3, 1],
        ['network', 0, 2, 2],
      ]);
      expect(await recurrence.incidentsOf(asked, 'network', 20)).toEqual(['u4', 'u3']);
      expect(await recurrence.incidentsOf(asked, 'config', 2)).toEqual(['i2', 'i1']);
      const points = await recurrence.trend(questionOf({ ...year, includeSuggested: true }, ['network']), 'QUARTER');
      expect(points.map(({ count, suggestedCount }) => [count, suggestedCount])).toEqual([
        [1, 1],
        [1, 1],
        [0, 0],
        [0, 0],
      ]);
      const atWeb = questionOf({ ...year, includeSuggested: true, services: ['web'], minOccurrences: 1 });
      expect((await recurrence.recurring(atWeb, 20)).map((one) => [one.class.key, one.count])).toEqual([['network', 1]]);
      expect((await recurrence.recurring(questionOf(year), 20)).map((one) => [one.class.key, one.count, one.suggestedCount])).toEqual([
        ['config', 2, 0],
      ]);
      expect(await recurrence.coverage(asked)).toMatchObject({ incidents: 3, classified: 2, unclassified: 1, estimated: 3 });
    });

    it('tells how many incidents have classes, and of how many the cause is unknown', async () => {
      const recurrence = await answered([
        ...daily('2024-05', 6, 'config network', { services: ['api', 'web'] }),
        ...daily('2024-06', 3, 'unknown'),
        ...daily('2024-07', 4, ''),
        ...incident('2024-08-01T00:00:00.000Z', '', { kind: 'DRILL' }),
      ]);
      expect(await recurrence.coverage(questionOf(year))).toEqual({
        ...{ incidents: 13, classified: 9, unknown: 3, unclassified: 4, estimated: 0 },
        shareUnknown: {
          ...{ count: 3, of: 9, share: 1 / 3, greyed: true },
          ...{ lower: expect.closeTo(0.0749, 4), upper: expect.closeTo(0.7007, 4) },
        },
      });
      expect(await recurrence.coverage(questionOf({ ...year, services: ['web', 'api'], list: 'theirs' }))).toMatchObject({
        ...{ incidents: 13, classified: 9, unknown: 3 },
      });
    });

    it('waits until it has seen the position that is asked for', async () => {
      const recurrence = await answered(daily('2024-01', 3, 'config'));
      expect(await recurrence.recurring(questionOf({ ...year, minPosition: '6' }), 20)).toHaveLength(1);
    });
  });
});
