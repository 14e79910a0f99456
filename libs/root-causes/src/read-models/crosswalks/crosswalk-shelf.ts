import { builtInCrosswalks } from '../../domain/crosswalk/built-in-crosswalks.js';
import type { CrosswalkEvent, KnownCrosswalk } from '../../domain/crosswalk/crosswalk.events.js';
import { causeAxes } from '../../domain/root-cause-class.events.js';
import type { CauseAxis } from '../../domain/root-cause-class.events.js';

/** The crosswalks as they stand, those that are built in and those that people entered. */
export class CrosswalkShelf {
  readonly #crosswalks: KnownCrosswalk[] = [...builtInCrosswalks];

  fold({ data }: CrosswalkEvent): void {
    const place = this.#crosswalks.findIndex(({ axis, list }) => axis === data.axis && list === data.list);
    if (place < 0) this.#crosswalks.push(data);
    else this.#crosswalks[place] = data;
  }

  find(axis: CauseAxis, list: string): KnownCrosswalk | null {
    return this.#crosswalks.find((known) => known.axis === axis && known.list === list) ?? null;
  }

  /** In the order of axes and then of lists' keys. @param axis null: those of every axis. */
  list(axis: CauseAxis | null): readonly KnownCrosswalk[] {
    return causeAxes
      .filter((one) => axis === null || one === axis)
      .flatMap((one) => this.#crosswalks.filter((known) => known.axis === one).sort((a, b) => (a.list < b.list ? -1 : 1)));
  }
}
