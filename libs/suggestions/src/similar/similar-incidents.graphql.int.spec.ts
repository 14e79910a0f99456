import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { served } from '#access/testing';
import type { Served } from '#access/testing';
import { ActionItemsModule } from '#action-items';
import { actionItemProjections } from '#action-items/read-models';
import { IncidentsModule } from '#incidents';
import { incidentProjections } from '#incidents/read-models';
import { expectRebuiltEqualsLive } from '#projections/testing';
import { RootCausesModule } from '#root-causes';
import { similarProjection } from '../read-models/similar/similar.projection.js';
import { SimilarModule } from './similar.module.js';

interface Similar {
  readonly incident: { readonly title: string };
  readonly score: number;
  readonly because: readonly string[];
  readonly unfinishedActions: readonly { readonly title: string }[];
}

const FIELDS = `incident { title } score because sharedClasses { axis key } sharedServices words unfinishedActions { title status }`;
const projections = [...incidentProjections, ...actionItemProjections, similarProjection];

let api: Served;

async function changed(mutation: string, input: object): Promise<{ readonly id: string }> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  const answer = `... on ${mutation.endsWith('ActionItem') ? 'ActionItem' : 'Incident'} { id } ... on ErrorResult { code path message }`;
  const data = await api.ask(`mutation($input: ${type}) { changed: ${mutation}(input: $input) { __typename ${answer} } }`, { input });
  return (data as { readonly changed: { readonly id: string } }).changed;
}

async function similarTo(incidentId: string, first?: number): Promise<readonly Similar[]> {
  const query = `query($incidentId: ID!, $first: Int) { found: similarIncidents(incidentId: $incidentId, first: $first) { ${FIELDS} } }`;
  return ((await api.ask(query, { incidentId, first })) as { readonly found: readonly Similar[] }).found;
}

/** So that the projector has seen everything that was recorded. */
async function caughtUp(): Promise<void> {
  await api.database.waitFor(await api.store.head());
}

describe('similar incidents through GraphQL', () => {
  let earlier: string;

  beforeAll(async () => {
    api = await served({
      contexts: () => [RootCausesModule, IncidentsModule, ActionItemsModule, SimilarModule],
      projections,
      actorId: 'actor-1',
      clock: () => '2026-03-01T10:00:00.000Z',
    });
    ({ id: earlier } = await changed('declareIncident', {
      title: 'Checkout refuses cards',
      summary: 'The certificate of the card gateway had expired.',
      services: ['payments'],
      detectedAt: '2026-01-10T10:00:00Z',
    }));
    await changed('classifyRootCauses', { incidentId: earlier, axis: 'TRIGGER', classes: ['time-expiry'] });
    await changed('proposeActionItem', { incidentId: earlier, title: 'Renew certificates by machine' });
    const { id: done } = await changed('proposeActionItem', { incidentId: earlier, title: 'Renew this one' });
    await changed('completeActionItem', { id: done, note: 'Renewed' });
    await changed('declareIncident', { title: 'Search answers slowly', services: ['search'], detectedAt: '2026-02-10T10:00:00Z' });
    await caughtUp();
  });
  afterAll(() => api.close());

  it('say at once whether it was seen before, why, and what is not done yet', async () => {
    const { id } = await changed('declareIncident', { title: 'Gateway certificates expiring?', services: ['payments'] });
    const [found, ...others] = await similarTo(id);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      incident: { title: 'Checkout refuses cards' },
      because: ['Affected the same service: payments.', 'Speaks of “certificates”, “expiring” and “gateway” as well.'],
      sharedClasses: [],
      sharedServices: ['payments'],
      words: ['certificates', 'expiring', 'gateway'],
      unfinishedActions: [{ title: 'Renew certificates by machine', status: 'PROPOSED' }],
    });
    expect(found?.score).toBeGreaterThan(0);
    expect(found?.score).toBeLessThanOrEqual(1);

    await changed('classifyRootCauses', { incidentId: id, axis: 'TRIGGER', classes: ['time-expiry'] });
    const [labelled] = await similarTo(id, 1);
    expect(labelled?.because[0]).toBe('Has the same class: Time or expiry (trigger).');
    await caughtUp();
    expect(await similarTo(id, 1)).toEqual([labelled]);
    expect((await similarTo(earlier))[0]?.because.at(-1)).toBe('Was detected later.');
    const nested = await api.ask(`query($id: ID!) { incident(id: $id) { similar(first: 1) { ${FIELDS} } } }`, { id });
    expect(nested).toEqual({ incident: { similar: [labelled] } });
  });

  it('share a class that theirs was merged into, once it was', async () => {
    const { id } = await changed('declareIncident', { title: 'Login fails', services: [] });
    await changed('classifyRootCauses', { incidentId: id, axis: 'TRIGGER', classes: ['hardware-power'] });
    await caughtUp();
    expect(await similarTo(id)).toEqual([]);
    await api.ask(
      `mutation { mergeRootCauseClasses(input: { axis: TRIGGER, classes: ["time-expiry"], into: { key: "hardware-power" }, reason: "One" }) { __typename } }`,
    );
    expect((await similarTo(id)).map((found) => found.because[0])).toContain('Has the same class: Hardware or power (trigger).');
  });

  it('are none for what nobody declared, and refuse a page that is none', async () => {
    expect(await similarTo('b3b0a4f2-6d57-4c59-9b8e-0a7a4f6f2d11')).toEqual([]);
    await expect(similarTo(earlier, 0)).rejects.toThrow('first');
  });

  it('come from rows that a rebuild makes again', async () => {
    await expectRebuiltEqualsLive({ store: api.store, projections, directory: join(api.dataDirectory, 'read-models') });
  });
});
