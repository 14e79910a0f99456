/** One line of newline-delimited JSON: its value, or why it has none. Lines are counted from 1; blank ones are counted and left out. */
export type NdjsonLine = { readonly line: number; readonly value: unknown } | { readonly line: number; readonly error: string };

export interface NdjsonOptions {
  /** A longer line is an error of its own and is not kept in memory; 16 MiB when left out. */
  readonly maxLineBytes?: number;
}

const NEWLINE = 0x0a;
/** Nothing but what JSON itself takes for white space. */
const BLANK = /^[ \t\r]*$/;
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

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** A byte order mark is only that at the very beginning. */
const firstLineDecoder = new TextDecoder('utf-8', { fatal: true });

function parseLine(raw: Uint8Array, isFirst: boolean): { readonly value: unknown } | { readonly error: string } | null {
  let text: string;
  try {
    text = (isFirst ? firstLineDecoder : decoder).decode(raw);
  } catch {
    return { error: 'The line is not UTF-8.' };
  }
  if (BLANK.test(text)) return null;
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { error: `The line is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}

async function* rawLines(bytes: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Uint8Array | 'too-long'> {
  const begun = new BegunLine(maxBytes);
  for await (const chunk of bytes) {
    let from = 0;
    for (let newline = chunk.indexOf(NEWLINE); newline >= 0; newline = chunk.indexOf(NEWLINE, from)) {
      yield begun.endWith(chunk.subarray(from, newline));
      from = newline + 1;
    }
    begun.add(chunk.subarray(from));
  }
  if (begun.length > 0) yield begun.endWith(new Uint8Array());
}

/**
 * The line whose end has not come yet. Its bytes are copied: to keep the pieces instead would hold on to the buffers that they lie in,
 * and a line that comes byte by byte would take a hundred times its size.
 */
class BegunLine {
  #bytes = new Uint8Array();
  #length = 0;

  constructor(private readonly maxBytes: number) {}

  get length(): number {
    return this.#length;
  }

  add(part: Uint8Array): void {
    const end = this.#length + part.length;
    if (end > this.maxBytes) {
      this.#bytes = new Uint8Array();
    } else {
      this.#makeRoomFor(end);
      this.#bytes.set(part, this.#length);
    }
    this.#length = end;
  }

  /** Gives the whole line; the next one begins. */
  endWith(part: Uint8Array): Uint8Array | 'too-long' {
    if (this.#length === 0) return part.length > this.maxBytes ? 'too-long' : part;
    this.add(part);
    const whole = this.#length > this.maxBytes ? 'too-long' : this.#bytes.subarray(0, this.#length);
    this.#bytes = new Uint8Array();
    this.#length = 0;
    return whole;
  }

  #makeRoomFor(length: number): void {
    if (length <= this.#bytes.length) return;
    const roomier = new Uint8Array(Math.max(length, 2 * this.#length));
    roomier.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = roomier;
  }
}
