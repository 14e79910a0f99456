import { actionItemVocabulary } from '#action-items/published';
import type { ActionItemEvent } from '#action-items/published';
import { deploymentVocabulary, requestsVocabulary } from '#deployments/published';
import type { DeploymentEvent, RequestsEvent } from '#deployments/published';
import { asStorable } from '#event-sourcing';
import type { RecordedEvent } from '#event-sourcing';
import { incidentVocabulary } from '#incidents/published';
import type { IncidentEvent } from '#incidents/published';
import { loadByIds, upsertRows } from '#projections';
import type { Projection } from '#projections';
import type { ServiceEvent } from '../../domain/service.events.js';
import { serviceVocabulary } from '../../domain/service.upcasters.js';
import { changedService, namedService } from './service-facts.js';
import type { ServiceFacts } from './service-facts.js';
import { ServiceRow } from './service.row.js';

export const SERVICES = 'services';

const namingInIncidents = ['IncidentDeclared', 'ServicesAffected'] as const satisfies readonly IncidentEvent['type'][];
const namingInActionItems = ['ActionItemProposed', 'ActionItemRevised'] as const satisfies readonly ActionItemEvent['type'][];
const namingInDeployments = ['DeploymentRecorded', 'DeploymentCorrected'] as const satisfies readonly DeploymentEvent['type'][];
const namingInRequests = ['RequestsRecorded'] as const satisfies readonly RequestsEvent['type'][];

/** The catalogue: the services that people described, and those that incidents, action items and deployments named. */
export const servicesProjection: Projection = {
  name: SERVICES,
  version: 4,
  entities: [ServiceRow],
  eventTypes: [...namingInIncidents, ...namingInActionItems, ...namingInDeployments, ...namingInRequests, ...serviceVocabulary.types],
  apply: async (recorded, manager) => {
    const changes = recorded.map(changeBy);
    const rows = await loadByIds(
      manager,
      ServiceRow,
      changes.flatMap(({ keys }) => keys),
    );
    const services = new Map([...rows].map(([key, row]) => [key, factsOf(row)]));
    const changed = new Map<string, ServiceFacts>();
    for (const { keys, change } of changes) {
      for (const key of keys) {
        const before = services.get(key) ?? null;
        const after = change(before, key);
        if (after === before) continue;
        services.set(key, after);
        changed.set(key, after);
      }
    }
    await upsertRows(manager, ServiceRow, [...changed.values()].map(rowOf));
  },
};

interface Change {
  readonly keys: readonly string[];
  readonly change: (before: ServiceFacts | null, key: string) => ServiceFacts;
}

function changeBy(recorded: RecordedEvent): Change {
  const named = servicesNamedBy(recorded);
  if (named !== null) {
    return { keys: named.map(asStorable), change: (before, key) => before ?? namedService(key, recorded.position) };
  }
  const lifted: RecordedEvent<ServiceEvent> = serviceVocabulary.lift(recorded);
  return { keys: [asStorable(lifted.event.data.key)], change: (before) => changedService(before, lifted) };
}

/** The keys that an event of another context names; null for the catalogue's own. */
function servicesNamedBy(recorded: RecordedEvent): readonly string[] | null {
  if (incidentVocabulary.knows(recorded)) {
    const { event } = incidentVocabulary.lift(recorded);
    return event.type === 'IncidentDeclared' || event.type === 'ServicesAffected' ? event.data.services : [];
  }
  if (actionItemVocabulary.knows(recorded)) {
    const { event } = actionItemVocabulary.lift(recorded);
    const terms = event.type === 'ActionItemProposed' ? event.data : event.type === 'ActionItemRevised' ? event.data.terms : null;
    return terms?.services ?? [];
  }
  if (deploymentVocabulary.knows(recorded)) {
    const { event } = deploymentVocabulary.lift(recorded);
    if (event.type === 'DeploymentRecorded') return [event.data.service];
    return event.type === 'DeploymentCorrected' ? [event.data.terms.service] : [];
  }
  if (requestsVocabulary.knows(recorded)) return [requestsVocabulary.lift(recorded).event.data.service];
  return null;
}

/** What a row says. */
export function factsOf({ key, name, owningTeam, tier, runbooks, retired, version, position }: ServiceRow): ServiceFacts {
  return {
    key,
    name,
    owningTeam,
    tier,
    runbooks: JSON.parse(runbooks) as ServiceFacts['runbooks'],
    retired: retired === 1,
    version,
    position,
  };
}

function rowOf({ tier, runbooks, retired, version, position, ...facts }: ServiceFacts): ServiceRow {
  const key = asStorable(facts.key);
  const name = asStorable(facts.name);
  const owningTeam = facts.owningTeam === null ? null : asStorable(facts.owningTeam);
  return {
    key,
    sortName: name.toLowerCase(),
    words: searchable([key, name, owningTeam ?? ''].join('\n')),
    name,
    owningTeam,
    tier,
    runbooks: JSON.stringify(runbooks),
    retired: retired ? 1 : 0,
    version,
    position,
  };
}

/** Text in which, and as which, a text is searched for: the same however its letters are put together, and in whatever case. */
export function searchable(text: string): string {
  return asStorable(text).normalize('NFC').toLowerCase();
}
