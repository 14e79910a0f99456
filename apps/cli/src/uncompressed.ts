import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';

const GZIP = Buffer.of(0x1f, 0x8b);

/** Bytes as they are, or what they hold where they are gzip. Told by how they begin, since standard input has no name. */
export async function* uncompressed(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = bytes[Symbol.asyncIterator]();
  let begin = Buffer.alloc(0);
  while (begin.length < GZIP.length) {
    const next = await chunks.next();
    if (next.done === true) break;
    begin = Buffer.concat([begin, next.value]);
  }
  const whole = (async function* () {
    if (begin.length > 0) yield begin;
    yield* { [Symbol.asyncIterator]: () => chunks };
  })();
  if (!begin.subarray(0, GZIP.length).equals(GZIP)) return yield* whole;
  const unpacked = new PassThrough();
  const unpacking = pipeline(Readable.from(whole), createGunzip(), unpacked);
  // It is told by the reading of what was unpacked.
  unpacking.catch(() => undefined);
  yield* unpacked;
  await unpacking;
}
