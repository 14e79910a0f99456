import { v5 } from 'uuid';

const namespace = '5d1f0a52-6a0c-5a0e-9a0e-2b1b7f0f5c11';

/** The id that the same words always give (UUIDv5, RFC 9562), and no other words: as JSON, any text keeps to its own place. */
export function deterministicId(...words: readonly string[]): string {
  return v5(JSON.stringify(words), namespace);
}

/** The id of the event at `index` among those that a command gave. */
export function eventIdOf(commandId: string, index: number): string {
  return deterministicId('event', commandId, String(index));
}
