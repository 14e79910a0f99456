/**
 * An immutable list, newest first, that grows in constant time: a long stream is folded without copying what it has gathered
 * for every event.
 */
export type Chain<Item> = { readonly item: Item; readonly before: Chain<Item> } | null;

export function push<Item>(chain: Chain<Item>, item: Item): Chain<Item> {
  return { item, before: chain };
}

/** The newest item that fits. */
export function newest<Item>(chain: Chain<Item>, fits: (item: Item) => boolean): Item | null {
  for (let link = chain; link !== null; link = link.before) if (fits(link.item)) return link.item;
  return null;
}

/** Newest first. */
export function* itemsOf<Item>(chain: Chain<Item>): Iterable<Item> {
  for (let link = chain; link !== null; link = link.before) yield link.item;
}
