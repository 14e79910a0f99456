import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { done, served } from '#access/testing';
import type { Served } from '#access/testing';
import { NothingSuggested } from '../../../../test/support/contexts/nothing-suggested.js';
import { throughDeployments } from '../../../../test/support/contexts/through-deployments.js';
import { recurrenceProjections } from '../read-models/index.js';
import { RecurrenceModule } from '../recurrence.module.js';

let api: Served;

describe('the questions about a class through GraphQL', () => {
  beforeAll(async () => {
    const { contexts, projections } = throughDeployments;
    api = await served({
      contexts: (directory) => [...contexts(directory), NothingSuggested, RecurrenceModule],
      projections: [...projections, ...recurrenceProjections],
      actorId: 'actor-1',
      clock: () => '2026-04-01T00:00:00.000Z',
    });
  });
  afterAll(() => api.close());

  it('are answered with the action items and the incidents behind them', async () => {
    for (const day of ['02', '09', '16', '23', '24', '25', '26']) {
      const detectedAt = `2026-03-${day}T10:00:00Z`;
      const { id: incidentId } = await done(api, 'declareIncident', 'Incident', { title: day, services: ['api'], detectedAt });
      await done(api, 'classifyRootCauses', 'Incident', { incidentId, classes: ['network'] });
      const dueAt = `2026-03-${day}T12:00:00Z`;
      const said = { incidentId, title: `After ${day}`, type: 'REPAIR', addresses: ['network'], occurredAt: detectedAt, dueAt };
      const { id } = await done(api, 'proposeActionItem', 'ActionItem', said);
      await done(api, 'completeActionItem', 'ActionItem', { id, note: 'So', occurredAt: '2026-03-28T00:00:00Z' });
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
