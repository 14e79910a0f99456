import { DomainError } from '#event-sourcing';
import type { ServiceOwnership } from './service-ownership.js';

/**
 * Makes sure that the catalogue has each of some services: of one that nobody has heard of nothing is on record, and all that is counted would be 0.
 * @param services keys, exactly as incidents name them. @param minPosition what the catalogue is to reflect at least.
 * @throws DomainError INVALID, of `services`, with the first that there is not. @throws ReadModelBehindError when `minPosition` is not reached in time.
 */
export async function requireServices(catalogue: ServiceOwnership, services: readonly string[], minPosition: bigint): Promise<void> {
  if (services.length === 0) return;
  const known = await catalogue.of(services, minPosition);
  const unknown = services.find((key) => !known.has(key));
  if (unknown === undefined) return;
  throw new DomainError(
    'INVALID',
    `The catalogue has no service ${JSON.stringify(unknown)}, so everything would be 0. See services.`,
    'services',
  );
}
