import { existsSync, readFileSync } from 'node:fs';

const HEADER = 32;
const FRAME_HEADER = 24;

/**
 * How many transactions the write-ahead log holds: those frames end one that name the size of the database after it
 * (https://sqlite.org/fileformat2.html#walformat). Only of use before the first checkpoint.
 */
export function transactionsInWal(path: string): number {
  const wal = existsSync(`${path}-wal`) ? readFileSync(`${path}-wal`) : Buffer.alloc(0);
  if (wal.length < HEADER) return 0;
  const frame = FRAME_HEADER + wal.readUInt32BE(8);
  let transactions = 0;
  for (let at = HEADER; at + frame <= wal.length; at += frame) if (wal.readUInt32BE(at + 4) > 0) transactions++;
  return transactions;
}
