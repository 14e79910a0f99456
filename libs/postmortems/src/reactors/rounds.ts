import { DomainError, EventStoreUnavailableError } from '#event-sourcing';
import { Attempts } from './attempts.js';
import type { Errand, Reactor } from './reactor.js';

export interface RoundsOptions {
  readonly reactors: readonly Reactor[];
  /** Milliseconds, from anywhere. */
  readonly now: () => number;
  /** Waits so many milliseconds, or less when it is to end. */
  readonly rest: (ms: number) => Promise<void>;
  /** Whether nothing more is to be begun. */
  readonly mustPause: () => boolean;
  /** One line, without a word of anybody's. */
  readonly warn: (message: string) => void;
}

const MOST_AT_ONCE = 20;
const LONGEST_REST_MS = 1_000;
/** So often a command may be refused because the read models are behind before that is worth a word. */
const PATIENT_ATTEMPTS = 3;

/** Looks at what each reactor has to do, and does it, one errand after another. */
export class Rounds {
  readonly #attempts = new Map<Reactor, Attempts>();

  constructor(private readonly options: RoundsOptions) {
    for (const reactor of options.reactors) this.#attempts.set(reactor, new Attempts());
  }

  /**
   * Once around. An errand that fails is told of and left for later; the others are done.
   * @returns whether anything was tried, and so whether there may be more.
   * @throws what the read models do when they cannot be asked; EventStoreUnavailableError.
   */
  async goAround(): Promise<boolean> {
    let hasTried = false;
    for (const [reactor, attempts] of this.#attempts) hasTried = (await this.#look(reactor, attempts)) || hasTried;
    return hasTried;
  }

  async #look(reactor: Reactor, attempts: Attempts): Promise<boolean> {
    const { now, rest, mustPause } = this.options;
    if (mustPause()) return false;
    // Those that rest are still among the errands, and must not stand before the others.
    const errands = await reactor.errands(MOST_AT_ONCE + attempts.size);
    attempts.forgetAllBut(errands, now());
    const due = errands.filter((errand) => attempts.isDue(errand, now())).slice(0, MOST_AT_ONCE);
    for (const errand of due) {
      if (mustPause()) return false;
      const startedAt = now();
      const isFine = await this.#try(reactor, errand, attempts.note(errand, startedAt));
      // As long as it has worked, people have the thread for themselves.
      await rest(Math.min(now() - startedAt, LONGEST_REST_MS));
      // What failed may be a database that is gone: better look first whether that can be asked.
      if (!isFine) break;
    }
    return due.length > 0;
  }

  async #try({ name }: Reactor, errand: Errand, times: number): Promise<boolean> {
    try {
      await errand.carryOut();
      return true;
    } catch (error) {
      if (error instanceof EventStoreUnavailableError) throw error;
      // The log knows better than the read models: it is done, or not to be done any more.
      const isRefusal = error instanceof DomainError;
      if (!isRefusal || times > PATIENT_ATTEMPTS) this.options.warn(`${name} for incident ${errand.incidentId}: ${kindOf(error)}`);
      return isRefusal;
    }
  }
}

/** Says what went wrong and where in the code. The message may hold what people wrote, and stays unsaid. */
export function kindOf(error: unknown): string {
  if (error instanceof DomainError) return error.code;
  if (!(error instanceof Error)) return 'something was thrown that is no error';
  const place = error.stack?.split('\n').find((line) => /^\s+at /.test(line));
  return [error.name, ...(place === undefined ? [] : [place.trim()])].join(' ');
}
