import { wordSet } from '../../prose/word-set.js';
import type { Found } from './found.js';
import type { Phrase } from './phrase.js';

const reproaches = wordSet(
  'haste carelessness negligence mistake error errors mistakes stubbornness incompetence inattention laziness impatience oversight',
);

/** But for somebody's doing: what led to it takes their place. */
export const butFor: readonly Phrase[] = [
  {
    like: "but for the contractor's haste [the cluster would still be up]",
    words:
      /^(?:but for|without|if it (?:had not been|were not|was not) for|had it not been for) (?<cause>.+?)(?<main> (?:the|a|an|we|i|it|this|that|our|they|there) (?:\S+ )*?(?:would|could|might) .*)?$/d,
    instead: (found) => `if nothing had led ${caused(found)}${found.has('main') ? `, ${found.text('main')}` : ''}`,
  },
];

function caused(found: Found): string {
  const { sentence } = found;
  const cause = found.parts.get('cause');
  if (cause === undefined) return 'here';
  for (let at = cause.from; at < cause.to; at++) {
    const { norm, pos } = sentence.at(at);
    if (norm === "'s" || /['’]$/.test(sentence.at(at).text)) {
      const noun = sentence.written(at + 1, cause.to);
      return reproaches.has(sentence.norm(at + 1)) ? 'to this' : `to the ${noun}`;
    }
    if (at > cause.from && norm.endsWith('ing') && pos === 'VERB') {
      const parts = new Map([
        ['who', { from: cause.from, to: at }],
        ['deed', { from: at, to: cause.to }],
      ]);
      const deed = found.with(parts);
      return `${deed.whom('who')} to ${deed.infinitive('deed')}`;
    }
    if (norm === 'to' || norm === 'of') break;
  }
  return `to ${found.text('cause')}`;
}
