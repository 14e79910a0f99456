import { actionItemVocabulary } from '#action-items/published';
import type { ActionItemEvent } from '#action-items/published';
import type { RecordedEvent } from '#event-sourcing';
import { byIncident, incidentVocabulary } from '#incidents/published';
import type { IncidentEvent } from '#incidents/published';
import { foldBatch, loadByIds, loadWhere, upsertRows } from '#projections';
import type { Projection } from '#projections';
import type { EntityManager } from 'typeorm';
import type { PostmortemEvent } from '../../domain/postmortem.events.js';
import { postmortemVocabulary } from '../../domain/postmortem.upcasters.js';
import { statusAfter } from '../../domain/status.js';
import { courseEventTypes } from '../incident-course.js';
import { incidentOfPostmortem, liftedBy } from '../incident-streams.js';
import { evolveKnown, keptOf, knownFrom } from './known-incident.js';
import type { KnownIncident, WrittenRows } from './known-incident.js';
import { STANDING, Versions } from './known.js';
import type { Known } from './known.js';
import {
  EarlierActionRow,
  EarlierDurationRow,
  EarlierIncidentRow,
  EarlierLabelRow,
  EarlierOutlineRow,
  EarlierPostmortemRow,
} from './precedent.rows.js';

export const PRECEDENTS = 'postmortem-precedents';

const statusEventTypes = [
  'PostmortemDrafted',
  'PostmortemSectionEdited',
  'PostmortemWordsWithdrawn',
  'PostmortemReviewRequested',
  'PostmortemChangesRequested',
  'PostmortemPublished',
] as const satisfies readonly PostmortemEvent['type'][];

/** What later incidents are compared with, as it was known at any moment. */
export const precedentsProjection: Projection = {
  name: PRECEDENTS,
  version: 4,
  entities: [EarlierIncidentRow, EarlierDurationRow, EarlierLabelRow, EarlierOutlineRow, EarlierPostmortemRow, EarlierActionRow],
  eventTypes: [...courseEventTypes, ...statusEventTypes, ...actionItemVocabulary.types],
  apply: async (events, manager) => {
    await applyToIncidents(liftedBy(incidentVocabulary, events), manager);
    await applyToPostmortems(liftedBy(postmortemVocabulary, events), manager);
    await applyToActions(liftedBy(actionItemVocabulary, events), manager);
  },
};

async function applyToIncidents(events: readonly RecordedEvent<IncidentEvent>[], manager: EntityManager): Promise<void> {
  const written: WrittenRows = { durations: [], labels: [], outlines: [] };
  const load = async (ids: ReadonlySet<string>): Promise<ReadonlyMap<string, KnownIncident>> => {
    const rows = await loadByIds(manager, EarlierIncidentRow, ids);
    return new Map([...rows].map(([id, { known }]) => [id, knownFrom(known)]));
  };
  const known = await foldBatch(events, { ...byIncident, load, evolve: (incident, event) => evolveKnown(incident, event, written) });
  await upsertRows(
    manager,
    EarlierIncidentRow,
    known.map(({ id, after }) => ({ id, known: keptOf(after) })),
  );
  await upsertRows(manager, EarlierDurationRow, written.durations);
  await upsertRows(manager, EarlierLabelRow, written.labels);
  await upsertRows(manager, EarlierOutlineRow, written.outlines);
}

async function applyToPostmortems(events: readonly RecordedEvent<PostmortemEvent>[], manager: EntityManager): Promise<void> {
  const ids = events.map(({ stream }) => incidentOfPostmortem(stream));
  const versions = new Versions<EarlierPostmortemRow>(
    ({ incidentId }) => incidentId,
    await loadWhere(manager, EarlierPostmortemRow, 'incidentId', ids),
  );
  for (const { event, stream, recordedAt } of events) {
    const incidentId = incidentOfPostmortem(stream);
    const before = versions.get(incidentId)?.status;
    if (before === undefined && event.type !== 'PostmortemDrafted') continue;
    const status = before === undefined ? 'DRAFT' : statusAfter(before, event);
    if (status !== before) versions.put({ incidentId, status, knownFromAt: recordedAt, knownUntilAt: STANDING });
  }
  await upsertRows(manager, EarlierPostmortemRow, versions.written);
}

async function applyToActions(events: readonly RecordedEvent<ActionItemEvent>[], manager: EntityManager): Promise<void> {
  const ids = events.map(({ event }) => event.data.incidentId);
  const versions = new Versions<EarlierActionRow>(
    ({ actionItemId }) => actionItemId,
    await loadWhere(manager, EarlierActionRow, 'incidentId', ids),
  );
  for (const { event, recordedAt } of events) {
    const before = versions.get(event.data.actionItemId);
    const action = before === undefined ? proposed(event) : changed(before, event);
    if (action !== null) versions.put({ ...action, knownFromAt: recordedAt, knownUntilAt: STANDING });
  }
  await upsertRows(manager, EarlierActionRow, versions.written);
}

type Action = Omit<EarlierActionRow, keyof Known>;

function proposed(event: ActionItemEvent): Action | null {
  if (event.type !== 'ActionItemProposed') return null;
  const { actionItemId, incidentId, number, title, dueAt = null } = event.data;
  return { actionItemId, incidentId, number, title, dueAt, unfinished: 1 };
}

/** Null where nothing changes that is said here. */
function changed(action: Action, event: ActionItemEvent): Action | null {
  switch (event.type) {
    case 'ActionItemRevised':
      return { ...action, title: event.data.terms.title, dueAt: event.data.terms.dueAt ?? null };
    case 'ActionItemCompleted':
    case 'ActionItemDropped':
      return { ...action, unfinished: 0 };
    case 'ActionItemReopened':
      return { ...action, unfinished: 1 };
    case 'ActionItemProposed':
    case 'ActionItemAccepted':
    case 'ActionItemVerified':
      return null;
  }
}
