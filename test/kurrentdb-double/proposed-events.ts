import type { ProposedEvent } from './recorded-event.js';
import { uuidText } from './recorded-event.js';
import type { streams } from './protocol.js';
import { maxEventSizeExceeded, missingMetadata } from './rpc-errors.js';

/** @throws RpcError INVALID_ARGUMENT when the event has no type or content type, or is larger than an event may be. */
export function proposedEvent(
  message: streams.AppendReq.ProposedMessage | streams.BatchAppendReq.ProposedMessage,
  maxEventBytes: number,
): ProposedEvent {
  const properties = message.getMetadataMap();
  const type = properties.get('type');
  if (type === undefined) throw missingMetadata('type');
  const contentType = properties.get('content-type');
  if (contentType === undefined) throw missingMetadata('content-type');
  const event = {
    id: uuidText(message.getId()),
    type,
    contentType,
    data: message.getData_asU8(),
    metadata: message.getCustomMetadata_asU8(),
  };
  const size = sizeOnDisk(event);
  if (size > maxEventBytes) throw maxEventSizeExceeded(event.id, size, maxEventBytes);
  return event;
}

/** The bytes that the server counts for an event: its type is stored as UTF-16. */
export function sizeOnDisk({ type, data, metadata }: ProposedEvent): number {
  return type.length * 2 + data.length + metadata.length;
}
