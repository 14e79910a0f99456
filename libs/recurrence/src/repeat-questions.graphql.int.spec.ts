import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccessModule, openPersonKeys } from '#access';
import { accessProjections } from '#access/read-models';
import { served } from '#access/testing';
import type { Served } from '#access/testing';
import { ActionItemsModule } from '#action-items';
import { actionItemProjections } from '#action-items/read-models';
import { CatalogModule } from '#catalog';
import { catalogProjections } from '#catalog/read-models';
import { DeploymentsModule } from '#deployments';
import { deploymentProjections } from '#deployments/read-models';
import { IncidentsModule } from '#incidents';
import { incidentProjections } from '#incidents/read-models';
import { RootCausesModule } from '#root-causes';
import { EstimatedLabels } from '#suggestions/published';
import { Global, Module } from '@nestjs/common';
import { recurrenceProjections } from './read-models/index.js';
import { RecurrenceModule } from './recurrence.module.js';

class NoEstimates extends EstimatedLabels {
  override of() {
    return Promise.resolve({ incidents: [], leftOut: 0 });
  }
}

@Global()
@Module({ providers: [{ provide: EstimatedLabels, useClass: NoEstimates }], exports: [EstimatedLabels] })
class NothingSuggested {}

let api: Served;

async function changed(mutation: string, type: string, input: object): Promise<{ readonly id: string }> {
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  const data = await api.ask(
    `mutation($input: ${name}) { changed: ${mutation}(input: $input) { ... on ${type} { id } ... on ErrorResult { message } } }`,
    { input },
  );
  const { changed: answer } = data as { readonly changed: { readonly id: string; readonly message?: string } };
  if (answer.message !== undefined) throw new Error(answer.message);
  return answer;
}

describe('the questions about a class through GraphQL', () => {
  beforeAll(async () => {
    api = await served({
      contexts: (directory) => [
        AccessModule.with(openPersonKeys(directory)),
        CatalogModule,
        RootCausesModule,
        IncidentsModule,
        ActionItemsModule,
        DeploymentsModule,
        NothingSuggested,
        RecurrenceModule,
      ],
      projections: [
        ...accessProjections,
        ...catalogProjections,
        ...incidentProjections,
        ...actionItemProjections,
        ...deploymentProjections,
        ...recurrenceProjections,
      ],
      actorId: 'actor-1',
      clock: () => '2026-04-01T00:00:00.000Z',
    });
  });
  afterAll(() => api.close());

  it('are answered with the action items and the incidents behind them', async () => {
    for (const day of ['02', '09', '16', '23', '24', '25', '26']) {
      const detectedAt = `2026-03-${day}T10:00:00Z`;
      const { id: incidentId } = await changed('declareIncident', 'Incident', { title: day, services: ['api'], detectedAt });
      await changed('classifyRootCauses', 'Incident', { incidentId, classes: ['network'] });
      const dueAt = `2026-03-${day}T12:00:00Z`;
      const said = { incidentId, title: `After ${day}`, type: 'REPAIR', addresses: ['network'], occurredAt: detectedAt, dueAt };
      const { id } = await changed('proposeActionItem', 'ActionItem', said);
      await changed('completeActionItem', 'ActionItem', { id, note: 'So', occurredAt: '2026-03-28T00:00:00Z' });
    }
    const minPosition = String(await api.store.head());
    const data = await api.ask(
      `query($filter: RecurrenceFilter!) { recurringRootCauses(filter: $filter) {
        class { key } fix(per: DEPLOYMENTS) { verdict }
        questions {
          question answer share { count of share lower upper greyed } figures { figure value } service
          actionItems(first: 2) { title } incidents(first: 1) { title } mitigations { class { key } incidents }
        }
      } }`,
      { filter: { from: '2026-03-01T00:00:00Z', to: '2026-04-01T00:00:00Z', minPosition } },
    );
    expect(data).toMatchObject({
      recurringRootCauses: [
        {
          class: { key: 'network' },
          fix: { verdict: 'TOO_EARLY' },
          questions: [
            {
              question: 'ACTIONS_LATE',
              answer: 'YES',
              share: { count: 7, of: 7 },
              actionItems: [{ title: 'After 26' }, { title: 'After 25' }],
            },
            { question: 'FEATURES_BEFORE_FIXES', answer: 'CANNOT_TELL', share: { of: 0, share: null } },
            { question: 'RIGHT_ACTIONS', answer: 'CANNOT_TELL' },
            { question: 'REDESIGN_OVERDUE', answer: 'CANNOT_TELL', service: 'api', incidents: [{ title: '26' }] },
            { question: 'BANDAGES', answer: 'YES', share: { count: 7, of: 7 }, mitigations: [] },
          ],
        },
      ],
    });
  });
});
