import { parentPort, Worker } from 'node:worker_threads';
import type { Alarm } from './alarm.js';
import { messageOf } from './alarm.js';
import type { ProjectorRole } from './engine.js';
import type { ProjectorOptions, ProjectorProgress } from './projector-options.js';
import { Projector } from './projector.js';
import type { BuildProgress, Rebuilt } from './rebuild.js';

/** What the main thread asks of the projector's. */
type Request =
  | { readonly kind: 'nudge' }
  | { readonly kind: 'stop' }
  | { readonly kind: 'resume'; readonly projection: string }
  | { readonly kind: 'rebuild'; readonly id: number };

/** What the projector's thread tells the main one. */
type Report =
  | { readonly kind: 'progress'; readonly progress: ProjectorProgress }
  | { readonly kind: 'build'; readonly progress: BuildProgress }
  | { readonly kind: 'role'; readonly role: ProjectorRole }
  | { readonly kind: 'alarm'; readonly alarm: Alarm }
  | { readonly kind: 'rebuilding'; readonly id: number; readonly progress: BuildProgress }
  | { readonly kind: 'rebuilt'; readonly id: number; readonly rebuilt: Rebuilt }
  | { readonly kind: 'rebuild-failed'; readonly id: number; readonly error: string };

export interface ProjectorInThreadOptions extends Pick<ProjectorOptions, 'store' | 'projections' | 'engine' | 'batchSize'> {
  /** Called when the main thread says that something has been recorded: wakes the log's reader, where that would otherwise poll. */
  readonly onNudge?: () => void;
}

/**
 * Runs a projector in the worker thread that calls it, for the `startProjectorThread` on the other side. Resolves when the main thread has
 * told it to stop; the caller then closes the store, and the thread ends.
 * @throws NewerGenerationError, which ends the thread and is tried again as a crash is.
 */
export async function runProjectorInThread({ onNudge, ...options }: ProjectorInThreadOptions): Promise<void> {
  const port = parentPort;
  if (port === null) throw new Error('runProjectorInThread is called in a worker thread');
  const report = (message: Report): void => {
    port.postMessage(message);
  };
  const stopping = new AbortController();
  const rebuilds = new Set<Promise<void>>();
  const projector = new Projector({
    ...options,
    onProgress: (progress) => {
      report({ kind: 'progress', progress });
    },
    onBuild: (progress) => {
      report({ kind: 'build', progress });
    },
    onRole: (role) => {
      report({ kind: 'role', role });
    },
    onAlarm: (alarm) => {
      report({ kind: 'alarm', alarm });
    },
  });
  const rebuild = async (id: number): Promise<void> => {
    try {
      const onProgress = (progress: BuildProgress): void => {
        report({ kind: 'rebuilding', id, progress });
      };
      report({ kind: 'rebuilt', id, rebuilt: await projector.rebuild(onProgress, stopping.signal) });
    } catch (error) {
      report({ kind: 'rebuild-failed', id, error: messageOf(error) });
    }
  };
  const obey = (request: Request): void => {
    switch (request.kind) {
      case 'nudge':
        onNudge?.();
        break;
      case 'stop':
        stopping.abort(new Error('the projector was stopped'));
        break;
      case 'resume':
        projector.resume(request.projection).catch((error: unknown) => {
          report({ kind: 'alarm', alarm: { kind: 'projector-failed', error: messageOf(error), retryInMs: 0 } });
        });
        break;
      case 'rebuild': {
        const running = rebuild(request.id).finally(() => rebuilds.delete(running));
        rebuilds.add(running);
        break;
      }
    }
  };
  port.on('message', obey);
  try {
    await projector.run(stopping.signal);
    await Promise.all(rebuilds);
  } finally {
    // A port that is listened to keeps its thread alive.
    port.off('message', obey);
  }
}

export interface ProjectorThreadOptions {
  /** The module that calls `runProjectorInThread`, compiled. */
  readonly workerUrl: URL;
  /** Whatever that module needs to open the log and the read models; it finds it in `workerData`. */
  readonly workerData: unknown;
  /** Give it to `ReadModelDatabase.noteProgress`, so that waits are answered within a millisecond. */
  readonly onProgress?: (progress: ProjectorProgress) => void;
  readonly onBuild?: (progress: BuildProgress) => void;
  readonly onRole?: (role: ProjectorRole) => void;
  readonly onAlarm?: (alarm: Alarm) => void;
  /** The first pause before a crashed thread is started again, doubled each time up to a hundredfold; 100 when left out. */
  readonly restartMs?: number;
}

