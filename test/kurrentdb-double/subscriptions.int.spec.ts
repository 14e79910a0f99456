import { describe, expect, it } from '@jest/globals';
import { END, excludeSystemEvents, eventTypeFilter, streamNameFilter } from '@kurrent/kurrentdb-client';
import { append, Heard, newStream, oneNode, positionsOf } from './spec-support.js';

describe('one node', () => {
  const node = oneNode();

  describe('subscriptions', () => {
    it('confirms, catches up behind its start, says so once, and goes on live', async () => {
      const stream = newStream();
      await append(node.client, stream, ['0', '1', '2']);
      const [first] = await positionsOf(node.client, stream);
      if (first === undefined) throw new Error('the event is missing');
      const subscription = node.client.subscribeToAll({ fromPosition: first, filter: streamNameFilter({ prefixes: [stream] }) });
      const heard = new Heard(subscription);
      await heard.until('caught up');
      await append(node.client, stream, ['3', '4']);
      expect(await heard.until('4')).toEqual(['confirmed', '1', '2', 'caught up', '3', '4']);
      await subscription.unsubscribe();
    });

    it('starts at the end with nothing that was there before', async () => {
      const stream = newStream();
      await append(node.client, stream, ['0']);
      const subscription = node.client.subscribeToAll({ fromPosition: END, filter: excludeSystemEvents() });
      const heard = new Heard(subscription);
      await heard.until('caught up');
      await append(node.client, stream, ['1']);
      expect(await heard.until('1')).toEqual(['confirmed', 'caught up', '1']);
      await subscription.unsubscribe();
    });

    it('gives checkpoints that grow, one before it goes live, none before an event already sent', async () => {
      const stream = newStream();
      for (let index = 0; index < 100; index++) await append(node.client, stream, [String(index)]);
      const said: bigint[] = [];
      const heardAt: { readonly kind: 'event' | 'checkpoint'; readonly at: bigint }[] = [];
      const subscription = node.client.subscribeToAll({
        filter: eventTypeFilter({
          prefixes: ['Nothing', 'Noted'],
          maxSearchWindow: 10,
          checkpointInterval: 2,
          checkpointReached: (_, { commit }) => {
            said.push(commit);
            heardAt.push({ kind: 'checkpoint', at: commit });
            return Promise.resolve();
          },
        }),
      });
      subscription.on('data', ({ event }) => {
        if (event?.position !== undefined) heardAt.push({ kind: 'event', at: event.position.commit });
      });
      const heard = new Heard(subscription);
      await heard.until('caught up');
      expect(said.length).toBeGreaterThan(3);
      expect(said).toEqual([...new Set(said)].sort((one, other) => Number(one - other)));
      expect(heardAt.at(-1)?.kind).toBe('checkpoint');
      let lastEvent = 0n;
      for (const { kind, at } of heardAt) {
        expect(at).toBeGreaterThanOrEqual(lastEvent);
        if (kind === 'event') lastEvent = at;
      }
      await subscription.unsubscribe();
    });

    it('moves checkpoints on where nothing matches, also live', async () => {
      const said: bigint[] = [];
      const reached = (): Promise<void> =>
        new Promise((resolve) => {
          waiting = resolve;
        });
      let waiting: () => void = () => undefined;
      const subscription = node.client.subscribeToAll({
        fromPosition: END,
        filter: eventTypeFilter({
          prefixes: ['Nothing'],
          maxSearchWindow: 5,
          checkpointReached: (_, { commit }) => {
            said.push(commit);
            waiting();
            return Promise.resolve();
          },
        }),
      });
      const heard = new Heard(subscription);
      await heard.until('caught up');
      const first = reached();
      for (let index = 0; index < 6; index++) await append(node.client, newStream(), ['one']);
      await first;
      expect(said[0]).toBeGreaterThan(0n);
      expect(heard.said).toEqual(['confirmed', 'caught up']);
      await subscription.unsubscribe();
    });

    it('waits for a stream that is not there yet, and follows it', async () => {
      const stream = newStream();
      const subscription = node.client.subscribeToStream(stream);
      const heard = new Heard(subscription);
      await heard.until('caught up');
      await append(node.client, stream, ['0', '1']);
      expect(await heard.until('1')).toEqual(['confirmed', 'caught up', '0', '1']);
      await subscription.unsubscribe();
      const behind = node.client.subscribeToStream(stream, { fromRevision: 0n });
      expect(await new Heard(behind).until('caught up')).toEqual(['confirmed', '1', 'caught up']);
      await behind.unsubscribe();
    });
  });
});
