import { Worker } from 'node:worker_threads';
import type { CauseAxis } from '#root-causes/published';
import { Injectable } from '@nestjs/common';
import type { OnModuleDestroy } from '@nestjs/common';
import { Learning } from './learning.js';
import type { Answer, Kind, Told } from './learning.js';

export interface ThreadRequest {
  readonly id: number;
  readonly kind: Kind;
  readonly axis: CauseAxis;
  readonly told: Told<Kind>;
}

export type ThreadReply = { readonly id: number; readonly answer: Answer<Kind> } | { readonly id: number; readonly error: string };

interface Pending {
  readonly resolve: (answer: Answer<Kind>) => void;
  readonly reject: (error: Error) => void;
}

/** Learning in a thread of its own, which is started by the first question. One that ends unasked is started again by the next. */
@Injectable()
export class ThreadedLearning extends Learning implements OnModuleDestroy {
  readonly #pending = new Map<number, Pending>();
  #worker: Worker | undefined;
  #incarnation = 0;
  #lastId = 0;

  /** @param workerUrl the module that the thread runs, compiled. */
  constructor(private readonly workerUrl = new URL('./learner.worker.js', import.meta.url)) {
    super();
  }

  override get incarnation(): number {
    return this.#incarnation;
  }

  override ask<K extends Kind>(kind: K, axis: CauseAxis, told: Told<K>): Promise<Answer<K>> {
    const worker = (this.#worker ??= this.#start());
    const request: ThreadRequest = { id: ++this.#lastId, kind, axis, told };
    return new Promise<Answer<K>>((resolve, reject) => {
      this.#pending.set(request.id, { resolve, reject });
      worker.postMessage(request);
    });
  }

  async onModuleDestroy(): Promise<void> {
    await this.#worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(this.workerUrl);
    // Alone it keeps no program from ending.
    worker.unref();
    let failure = 'the thread that learns has ended';
    worker.on('message', (reply: ThreadReply) => {
      const pending = this.#pending.get(reply.id);
      this.#pending.delete(reply.id);
      if ('error' in reply) pending?.reject(new Error(reply.error));
      else pending?.resolve(reply.answer);
    });
    worker.on('error', (error: unknown) => (failure = error instanceof Error ? error.message : String(error)));
    worker.on('exit', () => {
      this.#worker = undefined;
      this.#incarnation++;
      const lost = [...this.#pending.values()];
      this.#pending.clear();
      for (const { reject } of lost) reject(new Error(failure));
    });
    return worker;
  }
}
