import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sent, served } from '#access/testing';
import type { Answered, Served } from '#access/testing';
import { RootCausesModule } from '#root-causes';
import { Module } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { IncidentImporter } from './import/incident-importer.js';
import type { ImportAnswer } from './import/incident-importer.js';
import { IncidentsModule } from './incidents.module.js';
import { incidentProjections } from './read-models/index.js';

const now = '2026-03-01T10:00:00.000Z';
const soon = '2026-03-01T10:04:00.000Z';
const later = '2026-03-01T11:00:00.000Z';

let api: Served;
let modules: ModuleRef;

@Module({})
class Neighbour {
  constructor(given: ModuleRef) {
    modules = given;
  }
}

const changed = (mutation: string, input: object): Promise<Answered> =>
  sent(api, mutation, 'Incident', input, 'id detectedAt impactStartedAt');

async function imported(line: object): Promise<ImportAnswer | undefined> {
  async function* lines() {
    yield await Promise.resolve({ line: 1, value: line });
  }
  for await (const answer of modules.get(IncidentImporter, { strict: false }).import(lines(), 'actor-1')) return answer;
  return undefined;
}

beforeAll(async () => {
  api = await served({
    contexts: () => [RootCausesModule, IncidentsModule, Neighbour],
    projections: incidentProjections,
    actorId: 'actor-1',
    clock: () => now,
  });
});
afterAll(() => api.close());

describe('what is dated ahead', () => {
  it('is no detection and no impact of an incident', async () => {
    expect(await changed('declareIncident', { title: 'It is slow', detectedAt: later })).toMatchObject({
      code: 'INVALID',
      path: 'detectedAt',
      message: `${later} is still to come: it is ${now} here. What has not happened yet is not recorded.`,
    });
    const retrospective = { title: 'It was slow', kind: 'RETROSPECTIVE', impactStartedAt: later };
    expect(await changed('declareIncident', retrospective)).toMatchObject({ code: 'INVALID', path: 'impactStartedAt' });
    const { id: incidentId } = await changed('declareIncident', { title: 'It is slow' });
    expect(await changed('recordImpact', { incidentId, startedAt: later })).toMatchObject({ code: 'INVALID', path: 'startedAt' });
    const corrected = { incidentId, stage: 'DETECTION', occurredAt: later, reason: 'The graph says so' };
    expect(await changed('correctStageTime', corrected)).toMatchObject({ code: 'INVALID', path: 'occurredAt' });
  });

  it('is no stage, no severity and no decision of one', async () => {
    const { id: incidentId } = await changed('declareIncident', { title: 'It is slow' });
    const ahead = { incidentId, occurredAt: later };
    const refusal = { code: 'INVALID', path: 'occurredAt' };
    expect(await changed('advanceIncident', { ...ahead, to: 'LEARNING' })).toMatchObject(refusal);
    expect(await changed('changeSeverity', { ...ahead, severity: 'SEV1' })).toMatchObject(refusal);
    expect(await changed('endIncident', { ...ahead, exit: 'CANCELLED' })).toMatchObject(refusal);
    expect(await changed('advanceIncident', { incidentId, to: 'RECOVERY' })).toMatchObject({ id: incidentId });
    expect(await changed('reopenIncident', { ...ahead, to: 'RESPONSE', reason: 'It is slow again' })).toMatchObject(refusal);
    const decision = { incidentId, question: 'Fail over?', choice: 'Yes' };
    expect(await changed('recordDecision', { ...decision, decidedAt: later })).toMatchObject({ code: 'INVALID', path: 'decidedAt' });
    expect(await changed('recordDecision', { ...decision, raisedAt: later })).toMatchObject({ code: 'INVALID', path: 'raisedAt' });
  });

  it('may be so by what clocks differ, and may be a drill that is planned', async () => {
    expect(await changed('declareIncident', { title: 'It is slow', detectedAt: soon, impactStartedAt: soon })).toMatchObject({
      detectedAt: soon,
      impactStartedAt: soon,
    });
    expect(await changed('declareIncident', { title: 'A drill', kind: 'DRILL', detectedAt: later })).toMatchObject({ detectedAt: later });
  });

  it('is imported as its source has it, with a note', async () => {
    const line = { id: '1', title: 'Maintenance of the quay', startedAt: '2026-04-01T10:00:00Z', detectedAt: later };
    expect(await imported(line)).toMatchObject({
      line: 1,
      events: expect.any(Number),
      note: `still to come: the start of impact (2026-04-01T10:00:00.000Z) and the detection (${later})`,
    });
    expect(await imported({ ...line, id: '2', startedAt: '2026-01-01', detectedAt: soon })).not.toHaveProperty('note');
  });
});
