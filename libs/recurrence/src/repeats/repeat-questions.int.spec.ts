import { afterEach, describe, expect, it } from '@jest/globals';
import { ActionItem } from '#action-items/graphql';
import type { ActionItemDetails } from '#action-items/published';
import { incidentStream } from '#incidents/published';
import { onEachDatabase, ToldLog } from '#projections/testing';
import type { Projected, Told } from '#projections/testing';
import { noEstimates } from '../classes/estimates.js';
import { ComparedExposure } from '../scope/compared-exposure.js';
import { FixRecord } from '../fixes/fix-record.js';
import { questionOf } from '../scope/question.js';
import type { ComparedClass } from '../classes/compare-classes.js';
import { recurrenceProjections } from '../read-models/index.js';
import { publishedProjection } from '../read-models/published/published.projection.js';
import { PublishedRow } from '../read-models/published/published.rows.js';
import { RepeatQuestions } from './repeat-questions.js';
import { TaxonomyViews } from '../scope/taxonomy-views.js';

const now = '2024-12-01T00:00:00.000Z';
const year = { from: '2024-01-01T00:00:00.000Z', to: '2025-01-01T00:00:00.000Z' };
/** Classes old and config count as one, and so do reboot and restart. */
const views = new TaxonomyViews({
  view: (axis) =>
    Promise.resolve({ classes: new Map(), movedTo: new Map(axis === 'MITIGATION_USED' ? [['reboot', 'restart']] : [['old', 'config']]) }),
});
/** One deployment a day of each service, once it is asked for by name. */
const exposures = {
  of: (services: readonly string[], windows: readonly { readonly from: string; readonly to: string }[]) =>
    Promise.resolve(
      windows.map(({ from, to }) => ({
        deployments: Math.round(((Date.parse(to) - Date.parse(from)) / 86_400_000) * services.length),
        deploymentsThroughout: true,
        requests: null,
      })),
    ),
};

function incident(id: string, detectedAt: string, classes: string, mitigations: string, services: readonly string[]): readonly Told[] {
  const stream = incidentStream(id);
  const labelled = (axis: string, keys: string): Told => ({
    stream,
    type: 'RootCausesClassified',
    data: { axis, classes: keys.split(' '), classVersions: [], evidence: [] },
    occurredAt: detectedAt,
  });
  return [
    {
      stream,
      type: 'IncidentDeclared',
      data: { incidentId: id, title: 'It', severity: 'SEV3', kind: 'LIVE', services },
      occurredAt: detectedAt,
    },
    labelled('CONTRIBUTING_FACTOR', classes),
    labelled('MITIGATION_USED', mitigations),
  ];
}

function published(incidentId: string, occurredAt: string, edition = 1): Told {
  const data = { incidentId, edition, rolesForNames: [], closesLearning: true };
  return { stream: `postmortem-${incidentId}`, type: 'PostmortemPublished', data, occurredAt };
}

function item(id: string, said: Partial<ActionItemDetails>): ActionItem {
  const details = { id, incidentId: 'i0', type: 'PREVENT', status: 'ACCEPTED', proposedAt: '2024-02-01T00:00:00.000Z', services: [] };
  return Object.assign(new ActionItem(), { details: { ...details, completedAt: null, dueAt: null, ...said } });
}

/** Eight incidents, one a month; the postmortems of the first six are published. */
const history = [
  ...Array.from({ length: 8 }, (_, month) =>
    incident(
      `i${month}`,
      `2024-0${month + 1}-10T00:00:00.000Z`,
      month === 0 ? 'old' : 'config',
      month < 3 ? 'reboot restart' : 'rollback',
      [...(month < 2 ? ['api'] : ['web'])],
    ),
  ).flat(),
  ...Array.from({ length: 6 }, (_, month) => published(`i${month}`, '2024-09-01T00:00:00.000Z')),
  published('i0', '2024-10-01T00:00:00.000Z', 2),
  published('i6', '2024-12-24T00:00:00.000Z'),
];

const done = { status: 'COMPLETED', completedAt: '2024-03-01T00:00:00.000Z' } as const;
const items = [
  item('waits', { type: 'PROCESS', dueAt: '2024-05-01T00:00:00.000Z' }),
  item('second', { ...done, completedAt: '2024-04-01T00:00:00.000Z' }),
  item('first', done),
  item('at-another-service', { ...done, services: ['search'] }),
  item('restarted', { ...done, type: 'REPAIR', incidentId: 'i1' }),
];

