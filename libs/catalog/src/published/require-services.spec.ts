import { describe, expect, it } from '@jest/globals';
import { requireServices } from './require-services.js';
import { ServiceOwnership } from './service-ownership.js';
import type { Ownership } from './service-ownership.js';

class Catalogue extends ServiceOwnership {
  readonly asked: (bigint | null)[] = [];

  of(_services: Iterable<string>, minPosition: bigint | null): Promise<ReadonlyMap<string, Ownership>> {
    this.asked.push(minPosition);
    return Promise.resolve(new Map([['checkout', { owningTeam: null, tier: null }]]));
  }
}

describe('services that something is to be about', () => {
  it('are those of the catalogue, as it was by then', async () => {
    const catalogue = new Catalogue();
    await requireServices(catalogue, ['checkout'], 7n);
    expect(catalogue.asked).toEqual([7n]);
  });

  it('are refused by the first that nobody has heard of', async () => {
    await expect(requireServices(new Catalogue(), ['checkout', 'chekout', 'pay'], 7n)).rejects.toMatchObject({
      code: 'INVALID',
      path: 'services',
      message: expect.stringContaining('"chekout"'),
    });
  });

  it('need not be looked up where there are none', async () => {
    const catalogue = new Catalogue();
    await requireServices(catalogue, [], 7n);
    expect(catalogue.asked).toEqual([]);
  });
});
