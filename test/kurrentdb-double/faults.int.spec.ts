import { describe, expect, it } from '@jest/globals';
import { END, StreamNotFoundError, UnavailableError, UnknownError } from '@kurrent/kurrentdb-client';
import { KurrentDbDouble } from './index.js';
import { allRequest, answersTo, append, connect, Heard, newDirectory, newStream, noted, oneNode, textsOf } from './spec-support.js';

describe('one node', () => {
  const node = oneNode();

  describe('faults', () => {
    it('drops subscriptions with an error', async () => {
      const heard = new Heard(node.client.subscribeToAll({ fromPosition: END }));
      await heard.until('caught up');
      await node.double.faults.dropSubscriptions();
      await heard.until('dropped');
      expect(heard.error).toBeInstanceOf(UnavailableError);
    });

    it('refuses connections and takes them again on the same port', async () => {
      await node.double.faults.refuseConnections();
      await expect(append(connect(node.double.url), newStream(), ['one'])).rejects.toMatchObject({ code: 14 });
      await node.double.faults.acceptConnections();
      expect(await append(connect(node.double.url), newStream(), ['one'])).toMatchObject({ success: true });
    });

    it('answers UNAVAILABLE, and serves again when it is healed', async () => {
      const warm = connect(node.double.url);
      await append(warm, newStream(), ['one']);
      await node.double.faults.answerUnavailable();
      await expect(append(warm, newStream(), ['one'])).rejects.toThrow(UnavailableError);
      await node.double.faults.heal();
      expect(await append(warm, newStream(), ['one'])).toMatchObject({ success: true });
    });

    it('says that it is not ready, in the two ways of the server', async () => {
      await append(node.client, newStream(), ['one']);
      await node.double.faults.answerNotReady();
      const appending = append(node.client, newStream(), ['one']);
      await expect(appending).rejects.toThrow(UnknownError);
      await expect(appending).rejects.toThrow('Server Is Not Ready');
      expect(await answersTo(node.double.url, allRequest({}))).toMatchObject({ error: { code: 14, details: 'Server Is Not Ready' } });
    });

    it('records appends that it never answers', async () => {
      const stream = newStream();
      const other = connect(node.double.url);
      await node.double.faults.swallowAppendAnswers();
      let answered = false;
      const event = noted('one');
      other.appendToStream(stream, event, { streamState: 'no_stream' }).then(
        () => (answered = true),
        () => 'the double has stopped',
      );
      const heard = new Heard(node.client.subscribeToStream(stream));
      await heard.until('one');
      expect(answered).toBe(false);
      await node.double.faults.heal();
      expect(await node.client.appendToStream(stream, event, { streamState: 'no_stream' })).toMatchObject({ nextExpectedRevision: 0n });
      expect(await textsOf(node.client.readStream(stream))).toEqual(['one']);
    });

    it('does not record appends that it stalls', async () => {
      const stream = newStream();
      const other = connect(node.double.url);
      await append(other, newStream(), ['warm']);
      await node.double.faults.stall('appends');
      let ended = false;
      append(other, stream, ['one']).then(
        () => (ended = true),
        () => (ended = true),
      );
      // Asked for later over the same connection: the append has arrived by then.
      expect(await new Heard(other.subscribeToStream(stream)).until('caught up')).toEqual(['confirmed', 'caught up']);
      await expect(textsOf(node.client.readStream(stream))).rejects.toThrow(StreamNotFoundError);
      expect(ended).toBe(false);
    });

    it('answers late, in order, what it recorded at once', async () => {
      const stream = newStream();
      const heard = new Heard(node.client.subscribeToStream(stream));
      await heard.until('caught up');
      await node.double.faults.answerAppendsLate(300);
      let answered = false;
      const appending = append(node.client, stream, ['one'], 'no_stream').then((result) => {
        answered = true;
        return result;
      });
      await heard.until('one');
      expect(answered).toBe(false);
      expect(await appending).toMatchObject({ nextExpectedRevision: 0n });
    });

    it('cuts the connection between an append and its answer', async () => {
      const stream = newStream();
      const other = connect(node.double.url);
      await append(other, newStream(), ['warm']);
      await node.double.faults.cutAfterNextAppend();
      const event = noted('one');
      await expect(other.appendToStream(stream, event, { streamState: 'no_stream' })).rejects.toThrow(UnavailableError);
      expect(await connect(node.double.url).appendToStream(stream, event, { streamState: 'no_stream' })).toMatchObject({
        nextExpectedRevision: 0n,
      });
    });

    it('ends the stream of batch appends with OK: what is appended later is never answered (B6)', async () => {
      const other = connect(node.double.url);
      await append(other, newStream(), ['warm']);
      await node.double.faults.endBatchStreams();
      let ended = false;
      append(other, newStream(), ['one']).then(
        () => (ended = true),
        () => (ended = true),
      );
      expect(await append(connect(node.double.url), newStream(), ['one'])).toMatchObject({ success: true });
      expect(ended).toBe(false);
    });

    it('fails GetSupportedMethods, which a client remembers for good (B4)', async () => {
      const other = connect(node.double.url);
      await node.double.faults.failSupportedMethods();
      await expect(append(other, newStream(), ['one'])).rejects.toMatchObject({ code: 2 });
      await node.double.faults.heal();
      await expect(append(other, newStream(), ['one'])).rejects.toMatchObject({ code: 2 });
      expect(await append(connect(node.double.url), newStream(), ['one'])).toMatchObject({ success: true });
    });

    it('dates events by a clock that can be set back', async () => {
      const stream = newStream();
      const other = connect(node.double.url);
      await append(other, stream, ['one']);
      await node.double.faults.offsetClock(-3_600_000);
      await append(other, stream, ['two']);
      const created: number[] = [];
      for await (const { event } of other.readStream(stream)) created.push(event?.created.getTime() ?? 0);
      expect((created[1] ?? 0) - (created[0] ?? 0)).toBeLessThan(-3_000_000);
    });
  });
});

describe('stalling and cutting', () => {
  it('accepts and never answers what it stalls, until the connection is cut', async () => {
    const double = await KurrentDbDouble.start({ directory: newDirectory() });
    const warm = connect(double.url);
    await append(warm, newStream(), ['one']);
    await double.faults.stall('supported-methods');
    await double.faults.stall('reads');
    const ended: string[] = [];
    const appending = append(connect(double.url), newStream(), ['one']).catch((error: unknown) => {
      ended.push('append');
      return error;
    });
    const reading = answersTo(double.url, allRequest({})).finally(() => ended.push('read'));
    // What is served, though it was asked for later, shows that the others wait for no more than an answer.
    expect(await append(warm, newStream(), ['one'])).toMatchObject({ success: true });
    expect(ended).toEqual([]);
    await double.faults.cutConnections();
    expect(await reading).toMatchObject({ error: { code: 14 } });
    expect(await appending).toMatchObject({ code: 14 });
    await double.faults.heal();
    expect(await answersTo(double.url, allRequest({}))).toMatchObject({ error: undefined });
    await double.stop();
  });
});
