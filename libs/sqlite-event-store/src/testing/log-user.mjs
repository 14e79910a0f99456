/**
 * A process of its own that uses a log, for tests that kill it: `node log-user.mjs write|follow|restore PATH`.
 * It runs against the build, and reports on its standard output, a line at a time.
 */
import { openSqliteEventStore } from '#sqlite-event-store';
import { randomUUID } from 'node:crypto';

const [, , use, path] = process.argv;
const clock = () => new Date().toISOString();
const occurred = { at: '2024-03-01T09:00:00.000Z', exactness: 'EXACT' };

/** Appends one to three events at a time to 32 streams at once, and reports each event after it was answered. */
async function write() {
  const store = openSqliteEventStore({ path, clock });
  const appendForEver = async (stream) => {
    let revision = 'no-stream';
    for await (const event of store.readStream(stream)) revision = event.revision;
    for (;;) {
      const append = randomUUID();
      const of = 1 + Math.floor(Math.random() * 3);
      const events = Array.from({ length: of }, (_, part) => ({
        id: randomUUID(),
        schemaVersion: 1,
        event: { type: 'Noted', data: { append, part, of, text: 'x'.repeat(Math.floor(Math.random() * 3000)) }, occurred },
        metadata: {},
      }));
      const recorded = await store.append(stream, revision, events);
      revision = recorded.at(-1).revision;
      process.stdout.write(recorded.map(({ id, position }) => `${id} ${position}.\n`).join(''));
    }
  };
  await Promise.all(Array.from({ length: 32 }, (_, index) => appendForEver(`incident-${index}`)));
}

/** Reports the id of each event. */
async function follow() {
  const store = openSqliteEventStore({ path, mode: 'reader' });
  process.stdout.write('following\n');
  for await (const batch of store.subscribeToAll({ signal: new AbortController().signal })) {
    process.stdout.write(batch.map(({ id }) => `${id}\n`).join(''));
  }
}

/** Restores 20,000 events, reports when it begins and when it is done. */
async function restore() {
  const store = openSqliteEventStore({ path, clock });
  async function* events() {
    for (let position = 1n; position <= 20_000n; position++) {
      const [stream, revision] = [`incident-${position % 100n}`, (position - 1n) / 100n];
      const event = { type: 'Noted', data: { text: 'x'.repeat(200) }, occurred };
      yield { id: randomUUID(), schemaVersion: 1, event, metadata: {}, stream, revision, position, recordedAt: '2024-03-01T09:00:00.000Z' };
    }
  }
  process.stdout.write('restoring\n');
  const { head } = await store.restore(events());
  process.stdout.write(`restored ${head}\n`);
  setInterval(() => undefined, 1000);
}

await { write, follow, restore }[use]();
