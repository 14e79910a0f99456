import { onOneLine } from '../text.js';

/** A name and what it is of the thing the page is about. */
export interface Fact {
  readonly name: string;
  readonly value: string;
  /** Of how many it is, and its interval, where it is a number that does not stand bare. */
  readonly detail?: string;
  /** Set smaller than numbers are: a long word would break in the middle. */
  readonly inWords?: true;
}

/** @param name `figures` for the numbers that are looked for first, `particulars` for the rest. */
export function Facts({ name, facts }: { readonly name: 'figures' | 'particulars'; readonly facts: readonly Fact[] }) {
  return (
    <dl class={name}>
      {facts.map((fact) => (
        <div key={fact.name}>
          <dt>{fact.name}</dt>
          <dd dir="auto" class={fact.inWords === true ? 'words' : undefined}>
            {onOneLine(fact.value)}
            {fact.detail === undefined ? null : <span class="detail">{onOneLine(fact.detail)}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
