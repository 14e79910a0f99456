import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import {
  END,
  excludeSystemEvents,
  BACKWARDS,
  MaxAppendSizeExceededError,
  StreamDeletedError,
  StreamNotFoundError,
  streamNameFilter,
  UnavailableError,
  WrongExpectedVersionError,
} from '@kurrent/kurrentdb-client';
import { allRequest, answersTo, append, Heard, newStream, noted, oneNode, positionsOf, textsOf } from './spec-support.js';

describe('one node', () => {
  const node = oneNode();

  describe('appends', () => {
    it('gives revision and position, and reads back what was appended', async () => {
      const stream = newStream();
      const first = await append(node.client, stream, ['one', 'two'], 'no_stream');
      expect(first).toMatchObject({ success: true, nextExpectedRevision: 1n });
      const events = [];
      for await (const { event } of node.client.readStream(stream)) events.push(event);
      expect(events).toMatchObject([
        { streamId: stream, revision: 0n, type: 'Noted', data: { text: 'one' }, metadata: { actor: 'ada' }, isJson: true },
        { streamId: stream, revision: 1n, type: 'Noted', data: { text: 'two' } },
      ]);
      expect(events[1]?.position).toEqual(first.position);
      expect(events[1]?.position?.commit).toBe(events[1]?.position?.prepare);
    });

    it('says at a conflict where the stream is, and goes on serving the same connection', async () => {
      const stream = newStream();
      await append(node.client, stream, ['one'], 'no_stream');
      const ahead = append(node.client, stream, ['three'], 1n);
      await expect(ahead).rejects.toThrow(WrongExpectedVersionError);
      await expect(ahead).rejects.toMatchObject({ expectedState: 1n, actualState: 0n });
      await expect(append(node.client, newStream(), ['one'], 0n)).rejects.toMatchObject({ expectedState: 0n, actualState: 'no_stream' });
      await expect(append(node.client, newStream(), ['one'], 'stream_exists')).rejects.toThrow(WrongExpectedVersionError);
      expect(await append(node.client, stream, ['two'], 0n)).toMatchObject({ nextExpectedRevision: 1n });
    });

    it('knows events again behind an explicit revision, and gives the first answer', async () => {
      const stream = newStream();
      const events = [noted('one'), noted('two')];
      const first = await node.client.appendToStream(stream, events, { streamState: 'no_stream' });
      await append(node.client, stream, ['three'], 1n);
      expect(await node.client.appendToStream(stream, events, { streamState: 'no_stream' })).toEqual(first);
      expect(await textsOf(node.client.readStream(stream))).toEqual(['one', 'two', 'three']);
    });

    it('keeps the first content of an id', async () => {
      const stream = newStream();
      const id = randomUUID();
      await node.client.appendToStream(stream, noted('one', id), { streamState: 'no_stream' });
      await node.client.appendToStream(stream, noted('other', id), { streamState: 'no_stream' });
      expect(await textsOf(node.client.readStream(stream))).toEqual(['one']);
    });

    it('takes a part that is known and a part that is not for a conflict', async () => {
      const stream = newStream();
      const one = noted('one');
      await node.client.appendToStream(stream, one, { streamState: 'no_stream' });
      await expect(node.client.appendToStream(stream, [one, noted('two')], { streamState: 'no_stream' })).rejects.toThrow(
        WrongExpectedVersionError,
      );
      await expect(node.client.appendToStream(stream, [one, noted('two')], { streamState: 'any' })).rejects.toThrow(
        WrongExpectedVersionError,
      );
    });

    it('takes the same id in another stream for another event', async () => {
      const event = noted('one');
      for (const streamState of ['no_stream', 'any'] as const) {
        for (const stream of [newStream(), newStream()]) {
          expect(await node.client.appendToStream(stream, event, { streamState })).toMatchObject({ nextExpectedRevision: 0n });
        }
      }
    });

    it('puts the chunks of a large append together, and refuses one over the limit', async () => {
      const stream = newStream();
      const texts = Array.from({ length: 6 }, (_, index) => `${index}${'x'.repeat(100_000)}`);
      const events = texts.map((text) => noted(text));
      await node.client.appendToStream(stream, events, { streamState: 'no_stream', batchAppendSize: 150_000 });
      expect(await textsOf(node.client.readStream(stream))).toEqual(texts);

      const tooLarge = noted('x'.repeat(1024 * 1024));
      const refused = node.client.appendToStream(newStream(), tooLarge, { streamState: 'no_stream' });
      await expect(refused).rejects.toThrow(MaxAppendSizeExceededError);
      await expect(refused).rejects.toMatchObject({ maxAppendSize: 1024 * 1024 });
      const inChunks = Array.from({ length: 4 }, () => noted('x'.repeat(400_000)));
      await expect(
        node.client.appendToStream(newStream(), inChunks, { streamState: 'no_stream', batchAppendSize: 500_000 }),
      ).rejects.toThrow(MaxAppendSizeExceededError);
    });

    it('serves the call with credentials of its own in the same way', async () => {
      const credentials = { username: 'admin', password: 'changeit' };
      const stream = newStream();
      const event = noted('one');
      const first = await node.client.appendToStream(stream, event, { streamState: 'no_stream', credentials });
      expect(first).toMatchObject({ success: true, nextExpectedRevision: 0n });
      expect(await node.client.appendToStream(stream, event, { streamState: 'no_stream', credentials })).toEqual(first);
      await expect(node.client.appendToStream(stream, noted('two'), { streamState: 5n, credentials })).rejects.toMatchObject({
        expectedState: 5n,
        actualState: 0n,
      });
      await expect(node.client.appendToStream(stream, noted('x'.repeat(1024 * 1024)), { streamState: 0n, credentials })).rejects.toThrow(
        MaxAppendSizeExceededError,
      );
    });

    it('answers with a time-out when the deadline is over already', async () => {
      await expect(node.client.appendToStream(newStream(), noted('one'), { deadline: -1_000 })).rejects.toMatchObject({
        type: 'deadline-exceeded',
      });
    });
  });

  describe('reads of a stream', () => {
    it('goes forwards and backwards from a revision, as far as it is asked', async () => {
      const stream = newStream();
      await append(node.client, stream, ['0', '1', '2', '3', '4']);
      expect(await textsOf(node.client.readStream(stream, { fromRevision: 2n }))).toEqual(['2', '3', '4']);
      expect(await textsOf(node.client.readStream(stream, { fromRevision: 1n, maxCount: 2 }))).toEqual(['1', '2']);
      expect(await textsOf(node.client.readStream(stream, { direction: BACKWARDS, fromRevision: END, maxCount: 2 }))).toEqual(['4', '3']);
      expect(await textsOf(node.client.readStream(stream, { direction: BACKWARDS, fromRevision: 1n }))).toEqual(['1', '0']);
      expect(await textsOf(node.client.readStream(stream, { fromRevision: 9n }))).toEqual([]);
    });

    it('says that a stream is not there', async () => {
      await expect(textsOf(node.client.readStream(newStream()))).rejects.toThrow(StreamNotFoundError);
    });

    it('hides a deleted stream, which goes on counting when it is written again', async () => {
      const stream = newStream();
      await append(node.client, stream, ['one', 'two'], 'no_stream');
      await node.client.deleteStream(stream, { expectedRevision: 1n });
      await expect(textsOf(node.client.readStream(stream))).rejects.toThrow(StreamNotFoundError);
      expect(await append(node.client, stream, ['three'], 'no_stream')).toMatchObject({ nextExpectedRevision: 2n });
      expect(await textsOf(node.client.readStream(stream))).toEqual(['three']);
    });

    it('refuses to delete a stream that is elsewhere', async () => {
      const stream = newStream();
      await append(node.client, stream, ['one'], 'no_stream');
      await expect(node.client.deleteStream(stream, { expectedRevision: 5n })).rejects.toMatchObject({
        expectedState: 5n,
        actualState: 0n,
      });
    });

    it('ends a tombstoned stream for good', async () => {
      const stream = newStream();
      await append(node.client, stream, ['one'], 'no_stream');
      await node.client.tombstoneStream(stream, { expectedRevision: 0n });
      await expect(textsOf(node.client.readStream(stream))).rejects.toThrow(StreamDeletedError);
      await expect(append(node.client, stream, ['two'], 0n)).rejects.toThrow(StreamDeletedError);
      await expect(node.client.tombstoneStream(stream)).rejects.toThrow(StreamDeletedError);
    });
  });

  describe('reads of all streams', () => {
    it('starts forwards at a position and backwards before it', async () => {
      const stream = newStream();
      await append(node.client, stream, ['0', '1', '2']);
      const [, second] = await positionsOf(node.client, stream);
      const filter = streamNameFilter({ prefixes: [stream] });
      if (second === undefined) throw new Error('the event is missing');
      expect(await textsOf(node.client.readAll({ fromPosition: second, filter }))).toEqual(['1', '2']);
      expect(await textsOf(node.client.readAll({ direction: BACKWARDS, fromPosition: second, filter }))).toEqual(['0']);
      expect(await textsOf(node.client.readAll({ direction: BACKWARDS, fromPosition: END, filter, maxCount: 2 }))).toEqual(['2', '1']);
    });

    it('holds events of the server between those of its users', async () => {
      for (let index = 0; index < 10; index++) await append(node.client, newStream(), ['one']);
      const types = new Set<string>();
      const positions: bigint[] = [];
      for await (const { event } of node.client.readAll()) {
        types.add(event?.type ?? '');
        if (event?.position !== undefined) positions.push(event.position.commit);
      }
      expect([...types]).toEqual(expect.arrayContaining(['$metadata', '$statsCollected', 'Noted']));
      expect(positions).toEqual([...positions].sort((one, other) => Number(one - other)));
      expect(positions[0]).toBeGreaterThan(0n);
      const withoutServer = new Set<string>();
      for await (const { event } of node.client.readAll({ filter: excludeSystemEvents() })) withoutServer.add(event?.type ?? '');
      expect([...withoutServer]).toEqual(['Noted']);
    });

    it('answers a position where no event begins with an error, but one behind the last event with nothing', async () => {
      const stream = newStream();
      await append(node.client, stream, ['one', 'two']);
      const [first, second] = await positionsOf(node.client, stream);
      if (first === undefined || second === undefined) throw new Error('an event is missing');
      const between = { commit: first.commit + 1n, prepare: first.commit + 1n };
      const behind = { commit: second.commit + 1_000_000n, prepare: second.commit + 1_000_000n };
      const wrongReads = [allRequest({ from: between.commit }), allRequest({ from: between.commit, backwards: true })];
      for (const wrong of wrongReads) {
        expect(await answersTo(node.double.url, wrong)).toMatchObject({
          error: { code: 2, details: 'Unexpected ReadAllResult: InvalidPosition' },
        });
      }
      // The client's bridge knows only some errors by their names: this one, too, it takes for a server that is away.
      await expect(textsOf(node.client.readAll({ fromPosition: between }))).rejects.toThrow(UnavailableError);
      expect(await textsOf(node.client.readAll({ fromPosition: behind }))).toEqual([]);

      const heard = new Heard(node.client.subscribeToAll({ fromPosition: between }));
      await heard.until('dropped');
      expect(heard.error?.message).toContain('Trying to read from an invalid position.');
    });
  });
});
