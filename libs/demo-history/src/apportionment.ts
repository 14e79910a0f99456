import type { Random } from './random.js';

/**
 * Deals out kinds by their shares: in an irregular order, yet after any number of them each kind has come up as often as its share
 * says, give or take a few. So what is meant to be seen in a history is there at every seed, which tossing dice would not give.
 */
export class Apportionment<Kind> {
  readonly #credits = new Map<Kind, number>();

  /** @param shares of each kind, in any unit; they may be others each time. */
  next(shares: ReadonlyMap<Kind, number>, random: Random): Kind {
    this.#earn(shares);
    let chosen: { readonly kind: Kind; readonly claim: number } | undefined;
    for (const [kind, share] of shares) {
      const claim = this.creditOf(kind) + random.next();
      if (share > 0 && (chosen === undefined || claim > chosen.claim)) chosen = { kind, claim };
    }
    if (chosen === undefined) throw new RangeError('there is nothing to deal out');
    this.#spend(chosen.kind);
    return chosen.kind;
  }

  /** As `next`, of a kind that is wanted; it comes up less often later. */
  take(kind: Kind, shares: ReadonlyMap<Kind, number>): Kind {
    this.#earn(shares);
    this.#spend(kind);
    return kind;
  }

  /** Forgets that a kind has come up less often than its share says. */
  forgive(kind: Kind): void {
    this.#credits.set(kind, Math.min(0, this.creditOf(kind)));
  }

  creditOf(kind: Kind): number {
    return this.#credits.get(kind) ?? 0;
  }

  #earn(shares: ReadonlyMap<Kind, number>): void {
    let sum = 0;
    for (const share of shares.values()) sum += share;
    for (const [kind, share] of shares) this.#credits.set(kind, this.creditOf(kind) + share / sum);
  }

  #spend(kind: Kind): void {
    this.#credits.set(kind, this.creditOf(kind) - 1);
  }
}
