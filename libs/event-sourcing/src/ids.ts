import { hash } from 'node:crypto';

const namespace = Buffer.from('5d1f0a526a0c5a0e9a0e2b1b7f0f5c11', 'hex');

/** The id that the same words always give (UUIDv5, RFC 9562), and no other words: as JSON, any text keeps to its own place. */
export function deterministicId(...words: readonly string[]): string {
  // Every event has one, so it is worth a third of what the uuid package takes for the same.
  const hex = hash('sha1', Buffer.concat([namespace, Buffer.from(JSON.stringify(words))]), 'hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The id of the event at `index` among those that a command gave. */
export function eventIdOf(commandId: string, index: number): string {
  return deterministicId('event', commandId, String(index));
}
