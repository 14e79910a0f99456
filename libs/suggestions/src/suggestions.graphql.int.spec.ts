import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { served } from '#access/testing';
import type { Served } from '#access/testing';
import { ActionItemsModule } from '#action-items';
import { actionItemProjections } from '#action-items/read-models';
import { madeUpIncidents } from '#cause-suggestions/testing';
import { IncidentsModule } from '#incidents';
import { incidentProjections } from '#incidents/read-models';
import { RootCausesModule } from '#root-causes';
import { Module } from '@nestjs/common';
import { Estimates } from './estimates.js';
import { Learning } from './learning/learning.js';
import { ThreadedLearning } from './learning/threaded-learning.js';
import { EstimatedLabels } from './published/estimated-labels.js';
import { suggestionProjections } from './read-models/index.js';
import { SuggestionsModule } from './suggestions.module.js';

// Threads run what is compiled.
const workerUrl = new URL('../../../dist/libs/suggestions/src/learning/learner.worker.js', import.meta.url);
const thread = new ThreadedLearning(workerUrl);
const estimates: EstimatedLabels[] = [];

@Module({})
class Asking {
  constructor(labels: EstimatedLabels) {
    estimates.push(labels);
  }
}

interface Suggestion {
  readonly confidence: number;
  readonly because: readonly string[];
  readonly class: { readonly key: string };
}

const keys: Readonly<Record<string, string>> = {
  certificates: 'access-certificates',
  capacity: 'capacity-scaling',
  rollout: 'deployment-planning',
};
const day = { from: '2026-03-01T00:00:00.000Z', to: '2026-03-02T00:00:00.000Z' };

let api: Served;
let declared = 0;

async function change<Answer>(mutation: string, input: object, fields: string): Promise<Answer> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  const data = await api.ask(
    `mutation($input: ${type}) { changed: ${mutation}(input: $input) { __typename ${fields} ... on ErrorResult { code path } } }`,
    { input },
  );
  return (data as { readonly changed: Answer }).changed;
}

async function declare(title: string, summary?: string, services: readonly string[] = []): Promise<string> {
  const detectedAt = `2026-03-01T10:${String(declared++ % 60).padStart(2, '0')}:00Z`;
  const { id } = await change<{ id: string }>('declareIncident', { title, summary, services, detectedAt }, '... on Incident { id }');
  return id;
}

async function suggestedFor(incidentId: string, first = 3): Promise<readonly Suggestion[]> {
  const data = await api.ask(
    `query($id: ID!, $first: Int) { suggestedRootCauses(incidentId: $id, first: $first) { confidence because class { key } } }`,
    { id: incidentId, first },
  );
  return (data as { readonly suggestedRootCauses: readonly Suggestion[] }).suggestedRootCauses;
}

const ANSWER = `... on RootCauseSuggestionsAnswer {
  answer learnedFrom note position suggested { confidence class { key } } classes { key } incident { rootCauses { class { key } } }
}`;

