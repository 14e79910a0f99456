/** One line of newline-delimited JSON: its value, or why it has none. Lines are counted from 1; blank ones are counted and left out. */
export type NdjsonLine = { readonly line: number; readonly value: unknown } | { readonly line: number; readonly error: string };

export interface NdjsonOptions {
  /** A longer line is an error of its own and is not kept in memory; 16 MiB when left out. */
  readonly maxLineBytes?: number;
}

const NEWLINE = 0x0a;
const DEFAULT_MAX_LINE_BYTES = 16 * 1024 * 1024;

/**
 * Parses a stream of bytes line by line. Whatever is wrong with a line (not UTF-8, not JSON, too long) is said of that line; the lines
 * behind it are read all the same. Errors of the stream itself are thrown.
 */
export async function* ndjsonLines(bytes: AsyncIterable<Uint8Array>, options: NdjsonOptions = {}): AsyncGenerator<NdjsonLine> {
  let line = 0;
  for await (const raw of rawLines(bytes, options.maxLineBytes ?? DEFAULT_MAX_LINE_BYTES)) {
    line++;
    const parsed = raw === 'too-long' ? { error: 'The line is too long.' } : parseLine(raw, line === 1);
    if (parsed !== null) yield { line, ...parsed };
  }
}

/** A value as a line. */
export function ndjsonOf(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

function parseLine(raw: Uint8Array, isFirst: boolean): { readonly value: unknown } | { readonly error: string } | null {
  let text: string;
  try {
    // A byte order mark is only that at the very beginning.
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: !isFirst }).decode(raw);
  } catch {
    return { error: 'The line is not UTF-8.' };
  }
  if (text.trim() === '') return null;
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { error: `The line is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}

async function* rawLines(bytes: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Uint8Array | 'too-long'> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length <= maxBytes) parts.push(part);
    else parts = [];
  };
  const end = (): Uint8Array | 'too-long' => {
    const whole = length > maxBytes ? 'too-long' : Buffer.concat(parts);
    parts = [];
    length = 0;
    return whole;
  };
  for await (const chunk of bytes) {
    let from = 0;
    for (let newline = chunk.indexOf(NEWLINE); newline >= 0; newline = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, newline));
      from = newline + 1;
      yield end();
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (length > 0) yield end();
}
