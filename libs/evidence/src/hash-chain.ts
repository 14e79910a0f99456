import { createHash } from 'node:crypto';
import type { RecordedEvent } from '#event-sourcing';
import { canonicalJson } from './canonical-json.js';

/** The chain before the first event of a log: SHA-256 of the text `debrief hash chain 1`. */
export const CHAIN_SEED = createHash('sha256').update('debrief hash chain 1').digest('hex');

/**
 * What an event puts into the chain: everything of it but its position, which is the engine's own. It is the line of an export without
 * `position` and `hash`, as canonical JSON.
 */
export function canonicalEvent({ id, stream, revision, event, schemaVersion, recordedAt, metadata }: RecordedEvent): string {
  const { type, data, occurred } = event;
  return canonicalJson({ id, stream, revision: String(revision), type, schemaVersion, recordedAt, occurred, data, metadata });
}

/**
 * The chain up to and with an event: SHA-256 of the 32 bytes of the chain before it and the UTF-8 of {@link canonicalEvent}.
 * @param before the chain before the event, 64 lower-case hexadecimal digits; {@link CHAIN_SEED} for the first one.
 */
export function chainHash(before: string, event: RecordedEvent): string {
  return createHash('sha256').update(before, 'hex').update(canonicalEvent(event), 'utf8').digest('hex');
}

/** Where a chain ends. */
export interface ChainEnd {
  readonly events: number;
  readonly hash: string;
}

/** The chain over events, from the seed on: of a log that is read from its beginning, or of one stream. */
export async function chainOver(events: AsyncIterable<RecordedEvent>): Promise<ChainEnd> {
  let end: ChainEnd = { events: 0, hash: CHAIN_SEED };
  for await (const event of events) end = { events: end.events + 1, hash: chainHash(end.hash, event) };
  return end;
}
