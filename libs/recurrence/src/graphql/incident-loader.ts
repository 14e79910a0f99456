import type { Incident } from '#incidents/graphql';
import type { IncidentList } from '#incidents/published';
import DataLoader from 'dataloader';

/** Looks up incidents for many parts of an answer at once; null for one that the list does not have. */
export function incidentLoader(list: IncidentList, minPosition: bigint | null): DataLoader<string, Incident | null> {
  return new DataLoader(async (ids) => {
    const found = await list.find(ids, minPosition);
    return ids.map((id) => found.get(id) ?? null);
  });
}
