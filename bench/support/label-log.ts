import { actionItemStream } from '#action-items/published';
import type { ActionItemEvent } from '#action-items/published';
import { generateHistory } from '#demo-history';
import type { HistoryOptions, ToldStory } from '#demo-history';
import { deterministicId, MetadataKey } from '#event-sourcing';
import type { Occurrence, RecordedEvent } from '#event-sourcing';
import { incidentStream } from '#incidents/published';
import type { IncidentEvent } from '#incidents/published';

const ACTOR = '0b6b4a3e-7d1f-4c0a-9a55-3f1f0e6f7a01';
/** Stories that are made up before they are repeated: making one up takes most of the time. */
const STORIES = 20_000;

type Told = IncidentEvent | ActionItemEvent;

/**
 * A log of very many incidents that has of each only what is counted: its declaration, its classes, its side exit and its action items, so
 * about five events instead of 21. Its stories are those of a demo history, told again and again with other ids and somewhat later, until there
 * are enough: how often classes come, together and over time, is as in the history.
 */
export async function* labelLog(options: HistoryOptions): AsyncGenerator<RecordedEvent> {
  const stories = Math.min(STORIES, options.incidents);
  const copies = Math.ceil(options.incidents / stories);
  const between = (Date.parse(options.to) - Date.parse(options.from)) / stories;
  let [position, recordedAt, told] = [0n, '', 0];
  for (const story of generateHistory({ ...options, incidents: stories })) {
    if (story.told !== 'through mutations') continue;
    for (let copy = 0; copy < copies && told < options.incidents; copy++) {
      told += 1;
      for (const event of copyOf(story, copy, Math.floor((copy * between) / copies))) {
        position += 1n;
        if (event.recordedAt > recordedAt) recordedAt = event.recordedAt;
        yield { ...event, position, recordedAt };
      }
    }
  }
  await Promise.resolve();
}

function* copyOf({ key, declaration, steps }: ToldStory, copy: number, later: number): Generator<RecordedEvent> {
  const incidentId = deterministicId('incident', key, String(copy));
  const moved = (at: string): string => new Date(Date.parse(at) + later).toISOString();
  const exactly = (at: string): Occurrence => ({ at: moved(at), exactness: 'EXACT' });
  const { title, kind, severity, services, detectedAt } = declaration;
  const events: { readonly stream: string; readonly event: Told }[] = [];
  const stream = incidentStream(incidentId);
  const data = { incidentId, title, kind, severity, services };
  events.push({ stream, event: { type: 'IncidentDeclared', data, occurred: exactly(detectedAt) } });
  let items = 0;
  for (const { mutation, input } of steps) {
    const item = (number: number) => ({ actionItemId: deterministicId('action-item', incidentId, String(number)), incidentId });
    if (mutation === 'classifyRootCauses') {
      const { axis, classes, occurredAt } = input;
      const labels = { axis, classes, classVersions: classes.map(() => 1), evidence: [] };
      events.push({ stream, event: { type: 'RootCausesClassified', data: labels, occurred: exactly(occurredAt) } });
    } else if (mutation === 'endIncident') {
      const { exit, reason, occurredAt } = input;
      events.push({ stream, event: { type: 'IncidentEndedEarly', data: { exit, reason }, occurred: exactly(occurredAt) } });
    } else if (mutation === 'proposeActionItem') {
      const of = item(++items);
      const addresses = input.addresses.map((each) => ({ axis: 'CONTRIBUTING_FACTOR' as const, key: each }));
      const proposed = { ...of, number: items, title: input.title, type: input.type, addresses };
      events.push({
        stream: actionItemStream(of.actionItemId),
        event: { type: 'ActionItemProposed', data: proposed, occurred: exactly(input.occurredAt) },
      });
    } else if (mutation === 'completeActionItem') {
      const of = item(items);
      events.push({
        stream: actionItemStream(of.actionItemId),
        event: { type: 'ActionItemCompleted', data: { ...of, note: input.note }, occurred: exactly(input.occurredAt) },
      });
    }
  }
  const revisions = new Map<string, bigint>();
  for (const { stream: of, event } of events) {
    const revision = revisions.get(of) ?? 0n;
    revisions.set(of, revision + 1n);
    const commandId = deterministicId('command', of, String(revision));
    yield {
      id: deterministicId('event', commandId, '0'),
      schemaVersion: 1,
      event,
      metadata: { [MetadataKey.actorId]: ACTOR, [MetadataKey.commandId]: commandId, [MetadataKey.correlationId]: commandId },
      stream: of,
      revision,
      position: 0n,
      recordedAt: moved(detectedAt),
    };
  }
}