describe('suggested root causes through GraphQL', () => {
  beforeAll(async () => {
    api = await served({
      contexts: () => [
        RootCausesModule,
        IncidentsModule,
        ActionItemsModule,
        { module: SuggestionsModule, global: true, providers: [{ provide: Learning, useValue: thread }] },
        Asking,
      ],
      projections: [...incidentProjections, ...actionItemProjections, ...suggestionProjections],
      actorId: 'actor-1',
      clock: () => '2026-03-01T12:00:00.000Z',
    });
    for (const { incident, labels } of madeUpIncidents(15)) {
      const id = await declare(incident.title, `${incident.summary ?? ''} ${incident.body ?? ''}`, incident.services);
      const classes = labels.map((key) => keys[key] ?? key);
      await change('classifyRootCauses', { incidentId: id, classes }, '... on Incident { id }');
    }
  });
  afterAll(() => api.close());

  it('are there as soon as an incident is declared, say why, and go with what was typed since', async () => {
    const id = await declare('Errors in mail', 'The errors were caused by a certificate that was not renewed.');
    const [first, ...others] = await suggestedFor(id);
    expect(first).toMatchObject({ class: { key: 'access-certificates' } });
    expect(first?.because).toEqual([
      expect.stringMatching(/^It speaks of .*“.*certificate.*”/),
      expect.stringMatching(/^It is like INC-\d+, INC-\d+ and INC-\d+, labelled “Access or certificates”\.$/),
    ]);
    expect(others).toHaveLength(2);
    await change('recordEntry', { incidentId: id, kind: 'OBSERVATION', text: 'So' }, '... on Incident { id }');
    await change(
      'retitleIncident',
      { incidentId: id, title: 'Too little memory on the workers', summary: 'The errors were caused by a queue that was full.' },
      '... on Incident { id }',
    );
    expect(await suggestedFor(id, 1)).toMatchObject([{ class: { key: 'capacity-scaling' } }]);
    const field = await api.ask(`query($id: ID!) { incident(id: $id) { suggestedRootCauses(first: 1) { class { key } } } }`, { id });
    expect(field).toEqual({ incident: { suggestedRootCauses: [{ class: { key: 'capacity-scaling' } }] } });
  });

  it('outlive the thread that learned them', async () => {
    const id = await declare('Errors in mail', 'The errors were caused by a certificate that was not renewed.');
    const before = await suggestedFor(id);
    await thread.onModuleDestroy();
    expect(await suggestedFor(id)).toEqual(before);
  });

  it('are refused for what is no incident, and for no number of them', async () => {
    await expect(suggestedFor('nobody')).rejects.toThrow('incidentId: names no incident');
    await expect(suggestedFor('nobody', 0)).rejects.toThrow('first: is 1 to 500, not 0');
  });

  it('are accepted, corrected and ignored, which labels the incident and makes the record', async () => {
    const id = await declare('Errors in login', 'This was caused by an expired certificate on the gateway.');
    const input = { incidentId: id, answer: 'ACCEPTED', note: 'It had expired', idempotencyKey: 'once' };
    const accepted = await change<{ readonly position: string }>('answerRootCauseSuggestions', input, ANSWER);
    expect(accepted).toMatchObject({
      answer: 'ACCEPTED',
      learnedFrom: 15,
      note: 'It had expired',
      classes: [{ key: 'access-certificates' }],
      suggested: expect.arrayContaining([{ confidence: expect.any(Number), class: { key: 'access-certificates' } }]),
      incident: { rootCauses: [{ class: { key: 'access-certificates' } }] },
    });
    expect(await change('answerRootCauseSuggestions', input, ANSWER)).toEqual(accepted);

    const other = await declare('Errors in search', 'This was caused by a queue that was full.');
    const corrected = await change<{ readonly position: string }>(
      'answerRootCauseSuggestions',
      { incidentId: other, answer: 'CORRECTED', classes: ['observability-gap'] },
      ANSWER,
    );
    expect(corrected).toMatchObject({ incident: { rootCauses: [{ class: { key: 'observability-gap' } }] } });
    for (const [wrong, refusal] of [
      [
        { incidentId: 'nobody', answer: 'IGNORED' },
        { __typename: 'NotFound', path: 'incidentId' },
      ],
      [
        { answer: 'CORRECTED', classes: ['nothing'] },
        { __typename: 'Invalid', path: 'classes' },
      ],
      [
        { answer: 'IGNORED', classes: ['network'] },
        { __typename: 'Invalid', path: 'classes' },
      ],
    ] as const) {
      expect(await change('answerRootCauseSuggestions', { incidentId: other, ...wrong }, ANSWER)).toMatchObject(refusal);
    }
    const third = await declare('Errors in billing');
    const ignored = await change<{ readonly position: string }>(
      'answerRootCauseSuggestions',
      { incidentId: third, answer: 'IGNORED' },
      ANSWER,
    );
    expect(ignored).toMatchObject({ classes: [], incident: { rootCauses: [] } });

    const record = await api.ask(
      `query($from: DateTime!, $to: DateTime!, $minPosition: String) { suggestionRecord(from: $from, to: $to, minPosition: $minPosition) {
        answered accepted corrected ignored judged shareAccepted { count of share greyed }
        firstGiven { count of share lower upper greyed } oneOfThreeGiven { share } calibration { n shareGiven { share } } heldOut { n greyed top1 { of share } brier }
      } }`,
      { ...day, minPosition: ignored.position },
    );
    expect(record).toMatchObject({
      suggestionRecord: {
        answered: 3,
        accepted: 1,
        corrected: 1,
        ignored: 1,
        judged: 2,
        shareAccepted: { count: 1, of: 3, share: 1 / 3, greyed: true },
        firstGiven: { count: 1, of: 2, share: 0.5, greyed: true },
        heldOut: { n: expect.any(Number) },
      },
    });
  });

  it('are estimated for the incidents that nobody has labelled', async () => {
    const id = await declare('Errors in checkout', 'This was caused by a release that reached all regions at once.', ['checkout']);
    await api.database.waitFor(await api.store.head());
    const [labels] = estimates;
    expect(labels).toBeInstanceOf(Estimates);
    const { incidents = [], leftOut } = (await labels?.of('CONTRIBUTING_FACTOR', day)) ?? {};
    expect(leftOut).toBe(0);
    const estimated = incidents.find(({ incidentId }) => incidentId === id);
    expect(estimated).toMatchObject({ severity: 'SEV3', services: ['checkout'] });
    expect(estimated?.classes[0]).toMatchObject({ key: 'deployment-planning' });
    await change('classifyRootCauses', { incidentId: id, classes: ['network'] }, '... on Incident { id }');
    await api.database.waitFor(await api.store.head());
    const after = await labels?.of('CONTRIBUTING_FACTOR', day);
    expect(after?.incidents.map(({ incidentId }) => incidentId)).toEqual(
      incidents.map(({ incidentId }) => incidentId).filter((each) => each !== id),
    );
  });
});
