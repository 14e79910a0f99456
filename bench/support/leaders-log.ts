import { incidentCostStream, RATES_STREAM } from '#costs/published';
import type { IncidentCostEvent, RatesEvent } from '#costs/published';
import type { HistoryOptions } from '#demo-history';
import { deterministicId, MetadataKey } from '#event-sourcing';
import type { DomainEvent, RecordedEvent } from '#event-sourcing';
import { historyLog } from './history-log.js';

/** Stories that are decided before they are repeated; 256 times each at most, since two digits of an id tell the copies apart. */
const STORIES = 5_000;
/** Every so manyth incident has money recorded. */
const COSTLY = 4;
/** What a leader's numbers are not made of, and most of a log. */
const leftOut: ReadonlySet<string> = new Set(['EntryRecorded', 'EntryCorrected', 'LinkAdded']);

/**
 * A log of very many incidents with what a leader's numbers are made of: stages, impact, roles, classes, action items, some money, and rates.
 * Each of its stories is one of a demo history, decided by commands, told again and again with other ids and somewhat later. The people are
 * the same in all.
 */
export async function* leadersLog(options: HistoryOptions): AsyncGenerator<RecordedEvent> {
  const stories = Math.min(STORIES, options.incidents);
  const copies = Math.ceil(options.incidents / stories);
  const between = (Date.parse(options.to) - Date.parse(options.from)) / stories;
  let [position, recordedAt, declared] = [0n, '', 0];
  const placed = (event: RecordedEvent): RecordedEvent => {
    position += 1n;
    if (event.recordedAt > recordedAt) recordedAt = event.recordedAt;
    return { ...event, position, recordedAt };
  };
  const revisions = new Map<string, number>();
  yield placed(ratesSet(options.from));
  for await (const event of historyLog({ ...options, incidents: stories })) {
    if (leftOut.has(event.event.type)) continue;
    const revision = revisions.get(event.stream) ?? 0;
    revisions.set(event.stream, revision + 1);
    const text = JSON.stringify({ ...event, revision, position: 0 });
    const cost = event.event.type === 'IncidentDeclared' && declared++ % COSTLY === 0;
    for (let copy = 0; copy < copies; copy++) {
      const copied = copyOf(text, copy, Math.floor((copy * between) / copies));
      yield placed(copied);
      if (cost) yield placed(costOf(copied, declared % 90));
    }
  }
}

const IDS = /("(?:personId|actorId)":)?"((?:[a-zA-Z]+-)?)([0-9a-f]{2})([0-9a-f]{6}-[0-9a-f-]{27})"/g;
const TIMES = /"(\d{4}-\d{2}-\d{2}T[0-9:.]+Z)"/g;

function copyOf(text: string, copy: number, later: number): RecordedEvent {
  const mark = copy.toString(16).padStart(2, '0');
  const moved = text
    .replace(IDS, (all, key: string | undefined, stream: string, first: string, rest: string) =>
      key === undefined ? `"${stream}${mark}${first}${rest.slice(2)}"` : all,
    )
    .replace(TIMES, (_, at: string) => `"${new Date(Date.parse(at) + later).toISOString()}"`);
  const event = JSON.parse(moved) as Omit<RecordedEvent, 'revision'> & { readonly revision: number };
  return { ...event, revision: BigInt(event.revision), position: 0n };
}

function costOf(declared: RecordedEvent, amount: number): RecordedEvent {
  const { incidentId } = declared.event.data as { readonly incidentId: string };
  const costId = deterministicId('cost', incidentId);
  const data = { incidentId, costId, kind: 'CREDITS', amount: `${amount}.5`, currency: 'EUR' } as const;
  const event: IncidentCostEvent = { type: 'IncidentCostRecorded', data, occurred: declared.event.occurred };
  return recorded(incidentCostStream(incidentId), event, declared.recordedAt);
}

function ratesSet(from: string): RecordedEvent {
  const prices = { perImpactMinute: { SEV1: '250', SEV2: '99.5', SEV3: '10' }, perCustomer: '0.25', perPersonHour: '80' };
  const event: RatesEvent = {
    type: 'CostRatesSet',
    data: { currency: 'EUR', effectiveFrom: from.slice(0, 10), ...prices },
    occurred: { at: from, exactness: 'EXACT' },
  };
  return recorded(RATES_STREAM, event, from);
}

function recorded(stream: string, event: DomainEvent, recordedAt: string): RecordedEvent {
  const id = deterministicId('event', stream, '0');
  const metadata = { [MetadataKey.commandId]: id, [MetadataKey.correlationId]: id };
  return { id, schemaVersion: 1, event, metadata, stream, revision: 0n, position: 0n, recordedAt };
}
