import type { Phrase } from './phrase.js';

/** What was to be done and was not, said back to an earlier clause. */
export const unmet: readonly Phrase[] = [
  {
    like: '[which] did not happen',
    words: /^(?:but |and )?which (?:\S+ )?(?:did|was|were|has|had|is)\b.*\bnot\b.*$/d,
    instead: () => 'which stayed open',
  },
  {
    like: 'that did not happen, this was not done, it was not so',
    words:
      /^(?<tie>but |and )?(?:that|this|it|they|these|those)(?: \S+)? (?:did|was|were|has|had|is)\b.*\b(?:not|never)\b.*$|^(?:that|this|it|they) (?:did|was|were|has|had|is) (?:not|never)\b.*$/d,
    instead: (found) => `${found.text('tie')} that step did not take place`.trim(),
  },
  {
    like: '[the ticket was closed] when it should not have been',
    words:
      /^(?:when|although|though|but|where|while|and|even though) (?:\S+ )?(?:should|ought to|could|must) (?:not|never) (?:to )?have(?: been)?$/d,
    instead: () => '(what led to that: …)',
  },
  {
    like: '[it was not rotated] when it should have been',
    words: /^(?:when|although|though|but|where|while|and|even though) (?:\S+ )?(?:should|ought to|could|must) (?:to )?have(?: been)?$/d,
    instead: () => '(what stood in the way: …)',
  },
  {
    like: '[it was not reviewed] as it should have been',
    words: /^as (?:\S+ )?(?:should|ought to|could|must) have(?: been)?(?: done)?$/d,
    instead: () => 'as intended',
  },
];