onEachDatabase((projected) => {
  describe('RepeatQuestions', () => {
    let read: Projected | undefined;

    async function asked(filter: object = {}, leftOut = 0) {
      read = await projected(recurrenceProjections, history, { batchSize: 5 });
      const { database } = read;
      const clock = () => now;
      const fixes = new FixRecord(
        database,
        views,
        { find: () => Promise.resolve(new Map()) },
        new ComparedExposure(exposures, clock),
        clock,
      );
      const addressing = (of: { readonly classes: readonly string[] }) => {
        expect(of.classes).toEqual(['config', 'old']);
        return Promise.resolve({ items, leftOut });
      };
      const questions = new RepeatQuestions(database, views, { addressing }, fixes, exposures, clock);
      const classes = await views.of('CONTRIBUTING_FACTOR');
      const compared = { classKey: 'config' } as ComparedClass;
      const answers = await questions.about({ asked: questionOf({ ...year, ...filter }), classes, estimates: noEstimates, compared });
      return new Map(answers.map((answer) => [answer.question, answer]));
    }

    afterEach(async () => {
      await read?.close();
      read = undefined;
    });

    it('answers from what is recorded of a class, as merged, up to now', async () => {
      const answers = await asked();
      expect([...answers.keys()]).toEqual(['ACTIONS_LATE', 'FEATURES_BEFORE_FIXES', 'RIGHT_ACTIONS', 'REDESIGN_OVERDUE', 'BANDAGES']);
      expect(answers.get('ACTIONS_LATE')).toMatchObject({ answer: 'CANNOT_TELL', share: { count: 1, of: 1 } });
      // Two services; of 335 days one waited for 214 since it was due, and another, undated, from the 31st day to its end, 30 days later.
      expect(answers.get('FEATURES_BEFORE_FIXES')).toMatchObject({ answer: 'YES', share: { count: 488, of: 670 } });
      expect(answers.get('RIGHT_ACTIONS')).toMatchObject({ share: { count: 3, of: 6 }, incidents: ['i5', 'i4', 'i3'] });
      expect(answers.get('REDESIGN_OVERDUE')).toMatchObject({ service: 'web', share: null });
      expect(answers.get('REDESIGN_OVERDUE')?.incidents).toHaveLength(8);
      expect(answers.get('BANDAGES')).toMatchObject({ answer: 'CANNOT_TELL', share: { count: 1, of: 4 } });
      expect(answers.get('BANDAGES')?.behind.map(({ id }) => id)).toEqual(['restarted']);
      expect(answers.get('BANDAGES')?.mitigations.map(({ class: { key }, incidents }) => [key, incidents])).toEqual([
        ['rollback', 5],
        ['restart', 3],
      ]);
    });

    it('judges the fixes over the whole record, and not those at other services', async () => {
      const answers = await asked({ services: ['web'] });
      const redesign = answers.get('REDESIGN_OVERDUE');
      const figures = Object.fromEntries((redesign?.figures ?? []).map(({ figure, value }) => [figure, value]));
      expect(figures).toMatchObject({ COMPLETED: 3, INCIDENTS: 6, AT_ONE_SERVICE: 6 });
      expect((figures['HELD'] ?? 0) + (figures['DID_NOT_HOLD'] ?? 0) + (figures['TOO_EARLY'] ?? 0)).toBe(3);
    });

    it('says how many items it did not look at, and nothing of what is still to come', async () => {
      const answers = await asked({ from: '2025-01-01T00:00:00.000Z', to: '2025-04-01T00:00:00.000Z' }, 7);
      expect(answers.get('FEATURES_BEFORE_FIXES')).toMatchObject({ answer: 'CANNOT_TELL', share: { of: 0 } });
      for (const { figures, incidents } of answers.values()) {
        expect(incidents).toEqual([]);
        expect(figures.at(-1)).toEqual({ figure: 'ITEMS_LEFT_OUT', value: 7 });
      }
    });
  });

  describe('the incidents whose postmortem was published', () => {
    it('have the time of the first edition, however the events come in batches, and after a rebuild', async () => {
      const log = new ToldLog();
      log.record(...history);
      const rows = [];
      for (const batchSize of [1, 4, 100]) {
        const read = await projected([publishedProjection], log, { batchSize });
        rows.push(await read.rows(PublishedRow));
        await read.close();
      }
      expect(rows[0]).toHaveLength(7);
      expect(rows[0]).toContainEqual({ incidentId: 'i0', publishedAt: '2024-09-01T00:00:00.000Z' });
      expect(rows[1]).toEqual(rows[0]);
      expect(rows[2]).toEqual(rows[0]);
    });
  });
});
