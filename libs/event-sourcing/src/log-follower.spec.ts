import { describe, expect, it } from '@jest/globals';
import type { DomainEvent } from './event.js';
import { LogFollower } from './log-follower.js';
import { InMemoryEventStore } from './testing/in-memory-event-store.js';
import { EventVocabulary } from './upcasting.js';

type Noted = DomainEvent<'Noted', { readonly text: string }>;

const vocabulary = new EventVocabulary<Noted>({ Noted: [] });
const at = '2026-03-01T10:00:00.000Z';

class FailingOnDemand extends InMemoryEventStore {
  fails = false;
  override head(): Promise<bigint> {
    return this.fails ? Promise.reject(new Error('out of reach')) : super.head();
  }
}

function recording() {
  const store = new FailingOnDemand(() => at);
  let recorded = 0;
  const record = async (type: string, text: string): Promise<void> => {
    recorded++;
    const event = { type, data: { text }, occurred: { at, exactness: 'EXACT' } } as const;
    await store.append(`notes-${recorded}`, 'no-stream', [{ id: `event-${recorded}`, schemaVersion: 1, metadata: {}, event }]);
  };
  const given: string[] = [];
  const follower = new LogFollower(store, vocabulary, ({ event }) => given.push(event.data.text));
  return { store, record, given, follower };
}

describe('a follower of the log', () => {
  it('hands on what was recorded since the last time, of its own types', async () => {
    const { record, given, follower } = recording();
    await follower.caughtUp();
    await record('Noted', 'one');
    await record('Other', 'not this');
    await follower.caughtUp();
    expect(given).toEqual(['one']);
    await record('Noted', 'two');
    await follower.caughtUp();
    await follower.caughtUp();
    expect(given).toEqual(['one', 'two']);
  });

  it('never misses what was acknowledged before it was asked, however many ask at once', async () => {
    const { record, given, follower } = recording();
    const texts = Array.from({ length: 50 }, (_, index) => `note ${index}`);
    await Promise.all(
      texts.map(async (text) => {
        await record('Noted', text);
        await follower.caughtUp();
        expect(given).toContain(text);
      }),
    );
    expect([...given].sort()).toEqual([...texts].sort());
  });

  it('goes on after a failure where it was', async () => {
    const { store, record, given, follower } = recording();
    await record('Noted', 'one');
    store.fails = true;
    const both = [follower.caughtUp(), follower.caughtUp()];
    await expect(both[0]).rejects.toThrow('out of reach');
    await expect(both[1]).rejects.toThrow('out of reach');
    store.fails = false;
    await follower.caughtUp();
    expect(given).toEqual(['one']);
  });
});
