import { closeSync, existsSync, fdatasyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/** What the file holds at a position. The position is the record's offset in the file: sparse and growing, as KurrentDB's are. */
export interface StoredRecord {
  readonly position: bigint;
  readonly body: Buffer;
}

const magic = Buffer.from('kurrentdb-double');
/** Length (4 bytes), checksum (4 bytes), and whether this is the last record of its append (1 byte). */
const headerBytes = 9;

/**
 * An append-only file of records. What {@link append} has returned survives the death of the process; a power cut only with `fsync`.
 * Records that were written together are read back together or not at all: a torn end is cut off when the file is opened.
 */
export class LogFile {
  readonly records: readonly StoredRecord[];
  readonly #descriptor: number;
  readonly #fsync: boolean;
  #end: number;

  /** @throws Error when the file is none of the double's. */
  constructor(path: string, options: { readonly fsync: boolean }) {
    const content = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
    // A file that was killed before its first bytes were whole holds nothing yet.
    if (content.length >= magic.length && !content.subarray(0, magic.length).equals(magic))
      throw new Error(`${path} is not a log of the double`);
    this.#fsync = options.fsync;
    this.#descriptor = openSync(path, existsSync(path) ? 'r+' : 'w+');
    const whole = wholeRecords(content);
    this.records = whole.records;
    if (whole.end < magic.length) {
      writeSync(this.#descriptor, magic, 0, magic.length, 0);
      this.#end = magic.length;
    } else {
      this.#end = whole.end;
    }
    ftruncateSync(this.#descriptor, this.#end);
  }

  /** Where the next record will begin. */
  get end(): bigint {
    return BigInt(this.#end);
  }

  /**
   * Writes `count` records in one go. `encode` gives each one's body, and is told the position that the record will have.
   * @returns the records, in their order. @throws what the disk says; nothing is written then.
   */
  append(count: number, encode: (index: number, position: bigint) => Buffer): readonly StoredRecord[] {
    const records: StoredRecord[] = [];
    const parts: Buffer[] = [];
    let end = this.#end;
    for (let index = 0; index < count; index++) {
      const position = BigInt(end);
      const body = encode(index, position);
      const header = Buffer.allocUnsafe(headerBytes);
      header.writeUInt32LE(body.length, 0);
      header.writeUInt32LE(crc32(body), 4);
      header.writeUInt8(index === count - 1 ? 1 : 0, 8);
      parts.push(header, body);
      records.push({ position, body });
      end += headerBytes + body.length;
    }
    this.#write(Buffer.concat(parts));
    this.#end = end;
    return records;
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  #write(bytes: Buffer): void {
    try {
      for (let written = 0; written < bytes.length;) {
        written += writeSync(this.#descriptor, bytes, written, bytes.length - written, this.#end + written);
      }
      if (this.#fsync) fdatasyncSync(this.#descriptor);
    } catch (error) {
      ftruncateSync(this.#descriptor, this.#end);
      throw error;
    }
  }
}

function wholeRecords(content: Buffer): { readonly records: readonly StoredRecord[]; readonly end: number } {
  const records: StoredRecord[] = [];
  let wholeRecordCount = 0;
  let end = Math.min(content.length, magic.length);
  for (let offset = magic.length; offset + headerBytes <= content.length;) {
    const length = content.readUInt32LE(offset);
    const next = offset + headerBytes + length;
    const body = content.subarray(offset + headerBytes, next);
    if (next > content.length || crc32(body) !== content.readUInt32LE(offset + 4)) break;
    records.push({ position: BigInt(offset), body });
    if (content.readUInt8(offset + 8) === 1) {
      wholeRecordCount = records.length;
      end = next;
    }
    offset = next;
  }
  return { records: records.slice(0, wholeRecordCount), end };
}
