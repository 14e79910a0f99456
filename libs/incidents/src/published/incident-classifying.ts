import type { RequestOptions } from '#commands';
import type { CauseAxis } from '../domain/incident.events.js';
import type { Incident } from '../graphql/incident.type.js';

/** Gives incidents their classes, for contexts in which people say what these are. Injected. */
export abstract class IncidentClassifying {
  /**
   * Says which classes hold on one axis: the whole list, replacing what was said before.
   * @param actorId who says so, a pseudonymous id.
   * @returns the incident as it is afterwards.
   * @throws DomainError NOT_FOUND where there is no such incident; INVALID for classes that do not exist, are retired or too many.
   */
  abstract classify(
    actorId: string,
    incidentId: string,
    classification: {
      readonly axis: CauseAxis;
      /** Keys of classes of that axis. */
      readonly classes: readonly string[];
      /** Ids of the incident's events that this rests on. */
      readonly evidence: readonly string[];
      readonly note?: string;
    },
    request?: RequestOptions,
  ): Promise<Incident>;
}
