import { InvalidEventLogError } from '#event-sourcing';
import type { EventLogRestore, RecordedEvent, RestoredLog } from '#event-sourcing';
import { CHAIN_SEED, chainHash, exportedEventFrom } from '#evidence';
import { ndjsonLines } from '#ndjson';
import { Inject, Injectable } from '@nestjs/common';
import { EVENT_LOG_RESTORE } from './tokens.js';

/** A line of an import is no event, or does not follow from those before it. */
export class BadLineError extends Error {
  override readonly name = 'BadLineError';
  constructor(
    /** Counted from 1. */
    readonly line: number,
    readonly reason: string,
  ) {
    super(`line ${line}: ${reason}`);
  }
}

/** The body ended before its end: the connection broke. */
export class BrokenBodyError extends Error {
  override readonly name = 'BrokenBodyError';
}

export interface ImportedLog extends RestoredLog {
  /** The head of the hash chain. */
  readonly hash: string;
}

export class ImportRunningError extends Error {
  override readonly name = 'ImportRunningError';
}

/** Takes an exported log into an empty installation, all or nothing. */
@Injectable()
export class EventImporter {
  #running = false;

  constructor(@Inject(EVENT_LOG_RESTORE) private readonly log: EventLogRestore) {}

  /**
   * @param bytes NDJSON, as an export gives it.
   * @throws BadLineError for the first line that is not right, BrokenBodyError, ImportRunningError, EventLogNotEmptyError: nothing is kept.
   */
  async import(bytes: AsyncIterable<Uint8Array>): Promise<ImportedLog> {
    if (this.#running) throw new ImportRunningError('An import is running already.');
    this.#running = true;
    try {
      const chain = new CheckedChain();
      const { events, head } = await this.log.restore(eventsOf(bytes, chain));
      return { events, head, hash: chain.hash };
    } catch (error) {
      if (error instanceof InvalidEventLogError) throw new BadLineError(error.index + 1, `The event does not fit: ${error.reason}.`);
      throw error;
    } finally {
      this.#running = false;
    }
  }
}

/** The hash chain over what is taken in, which each line has to continue where it says a hash. */
class CheckedChain {
  #hash = CHAIN_SEED;
  #isHashed = false;

  get hash(): string {
    return this.#hash;
  }

  /** @throws BadLineError */
  add(line: number, event: RecordedEvent, hash: string | undefined): void {
    this.#hash = chainHash(this.#hash, event);
    if (hash === undefined && this.#isHashed) throw new BadLineError(line, 'hash is missing, and the lines before have one.');
    if (hash !== undefined && hash !== this.#hash) {
      throw new BadLineError(
        line,
        'hash does not follow from the lines up to here: one of them was altered, or lines are missing, added or moved.',
      );
    }
    this.#isHashed ||= hash !== undefined;
  }
}

async function* eventsOf(bytes: AsyncIterable<Uint8Array>, chain: CheckedChain): AsyncGenerator<RecordedEvent> {
  let expected = 1;
  for await (const parsed of ndjsonLines(whole(bytes))) {
    // So that the event at index n is in line n + 1, which is how a store's complaint is told without remembering every line.
    if (parsed.line !== expected) throw new BadLineError(expected, 'The line is blank.');
    if ('error' in parsed) throw new BadLineError(parsed.line, parsed.error);
    const exported = exportedEventFrom(parsed.value);
    if ('error' in exported) throw new BadLineError(parsed.line, exported.error);
    const { event, hash } = exported;
    chain.add(parsed.line, event, hash);
    expected++;
    yield event;
  }
  // Most likely an export that failed and was piped on.
  if (expected === 1) throw new BadLineError(1, 'There are no events.');
}

async function* whole(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } catch (error) {
    throw new BrokenBodyError('The body broke off; nothing was imported.', { cause: error });
  }
}
