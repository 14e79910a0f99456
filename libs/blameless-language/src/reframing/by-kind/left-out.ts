import { articleOf, cased } from '../../rewriting.js';
import type { Rewrite } from '../reframing.js';
import type { Span } from '../span.js';

/** What stands beside the span without it: the word behind it, with the article before it that goes with that word. */
export function leftOut(span: Span): Rewrite {
  const { sentence, from, to, before } = span;
  const next = span.written(to, to + 1);
  if (before.norm !== 'a' && before.norm !== 'an')
    return { from, to: to + 1, suggestion: span.opens ? cased(span.first.text, next) : next };
  return { from: from - 1, to: to + 1, suggestion: `${cased(sentence.at(from - 1).text, articleOf(next))} ${next}` };
}
