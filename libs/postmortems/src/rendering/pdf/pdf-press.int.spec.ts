import { eventually, PATIENCE_MS } from '#event-sourcing/testing';
import { afterEach, describe, expect, it } from '@jest/globals';
import { viewOf } from '../../testing/example-views.js';
import type { PdfPressOptions } from './pdf-press.js';
import { PdfPress, PdfUnavailableError } from './pdf-press.js';

let press: PdfPress;

function pressOf(options: Partial<PdfPressOptions> = {}): void {
  press = new PdfPress({
    workerUrl: new URL('../../testing/thread/press.worker.mjs', import.meta.url),
    timeLimitMs: PATIENCE_MS,
    ...options,
  });
}

afterEach(() => press.beforeApplicationShutdown());

const made = async (title: string): Promise<unknown> => JSON.parse(Buffer.from(await press.pdfOf(viewOf([], { title }))).toString());

async function threadOf(title = 'asked'): Promise<number> {
  return ((await made(title)) as { readonly threadId: number }).threadId;
}

/** The thread of a press with a short limit, which a thread that is only starting may pass on a busy machine. */
async function threadAtLast(): Promise<number> {
  for (;;) {
    try {
      return await threadOf();
    } catch (error) {
      if (!String(error).includes('was not made in')) throw error;
    }
  }
}

describe('The press', () => {
  it('gives each who asks their document, out of one thread', async () => {
    pressOf();
    const threadId = await threadOf();
    expect(await Promise.all(['first', 'second', 'third'].map(made))).toEqual([
      { title: 'first', threadId },
      { title: 'second', threadId },
      { title: 'third', threadId },
    ]);
  });

  it('tells why a document cannot be made, and goes on', async () => {
    pressOf();
    const threadId = await threadOf();
    await expect(made('fails')).rejects.toThrow('no such font');
    await expect(press.pdfOf(Object.assign(viewOf([]), { more: () => 1 }))).rejects.toThrow('could not be cloned');
    expect(await threadOf()).toBe(threadId);
  });

  it('goes on in another thread after one that took too long, or has ended', async () => {
    pressOf({ timeLimitMs: 1_500 });
    const threadId = await threadAtLast();
    const [hung, next] = await Promise.allSettled([made('hangs'), threadAtLast()]);
    expect(hung).toMatchObject({ reason: { message: 'The PDF was not made in 1500 ms.' } });
    expect(next).toMatchObject({ status: 'fulfilled' });
    expect(next).not.toMatchObject({ value: threadId });
    const [ended, last] = await Promise.allSettled([made('ends'), threadAtLast()]);
    expect(ended).toMatchObject({ reason: { message: 'The thread that makes PDFs ended with code 3' } });
    expect(last).toMatchObject({ status: 'fulfilled' });
  });

  it('outlives a document that takes all the memory it may have', async () => {
    pressOf({ maxHeapMb: 32 });
    await expect(made('eats')).rejects.toThrow('memory limit');
    expect(await made('modest')).toMatchObject({ title: 'modest' });
  });

  it('refuses what would have to wait behind too many', async () => {
    pressOf({ maxWaiting: 1 });
    const [underWay, waiting, refused] = await Promise.allSettled([threadOf(), threadOf(), threadOf()]);
    expect([underWay, waiting]).toMatchObject([{ status: 'fulfilled' }, { status: 'fulfilled' }]);
    expect(refused).toMatchObject({ reason: new PdfUnavailableError('1 PDFs are waited for already. Ask again later.') });
  });

  it('lets an idle thread go', async () => {
    pressOf({ idleMs: 1 });
    const threadId = await threadOf();
    await eventually(async () => (await threadOf()) !== threadId);
  });

  it('makes nothing any more when the application stops', async () => {
    pressOf();
    const asked = Promise.allSettled([made('hangs'), threadOf()]);
    await press.beforeApplicationShutdown();
    const stopping = { reason: new PdfUnavailableError('The server is stopping.') };
    expect(await asked).toMatchObject([stopping, stopping]);
    await expect(threadOf()).rejects.toThrow(PdfUnavailableError);
  });
});
