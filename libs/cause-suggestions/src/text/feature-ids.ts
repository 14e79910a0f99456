/**
 * What is counted of a text: stems; those in sentences about cause or fix once more by themselves; the concepts of operations that are spoken of, and
 * those that are spoken of as cause or fix. Pieces of words and pairs of words were tried: they take most of the time and tell nothing more.
 */
export const termKinds = ['word', 'causalWord', 'concept', 'causalConcept'] as const;
export type TermKind = (typeof termKinds)[number];

/** The upper bits say the kind; two terms of a kind rarely have the same number. */
const HASH_BITS = 29;

export function featureId(kind: TermKind, name: string): number {
  return ((termKinds.indexOf(kind) << HASH_BITS) | (hashOf(name) >>> (32 - HASH_BITS))) >>> 0;
}

/** The place of a feature's kind among {@link termKinds}. */
export function kindOf(id: number): number {
  return id >>> HASH_BITS;
}

/** FNV-1a, its bits mixed once more: the same everywhere and for ever. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39);
  return (hash ^ (hash >>> 16)) >>> 0;
}
