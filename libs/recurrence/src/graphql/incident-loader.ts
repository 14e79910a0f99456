import type { GraphqlContext } from '#graphql';
import type { Incident } from '#incidents/graphql';
import type { IncidentList } from '#incidents/published';
import DataLoader from 'dataloader';
import type { Question } from '../scope/question.js';

/** Looks up incidents for many parts of an answer at once; null for one that the list does not have. */
export function incidentLoader(list: IncidentList, minPosition: bigint | null): DataLoader<string, Incident | null> {
  return new DataLoader(async (ids) => {
    const found = await list.find(ids, minPosition);
    return ids.map((id) => found.get(id) ?? null);
  });
}

/**
 * The incidents with these ids, in their order, without those that the list does not have. All parts of the answer to a question share a
 * lookup: an incident often belongs to several of them.
 */
export async function incidentsOfPart(
  ids: readonly string[],
  asked: Question,
  list: IncidentList,
  context: GraphqlContext,
): Promise<readonly Incident[]> {
  const loader = context.once(asked, () => incidentLoader(list, asked.minPosition));
  const incidents = await Promise.all(ids.map((id) => loader.load(id)));
  return incidents.filter((incident) => incident !== null);
}
