import { describe, expect, it } from '@jest/globals';
import type { Exposures } from '#deployments/published';
import { ComparedExposure } from './compared-exposure.js';

const recorded: Exposures = {
  of: (_, windows) =>
    Promise.resolve(windows.map(({ from }) => ({ deployments: 40, deploymentsThroughout: from >= '2026-02', requests: null }))),
};
const before = { from: '2026-01-01T00:00:00.000Z', to: '2026-02-01T00:00:00.000Z' };
const window = { from: '2026-02-01T00:00:00.000Z', to: '2026-03-04T00:00:00.000Z' };

describe('what counts are compared per', () => {
  const asked = { scope: { services: [] }, window };
  const exposure = new ComparedExposure(recorded, () => '2026-06-01T00:00:00.000Z');

  it('are days, as far as they were recorded', async () => {
    expect(await exposure.of('DAYS', asked, before, { before: 12, after: 31 })).toEqual({ before: 12, after: 31 });
  });

  it('are no deployments of a stretch in which the record of them only began', async () => {
    expect(await exposure.of('DEPLOYMENTS', asked, before, { before: 31, after: 31 })).toEqual({ before: null, after: 40 });
  });

  it('are no requests where nobody recorded them', async () => {
    expect(await exposure.of('REQUESTS', asked, before, { before: 31, after: 31 })).toEqual({ before: null, after: null });
  });
});
