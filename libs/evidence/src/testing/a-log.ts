import type { RecordedEvent } from '#event-sourcing';
import { eventLine } from '../event-line.js';
import { CHAIN_SEED, chainHash } from '../hash-chain.js';

/** A log of so many events in four streams, the same every time. */
export function aLog(count: number): readonly RecordedEvent[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    schemaVersion: 1,
    event: { type: 'Noted', data: { text: `note ${index}` }, occurred: { at: '2024-03-01T09:00:00.000Z', exactness: 'EXACT' } },
    metadata: { actorId: 'somebody' },
    stream: `thing-${index % 4}`,
    revision: BigInt(Math.floor(index / 4)),
    position: BigInt(index + 1),
    recordedAt: '2024-03-01T09:00:00.000Z',
  }));
}

/** The chain up to and with each event; the chain before all of them is `before`. */
export function chainOf(events: readonly RecordedEvent[], before = CHAIN_SEED): readonly string[] {
  let chain = before;
  return events.map((event) => (chain = chainHash(chain, event)));
}

/** The lines that an export has for them. */
export function exportOf(events: readonly RecordedEvent[], before = CHAIN_SEED): readonly string[] {
  const chain = chainOf(events, before);
  return events.map((event, index) => eventLine(event, chain[index]));
}
