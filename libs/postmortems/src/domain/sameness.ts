import type { GeneratedSection, GeneratedStatement } from './postmortem.events.js';

/** Whether two lists hold the same, in the same order. */
export function isSameList<Item>(
  one: readonly Item[],
  other: readonly Item[],
  isSame: (one: Item, other: Item) => boolean = Object.is,
): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  return one.every((item, index) => {
    const counterpart = other[index];
    return counterpart !== undefined && isSame(item, counterpart);
  });
}

/** Whether two sections say the same on the same events, whatever they ask. */
export function saysTheSame(one: readonly GeneratedStatement[], other: readonly GeneratedStatement[]): boolean {
  return isSameList(one, other, (a, b) => a.text === b.text && a.part === b.part && isSameList(a.citations, b.citations));
}

/** Whether two sections say and ask the same. A draft of earlier days, which asked nothing, is not behind for that. */
export function isSameSection(one: GeneratedSection, other: GeneratedSection): boolean {
  const asksTheSame = one.questions === undefined || other.questions === undefined || isSameList(one.questions, other.questions);
  return saysTheSame(one.statements, other.statements) && asksTheSame;
}
