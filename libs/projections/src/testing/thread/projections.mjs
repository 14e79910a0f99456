import { loadByIds, upsertRows } from '#projections';
import { EntitySchema } from 'typeorm';

// Plain JavaScript, because a worker runs what is built, and tests and their helpers are not.
export const count = new EntitySchema({
  name: 'Count',
  tableName: 'count',
  columns: { stream: { type: 'text', primary: true }, noted: { type: 'integer' } },
});

/** Counts notes by stream. A note whose text is `exit` ends the thread; one whose text is `poison` cannot be applied. */
export const projections = [
  {
    name: 'counts',
    version: 1,
    entities: [count],
    eventTypes: ['Noted'],
    async apply(events, manager) {
      const streams = events.map(({ stream }) => stream);
      const counts = await loadByIds(manager, count, streams);
      for (const { stream, event } of events) {
        if (event.data.text === 'exit') process.exit(3);
        if (event.data.text === 'poison') throw new Error('this is not a note');
        const held = counts.get(stream) ?? { stream, noted: 0 };
        held.noted++;
        counts.set(stream, held);
      }
      await upsertRows(manager, count, counts.values());
    },
  },
];
