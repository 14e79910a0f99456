import { basesOf, baseOf, saidIn } from '../said.js';
import { inflected } from '../inflected.js';
import type { Span } from '../span.js';

/** "Should not have run it" as what was done; "would have compared them", "wish I had asked" as what was not, and what was in the way. */
export function asItWas(span: Span): string | null {
  const wished = /^(?:really )?wish(?:es|ed)? (?:that )?(?:i|we|they|he|she|someone|somebody) (?:had|'d) /.exec(span.words);
  if (wished !== null) return notDone(span, span.from + wished[0].trim().split(' ').length, '');
  const said = saidIn(span);
  if (said === null || !/(?:^| )(?:should|could|would|might|must|ought to)(?: \w+)? have /.test(span.words)) return null;
  const who = said.who === null || said.who === '' ? '' : `${said.who} `;
  if (!said.negated) return notDone(span, said.verb, who);
  const done = inflected(`${who}~${baseOf(said)} ${span.written(said.verb + 1, span.to)}`, 'past').trimEnd();
  return span.asking(done, 'what spoke for it');
}

function notDone(span: Span, verb: number, who: string): string {
  const base = baseOf({ bases: basesOf(span.sentence.at(verb)) });
  return span.asking(`${who}did not ${base} ${span.written(verb + 1, span.to)}`.trimEnd(), 'what was in the way');
}
