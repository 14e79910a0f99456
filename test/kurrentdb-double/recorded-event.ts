import { messages, streams } from './protocol.js';

/** An event as it stands in the log. `response` is the whole `ReadResp` as bytes, ready to be sent: reading costs no encoding. */
export interface LogRecord {
  readonly position: bigint;
  readonly stream: string;
  readonly revision: bigint;
  readonly type: string;
  readonly id: string;
  readonly response: Buffer;
}

/** An event that a client wants to append. */
export interface ProposedEvent {
  readonly id: string;
  readonly type: string;
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}

/** The record's bytes. `createdTicks` counts 100 ns since 1970, as KurrentDB sends it. */
export function encodeRecord(
  event: ProposedEvent,
  at: { readonly stream: string; readonly revision: bigint; readonly position: bigint; readonly createdTicks: bigint },
): Buffer {
  const recorded = new streams.ReadResp.ReadEvent.RecordedEvent();
  recorded.setId(stringUuid(event.id));
  recorded.setStreamIdentifier(streamIdentifier(at.stream));
  recorded.setStreamRevision(at.revision.toString());
  recorded.setCommitPosition(at.position.toString());
  recorded.setPreparePosition(at.position.toString());
  const properties = recorded.getMetadataMap();
  properties.set('type', event.type);
  properties.set('content-type', event.contentType);
  properties.set('created', at.createdTicks.toString());
  recorded.setData(event.data);
  recorded.setCustomMetadata(event.metadata);
  const read = new streams.ReadResp.ReadEvent();
  read.setEvent(recorded);
  read.setCommitPosition(at.position.toString());
  const response = new streams.ReadResp();
  response.setEvent(read);
  return Buffer.from(response.serializeBinary());
}

/** @throws Error when `bytes` are not a record's. */
export function decodeRecord(bytes: Buffer): { readonly record: LogRecord; readonly data: Uint8Array } {
  const recorded = streams.ReadResp.deserializeBinary(bytes).getEvent()?.getEvent();
  if (recorded === undefined) throw new Error('a record of the log holds no event');
  return {
    record: {
      position: BigInt(recorded.getCommitPosition()),
      stream: streamName(recorded.getStreamIdentifier()),
      revision: BigInt(recorded.getStreamRevision()),
      type: recorded.getMetadataMap().get('type') ?? '',
      id: uuidText(recorded.getId()),
      response: bytes,
    },
    data: recorded.getData_asU8(),
  };
}

/** The record's response with its id as two numbers, for clients that ask for ids so. */
export function withStructuredId(record: LogRecord): Buffer {
  const response = streams.ReadResp.deserializeBinary(record.response);
  const bits = BigInt(`0x${record.id.replaceAll('-', '')}`);
  const structured = new messages.UUID.Structured();
  structured.setMostSignificantBits(BigInt.asIntN(64, bits >> 64n).toString());
  structured.setLeastSignificantBits(BigInt.asIntN(64, bits).toString());
  const id = new messages.UUID();
  id.setStructured(structured);
  response.getEvent()?.getEvent()?.setId(id);
  return Buffer.from(response.serializeBinary());
}

/** The id in its usual text, in lower case, from either form that a client may send. */
export function uuidText(id: messages.UUID | undefined): string {
  const structured = id?.getStructured();
  if (structured === undefined) return (id?.getString() ?? '').toLowerCase();
  const most = BigInt.asUintN(64, BigInt(structured.getMostSignificantBits()));
  const least = BigInt.asUintN(64, BigInt(structured.getLeastSignificantBits()));
  const hex = ((most << 64n) | least).toString(16).padStart(32, '0');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

export function stringUuid(id: string): messages.UUID {
  const uuid = new messages.UUID();
  uuid.setString(id);
  return uuid;
}

export function streamIdentifier(stream: string): messages.StreamIdentifier {
  const identifier = new messages.StreamIdentifier();
  identifier.setStreamName(Buffer.from(stream));
  return identifier;
}

export function streamName(identifier: messages.StreamIdentifier | undefined): string {
  return Buffer.from(identifier?.getStreamName_asU8() ?? new Uint8Array()).toString();
}
