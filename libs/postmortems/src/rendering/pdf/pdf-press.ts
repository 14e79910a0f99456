import { Worker } from 'node:worker_threads';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import type { PostmortemView } from '../postmortem-view.js';

/** What the thread answers a view with. */
export type Printed = { readonly pdf: Uint8Array } | { readonly error: unknown };

export interface PdfPressOptions {
  /** The module that makes PDFs in a thread, compiled. */
  readonly workerUrl: URL;
  /** How many may wait beside the one that is being made. */
  readonly maxWaiting: number;
  /** For one document, without the time that it waits. */
  readonly timeLimitMs: number;
  /** How long the thread is kept with nothing to do: it holds about 100 MB, and takes a second to start. */
  readonly idleMs: number;
  /** What needs more of a heap ends the thread, and not the server. */
  readonly maxHeapMb: number;
}

/** No PDF can be made just now; another time it can. */
export class PdfUnavailableError extends Error {
  override readonly name = 'PdfUnavailableError';
  readonly code = 'PDF_UNAVAILABLE';
  /** As GraphQL tells it. */
  readonly extensions = { code: this.code };
}

const usual: PdfPressOptions = {
  workerUrl: new URL('./pdf.worker.js', import.meta.url),
  maxWaiting: 20,
  timeLimitMs: 60_000,
  idleMs: 60_000,
  // Enough for 5,000 entries of a timeline, which take 440 MB with all that the thread holds.
  maxHeapMb: 512,
};

interface Order {
  readonly view: PostmortemView;
  readonly resolve: (pdf: Uint8Array) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Makes PDFs in a thread of its own, one at a time, in the order in which they are asked for. The thread is started for the first one, and
 * again after it has been idle, has crashed, or has taken too long.
 */
export class PdfPress implements BeforeApplicationShutdown {
  readonly #options: PdfPressOptions;
  readonly #waiting: Order[] = [];
  #underWay: Order | undefined;
  #thread: Worker | undefined;
  /** Of the document under way, or of the idle thread. */
  #limit: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(options: Partial<PdfPressOptions> = {}) {
    this.#options = { ...usual, ...options };
  }

  /**
   * The bytes that `pdfOf` gives.
   * @throws PdfUnavailableError when too many wait already, or the application is stopping.
   * @throws Error when the document cannot be made, takes too long, or ends the thread.
   */
  pdfOf(view: PostmortemView): Promise<Uint8Array> {
    const { maxWaiting } = this.#options;
    if (this.#isClosed) return Promise.reject(stopping());
    if (this.#waiting.length >= maxWaiting) {
      return Promise.reject(new PdfUnavailableError(`${maxWaiting} PDFs are waited for already. Ask again later.`));
    }
    return new Promise((resolve, reject) => {
      this.#waiting.push({ view, resolve, reject });
      if (this.#underWay === undefined) this.#next();
    });
  }

  /** Before the server waits for the requests that are open: a document may take longer than a server has to stop. */
  async beforeApplicationShutdown(): Promise<void> {
    this.#isClosed = true;
    for (const { reject } of this.#waiting.splice(0)) reject(stopping());
    this.#underWay?.reject(stopping());
    this.#underWay = undefined;
    await this.#letGo();
  }

  #next(): void {
    clearTimeout(this.#limit);
    const order = this.#waiting.shift();
    this.#underWay = order;
    if (order === undefined) {
      this.#limit = setTimeout(() => void this.#letGo(), this.#options.idleMs).unref();
      return;
    }
    const { timeLimitMs } = this.#options;
    this.#limit = setTimeout(() => {
      void this.#letGo();
      this.#settle({ error: new Error(`The PDF was not made in ${timeLimitMs} ms.`) });
    }, timeLimitMs);
    try {
      this.#thread ??= this.#start();
      this.#thread.postMessage(order.view);
    } catch (error) {
      this.#settle({ error });
    }
  }

  #settle(printed: Printed): void {
    const order = this.#underWay;
    if ('pdf' in printed) order?.resolve(printed.pdf);
    else order?.reject(printed.error);
    this.#next();
  }

  #start(): Worker {
    const { workerUrl, maxHeapMb } = this.#options;
    const thread = new Worker(workerUrl, { resourceLimits: { maxOldGenerationSizeMb: maxHeapMb } });
    let failure = '';
    thread.on('message', (printed: Printed) => {
      if (thread === this.#thread) this.#settle(printed);
    });
    thread.on('error', (error) => (failure = `: ${String(error)}`));
    thread.on('exit', (code) => {
      // A thread that was let go has nothing to say any more.
      if (thread !== this.#thread) return;
      this.#thread = undefined;
      this.#settle({ error: new Error(`The thread that makes PDFs ended with code ${code}${failure}`) });
    });
    return thread;
  }

  async #letGo(): Promise<void> {
    clearTimeout(this.#limit);
    const thread = this.#thread;
    this.#thread = undefined;
    await thread?.terminate();
  }
}

function stopping(): PdfUnavailableError {
  return new PdfUnavailableError('The server is stopping.');
}
