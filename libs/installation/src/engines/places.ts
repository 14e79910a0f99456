import type { Config } from '#config';
import { directoryAt } from './data-directory.js';

export type LogPlace =
  | { readonly kind: 'embedded'; readonly file: string }
  | { readonly kind: 'kurrentdb'; readonly url: string; readonly reads: 'direct' | 'client'; readonly timeoutMs: number };

export type ReadModelPlace =
  | { readonly kind: 'embedded'; readonly directory: string }
  | { readonly kind: 'postgresql'; readonly url: string; readonly poolSize: number };

/**
 * Where an installation has its log and its read models. Plain data, so that it passes to the projector's thread; its URLs may hold
 * passwords and are no longer protected from being printed.
 */
export interface Places {
  readonly log: LogPlace;
  readonly readModels: ReadModelPlace;
}

/** Where the settings put the log and the read models. Nothing is made or opened. */
export function placesOf({ dataDirectory, kurrentDb, database }: Config): Places {
  const directory = directoryAt(dataDirectory);
  return {
    log:
      kurrentDb === undefined
        ? { kind: 'embedded', file: directory.log }
        : { kind: 'kurrentdb', url: kurrentDb.url.reveal(), reads: kurrentDb.reads, timeoutMs: kurrentDb.timeoutMs },
    readModels:
      database === undefined
        ? { kind: 'embedded', directory: directory.readModels }
        : { kind: 'postgresql', url: database.url.reveal(), poolSize: database.poolSize },
  };
}
