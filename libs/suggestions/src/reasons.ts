import type { SuggestedCause } from './suggested-root-causes.js';

/** Why a class is suggested, in sentences; none where it is only what is given most. @param references of the incidents it rests on. */
export function reasonsOf({ words, class: { name } }: Pick<SuggestedCause, 'words' | 'class'>, references: readonly string[]): string[] {
  const spoken = words.length === 0 ? [] : [`It speaks of ${words.map((word) => `“${word}”`).join(', ')}.`];
  const like = references.length === 0 ? [] : [`It is like ${listed(references)}, labelled “${name}”.`];
  return [...spoken, ...like];
}

function listed(references: readonly string[]): string {
  const last = references.at(-1) ?? '';
  return references.length < 2 ? last : `${references.slice(0, -1).join(', ')} and ${last}`;
}
