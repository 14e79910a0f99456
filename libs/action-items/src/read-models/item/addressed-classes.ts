import type { RootCauseClass } from '#root-causes/graphql';
import type { RootCauseClasses } from '#root-causes/published';
import type { AddressedClass } from '../../domain/action-item.events.js';

/** The classes themselves, in the order they were named. */
export async function addressedClasses(
  classes: RootCauseClasses,
  addresses: readonly AddressedClass[],
): Promise<readonly RootCauseClass[]> {
  const axes = [...new Set(addresses.map(({ axis }) => axis))];
  const found = new Map(
    await Promise.all(
      axes.map(async (axis) => {
        const keys = addresses.filter((addressed) => addressed.axis === axis).map(({ key }) => key);
        return [axis, await classes.find(axis, keys)] as const;
      }),
    ),
  );
  return addresses.flatMap(({ axis, key }) => found.get(axis)?.get(key) ?? []);
}
