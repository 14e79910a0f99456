import { readdirSync, readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import type { DomainEvent, Metadata, Occurrence, RecordedEvent } from '../event.js';
import type { EventVocabulary } from '../upcasting.js';

/** A golden file: what the log holds of an event. What is left out says nothing to the test. */
interface Stored {
  readonly id?: string;
  readonly stream?: string;
  readonly revision?: number;
  readonly recordedAt?: string;
  readonly metadata?: Metadata;
  readonly type: string;
  readonly schemaVersion: number;
  readonly occurred: Occurrence;
  readonly data: object;
}

/** The stored events of a context, one file `<Type>.v<version>.json` for each shape there ever was. */
export class GoldenEvents<Event extends DomainEvent> {
  readonly files: readonly string[];

  /** @param folder the directory of the files, with a slash at its end. */
  constructor(
    private readonly folder: URL,
    private readonly vocabulary: EventVocabulary<Event>,
  ) {
    this.files = readdirSync(folder).sort();
  }

  /** Fails unless there is a file for each type and version of the vocabulary, and no other. */
  expectOneForEachTypeAndVersion(): void {
    const expected = this.vocabulary.types.flatMap((type) =>
      Array.from({ length: this.vocabulary.schemaVersionOf(type) }, (_, index) => `${type}.v${index + 1}.json`),
    );
    expect(this.files).toEqual(expected.sort());
  }

  /** The event as the log would give it. */
  stored(file: string): RecordedEvent {
    const { type, data, occurred, schemaVersion, ...rest } = JSON.parse(readFileSync(new URL(file, this.folder), 'utf8')) as Stored;
    const { id = file, stream = 'golden-1', revision = 0, recordedAt = occurred.at, metadata = {} } = rest;
    const position = BigInt(revision + 1);
    return { id, stream, revision: BigInt(revision), position, recordedAt, schemaVersion, metadata, event: { type, data, occurred } };
  }

  /** The event, lifted to the present shape, which it must then have. */
  lifted(file: string): RecordedEvent<Event> {
    const stored = this.stored(file);
    expect(`${stored.event.type}.v${stored.schemaVersion}.json`).toBe(file);
    const lifted = this.vocabulary.lift(stored);
    expect(lifted.schemaVersion).toBe(this.vocabulary.schemaVersionOf(lifted.event.type));
    return lifted;
  }
}
