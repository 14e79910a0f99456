import { afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { deterministicId } from '#event-sourcing';
import { onEachDatabase } from '#projections/testing';
import type { Projected, Told } from '#projections/testing';
import { reportProjections } from '../index.js';
import { ChangeRow, ReportedIncidentRow } from './change.rows.js';
import { changesSince } from './changes.query.js';
import type { AskedChanges } from './changes.query.js';

const stream = (id: string): string => `incident-${id}`;
const detected = '2026-02-10T10:00:00.000Z';

function declared(id: string, said: object = {}, occurredAt = detected): Told {
  const data = { incidentId: id, title: 'It', severity: 'SEV3', kind: 'LIVE', services: ['api'], ...said };
  return { stream: stream(id), type: 'IncidentDeclared', data, occurredAt };
}

function of(id: string, type: string, data: object = {}, occurredAt = detected): Told {
  return { stream: stream(id), type, data, occurredAt };
}

const pinned: Told = { stream: 'report-1', type: 'ReportPinned', data: { reportId: '1' } };

function item(type: string, occurredAt: string, data: object = {}): Told {
  return { stream: 'actionItem-1', type, data: { actionItemId: 'item-1', incidentId: 'a', ...data }, occurredAt };
}

function deployment(type: string, data: object = {}, occurredAt = detected): Told {
  return { stream: 'deployment-1', type, data: { deploymentId: 'deployment-1', ...data }, occurredAt };
}

const deployed = { service: 'api', environment: 'production', finishedAt: detected, outcome: 'SUCCEEDED', changes: [], links: [] };
const classified = (axis: string) => ({ axis, classes: ['network'], classVersions: [1], evidence: [] });

/** What is recorded, and the reason that it is kept for. */
const kept: readonly (readonly [string, readonly Told[], string])[] = [
  ['an incident', [declared('b')], 'INCIDENT_BECAME_KNOWN 1 of 1'],
  [
    'corrected times',
    [1, 2].map(() => of('a', 'StageTimeCorrected', { visitEventId: 'x', stage: 'RESPONSE', reason: 'Logs' })),
    'TIME_CORRECTED 2 of 1',
  ],
  ['a stage', [of('a', 'StageEntered', { from: 'DETECTION', to: 'RESPONSE', inferred: false })], 'TIME_BECAME_KNOWN 1 of 1'],
  ['the start of impact', [of('a', 'ImpactStarted')], 'TIME_CORRECTED 1 of 1'],
  ['a side exit', [of('a', 'IncidentEndedEarly', { exit: 'DUPLICATE' })], 'ENDED_EARLY 1 of 1'],
  ['a reopening', [of('a', 'IncidentReopened', { to: 'RESPONSE', reason: 'Not so' })], 'REOPENED 1 of 1'],
  ['a severity', [of('a', 'SeverityChanged', { from: 'SEV3', to: 'SEV1' })], 'SEVERITY_CHANGED 1 of 1'],
  ['services', [of('a', 'ServicesCleared', { services: ['api'], reason: 'Not so' })], 'SERVICES_CHANGED 1 of 1'],
  ['classes', [of('a', 'RootCausesClassified', classified('TRIGGER'))], 'CLASSIFIED 1 of 1'],
  ['an impact', [of('a', 'ImpactAssessed', { customersAffected: 3 })], 'IMPACT_ASSESSED 1 of 1'],
  ['roles', [of('a', 'RoleAssigned', { role: 'commander', personId: 'p' })], 'ROLES_CHANGED 1 of 1'],
  ['an action item', [item('ActionItemCompleted', '2027-01-01T00:00:00.000Z', { note: 'Done' })], 'ACTION_ITEM_CHANGED 1 of 1'],
  [
    'costs',
    [
      {
        ...of('a', 'IncidentCostRecorded', { incidentId: 'a', costId: 'c', kind: 'OTHER', amount: '1', currency: 'EUR' }),
        stream: 'incident-cost-a',
      },
    ],
    'COST_CHANGED 1 of 1',
  ],
  [
    'rates',
    [{ stream: 'cost-rates', type: 'CostRatesSet', data: { currency: 'EUR', effectiveFrom: '2026-01-01' } }],
    'RATES_CHANGED 1 of 1',
  ],
  ['a deployment', [deployment('DeploymentRetracted', { reason: 'No' }, '2027-01-01T00:00:00.000Z')], 'DEPLOYMENT_CHANGED 1 of 1'],
  [
    'a merge of classes',
    [{ stream: 'taxonomy', type: 'RootCauseClassesMerged', data: { axis: 'TRIGGER', keys: ['x'], into: 'y', reason: 'Same' } }],
    'CLASS_CHANGED 1 of 1',
  ],
];

const history: readonly Told[] = [
  declared('a'),
  of('a', 'ImpactStarted'),
  item('ActionItemProposed', detected, { number: 1, title: 'Do', type: 'PREVENT', addresses: [] }),
  deployment('DeploymentRecorded', deployed),
];

describe('what was recorded since a report', () => {
  onEachDatabase((projected) => {
    const open: Projected[] = [];
    afterEach(async () => {
      for (const one of open.splice(0)) await one.close();
    });

    async function reasons(given: readonly Told[], said: Partial<AskedChanges> = {}): Promise<readonly string[]> {
      const read = await projected(reportProjections, given);
      open.push(read);
      const window = { from: '2026-01-01T00:00:00.000Z', to: '2026-04-01T00:00:00.000Z' };
      const asked: AskedChanges = { after: 0n, ...window, services: [], severities: [], axis: 'TRIGGER', ...said };
      const found = await read.read((manager) => changesSince(manager, asked));
      return found.map(({ reason, count, of: things }) => `${reason} ${count} of ${things}`);
    }

    it.each(kept)('is kept: %s', async (_, told, reason) => {
      expect(await reasons([...history, pinned, ...told])).toEqual([reason]);
      expect(await reasons([...history, ...told])).toEqual([]);
    });

    it('counts only what lies behind the position, in the window and in the scope', async () => {
      const told = [
        ...history,
        pinned,
        of('a', 'SeverityChanged', { from: 'SEV3', to: 'SEV1' }),
        deployment('DeploymentRetracted', { reason: 'No' }),
      ];
      const change = ['SEVERITY_CHANGED 1 of 1', 'DEPLOYMENT_CHANGED 1 of 1'];
      expect(await reasons(told)).toEqual(change);
      expect(await reasons(told, { after: 6n })).toEqual(change.slice(1));
      expect(await reasons(told, { to: '2026-02-01T00:00:00.000Z' })).toEqual([]);
      expect(await reasons(told, { services: ['web'] })).toEqual([]);
      expect(await reasons(told, { services: ['web', 'api'] })).toEqual(change);
      expect(await reasons(told, { severities: ['SEV3'] })).toEqual(change.slice(0, 1));
      expect(await reasons(told, { severities: ['SEV1'] })).toEqual(change.slice(0, 1));
      expect(await reasons(told, { severities: ['SEV2'] })).toEqual([]);
    });

    it('counts what left the window or the scope, and what came in', async () => {
      const moved = of(
        'a',
        'StageTimeCorrected',
        { visitEventId: deterministicId('told', stream('a'), '0'), stage: 'DETECTION', reason: 'Logs' },
        '2025-06-01T00:00:00.000Z',
      );
      const told = [...history, pinned, moved];
      expect(await reasons(told)).toEqual(['TIME_CORRECTED 1 of 1']);
      expect(await reasons(told, { from: '2025-05-01T00:00:00.000Z', to: '2025-07-01T00:00:00.000Z' })).toEqual(['TIME_CORRECTED 1 of 1']);
    });

    it('leaves out what is of no number: drills, other axes, other environments', async () => {
      const drill = [declared('d', { kind: 'DRILL' }), of('d', 'SeverityChanged', { from: 'SEV3', to: 'SEV1' })];
      const canary = {
        ...deployment('DeploymentRecorded', { ...deployed, deploymentId: 'd2', environment: 'canary' }),
        stream: 'deployment-d2',
      };
      const axis = of('a', 'RootCausesClassified', classified('DETECTION_MODE'));
      expect(await reasons([...history, pinned, ...drill, canary, axis])).toEqual([]);
    });

    it('is the same however the events are cut into batches', async () => {
      const all = [...history, pinned, ...kept.flatMap(([, told]) => told)];
      const rowsIn = async (batchSize: number): Promise<readonly object[]> => {
        const read = await projected(reportProjections, all, { batchSize });
        open.push(read);
        return [...(await read.rows(ChangeRow)), ...(await read.rows(ReportedIncidentRow))];
      };
      const whole = await rowsIn(1_000);
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 7 }), async (size) => {
          expect(await rowsIn(size)).toEqual(whole);
        }),
        { numRuns: 3 },
      );
    });
  });
});