interface PendingRebuild {
  readonly onProgress: ((progress: BuildProgress) => void) | undefined;
  readonly resolve: (rebuilt: Rebuilt) => void;
  readonly reject: (error: Error) => void;
}

/** A projector in a thread of its own, seen from the main thread. A crash starts another one, with growing pauses and an alarm. */
export function startProjectorThread(options: ProjectorThreadOptions): ProjectorThread {
  return new ProjectorThread(options);
}

const STEADY_MS = 30_000;

export class ProjectorThread {
  readonly #rebuilds = new Map<number, PendingRebuild>();
  #worker: Worker | undefined;
  #ended: Promise<void> = Promise.resolve();
  #restart: NodeJS.Timeout | undefined;
  #pause: number;
  #isStopping = false;
  #nudged = false;
  #lastRebuild = 0;

  constructor(private readonly options: ProjectorThreadOptions) {
    this.#pause = options.restartMs ?? 100;
    this.#start();
  }

  /** Says that something has been recorded. Free to call at every append: one message goes out for all calls of a turn of the event loop. */
  nudge(): void {
    if (this.#nudged) return;
    this.#nudged = true;
    setImmediate(() => {
      this.#nudged = false;
      this.#send({ kind: 'nudge' });
    });
  }

  /** Lets a projection that an event has stopped try again. */
  resume(projection: string): void {
    this.#send({ kind: 'resume', projection });
  }

  /**
   * Rebuilds all read models in the projector's thread, which goes on projecting meanwhile.
   * @throws Error with the reason when it fails, or when the thread ends before it is done; the live read models are then as they were.
   */
  rebuild(onProgress?: (progress: BuildProgress) => void): Promise<Rebuilt> {
    if (this.#worker === undefined) return Promise.reject(new Error('the projector is not running'));
    const id = ++this.#lastRebuild;
    return new Promise((resolve, reject) => {
      this.#rebuilds.set(id, { onProgress, resolve, reject });
      this.#send({ kind: 'rebuild', id });
    });
  }

  /** Resolves when what was under way is committed and the thread has ended. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    clearTimeout(this.#restart);
    this.#send({ kind: 'stop' });
    await this.#ended;
  }

  #start(): void {
    const { workerUrl, workerData, restartMs = 100 } = this.options;
    const startedAt = performance.now();
    const worker = new Worker(workerUrl, { workerData });
    let failure: string | undefined;
    this.#worker = worker;
    worker.on('message', (report: Report) => {
      this.#hear(report);
    });
    worker.on('error', (error: unknown) => (failure = messageOf(error)));
    this.#ended = new Promise((resolve) => {
      worker.on('exit', (code) => {
        this.#worker = undefined;
        const error = failure ?? `the thread ended with code ${code}`;
        for (const { reject } of this.#rebuilds.values()) reject(new Error(error));
        this.#rebuilds.clear();
        resolve();
        if (this.#isStopping) return;
        if (performance.now() - startedAt > STEADY_MS) this.#pause = restartMs;
        const restartInMs = this.#pause;
        this.#pause = Math.min(this.#pause * 2, restartMs * 100);
        this.options.onAlarm?.({ kind: 'projector-crashed', error, restartInMs });
        this.#restart = setTimeout(() => {
          this.#start();
        }, restartInMs);
      });
    });
  }

  #send(request: Request): void {
    this.#worker?.postMessage(request);
  }

  #hear(report: Report): void {
    switch (report.kind) {
      case 'progress':
        this.options.onProgress?.(report.progress);
        break;
      case 'build':
        this.options.onBuild?.(report.progress);
        break;
      case 'role':
        this.options.onRole?.(report.role);
        break;
      case 'alarm':
        this.options.onAlarm?.(report.alarm);
        break;
      case 'rebuilding':
        this.#rebuilds.get(report.id)?.onProgress?.(report.progress);
        break;
      case 'rebuilt':
        this.#rebuilds.get(report.id)?.resolve(report.rebuilt);
        this.#rebuilds.delete(report.id);
        break;
      case 'rebuild-failed':
        this.#rebuilds.get(report.id)?.reject(new Error(report.error));
        this.#rebuilds.delete(report.id);
        break;
    }
  }
}
