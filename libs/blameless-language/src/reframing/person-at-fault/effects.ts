import type { Span } from '../span.js';
import { basesOf } from '../said.js';

const SPLIT = /^(?:from|for|at|until|during|in|across|on|with|before|after)$/;
/** What became of a thing. */
const ENDED: readonly (readonly [RegExp, string])[] = [
  [/^(?:break|crash|take|bring|knock|kill)$/, 'no longer worked'],
  [/^(?:wipe|delete|destroy|erase|overwrite|clobber)$/, '@were gone'],
  [/^(?:corrupt)$/, '@were no longer readable'],
  [/^(?:expose)$/, '@were open to others'],
  [/^(?:lock|overload)$/, '@were not available'],
];

/** "…, causing an outage", "…, which took down the API", "caused the loss of it": an effect, told beside what came before it. */
export function asEffect(span: Span): string | null {
  const { sentence } = span;
  const { norm } = sentence.at(span.from);
  const bases = basesOf(sentence.at(span.from));
  const participle = norm.endsWith('ing');
  const which = span.before.norm === 'which' || span.before.norm === 'that';
  if (/^making .*worse$/.test(span.words)) return 'with another effect than the one hoped for';
  if (/^(?:caus|trigger|creat|lead|result|forc)/.test(norm)) {
    const from = /^(?:to|in)$/.test(sentence.norm(span.from + 1)) ? span.from + 2 : span.from + 1;
    if (from >= span.to || sentence.norm(from) === 'by') return null;
    const lead = participle ? 'with the effect of' : which || !isPersonBefore(span) ? 'was followed by' : 'took a step that led to';
    return `${lead} ${span.written(from, span.to)}`;
  }
  const ended = ENDED.find(([pattern]) => bases.some((base) => pattern.test(base)))?.[1];
  if (ended === undefined || !(participle || which)) return null;
  let at = span.from + 1;
  while (at < span.to && !SPLIT.test(sentence.norm(at))) at++;
  const thing = span.written(span.from + 1, at).replace(/^(?:down|out|offline) | (?:down|out|offline)$/, '');
  if (thing === '') return null;
  const head = / of | from /.test(thing) ? (thing.split(' of ')[0] ?? thing) : thing;
  const plural = /[^s]s$/.test(head);
  const rest = span.written(at, span.to);
  const effect = ended.replace('@were', plural ? 'were' : 'was');
  return [participle ? 'with the effect that' : 'was followed by a time in which', thing, effect, rest]
    .filter((part) => part !== '')
    .join(' ');
}

function isPersonBefore(span: Span): boolean {
  const { kind } = span.reading.subject(span.from);
  if (span.before.pos === 'VERB') return false;
  return kind !== 'system' && kind !== 'doubtful';
}
