import { gerund } from '../../prose/conjugation.js';
import { wordSet } from '../../prose/word-set.js';
import type { Span } from '../span.js';

const SIGNS = /^(?:thinking|believing|assuming|presuming|supposing|imagining)$/;
const VERBS_AFTER = wordSet('VERB AUX');

/** What stands beside a verb and says how it was done: "without checking", "instead of", "by mistake", "against the advice". */
export function besideTheVerb(span: Span): string | null {
  const { words, before, after, reading } = span;
  const { sentence } = reading;
  const opening = span.from === 0 || before.kind === 'mark';
  if (/^without (?:following|adhering|observing|respecting)/.test(words)) return span.cased('in another way than the written one');
  if (/^(?:without|w o) /.test(words)) return without(span);
  if (words === 'instead of') return opening ? span.cased('in place of') : 'and not, as intended,';
  if (/^(?:by mistake|by accident|in error|accidentally|mistakenly)$/.test(words)) {
    if (opening || before.norm === 'and' || before.norm === 'but' || VERBS_AFTER.has(after.pos))
      return span.cased('going by what could be seen');
    return span.asking('with another effect in mind', 'which, and what made this look like it');
  }
  if (/^for (?:some|whatever|an?) /.test(words)) return span.cased('for a reason still to be told');
  const against = /^(?:contrary to|against|in (?:violation|breach|contravention|defiance|disregard) of) /.exec(words)?.[0];
  if (against !== undefined) {
    const from = span.from + against.trim().split(' ').length;
    const what = span.written(from, span.to);
    if (/^(?:the )?(?:advice|recommendations?|orders|objections?)$/.test(what)) return span.cased('with different advice');
    return span.cased(`where ${what} ${/[^s]s$/.test(what) ? 'describe' : 'describes'} another way`);
  }
  if (/^outside/.test(words)) return span.cased(words.replace(/^outside(?: of)?/, 'next to'));
  if (/^despite/.test(words)) return span.cased('after having had word');
  if (words === 'having been told' || words === 'having been warned' || words === 'having been asked') return span.cased('after word');
  if (/^(?:had|have|has|'d) been (?:warned|told|asked|informed)$/.test(words)) return `${sentence.norm(span.from)} had word`;
  if (/^(?:was|were) (?:warned|told|informed)$/.test(words)) return 'had word';
  return null;
}

/** "Without draining it": what was not a part of it, with the object that stands behind. */
function without(span: Span): string | null {
  const { sentence } = span;
  const verb = span.to - 1;
  const { norm } = sentence.at(verb);
  if (/ being /.test(span.words))
    return /^(?:of|that|about|with)$/.test(span.after.norm) ? 'on the information at hand' : '(what this covered: …)';
  if (/ so much as|^(?:without|w o) (?!\w+ing )/.test(span.words) && / warning$| word$| notice$| announcement$/.test(span.words))
    return '(what was said of its effect: …)';
  if (/ (?:permission|approval|consent|authori[sz]ation)/.test(span.words)) return '(how it was agreed: …)';
  const action = sentence.norm(verb - 1) === 'to' ? gerund(norm) : span.written(firstOf(span), span.to);
  if (!/ing\b/.test(action)) return null;
  const plain = action.replace(/^(?:even|first|properly|also|carefully|really) /, '');
  return span.cased(`in a sequence that did not include ${plain}`);
}

function firstOf(span: Span): number {
  return span.sentence.norm(span.from) === 'w' ? span.from + 2 : span.from + 1;
}

/** "Thinking he was on the preview", "not realising", "misreading UTC as local": what somebody took for true, as what there was to go by. */
export function taken(span: Span): string | null {
  const { words, after, before, reading } = span;
  if (SIGNS.test(words)) return span.cased(after.norm === 'that' ? 'on the understanding' : 'on the understanding that');
  if (/^(?:not|without|never) (?:reali[sz]ing|knowing|noticing|recogni[sz]ing|understanding)$/.test(words))
    return span.cased(after.norm === 'that' || /^(?:what|how|which)$/.test(after.norm) ? 'learning only later' : learning(span));
  if (words === 'unaware') return span.cased(after.norm === 'of' ? 'before hearing' : 'learning only later');
  if (/^under (?:the|a|an) .*impression$/.test(words)) return span.cased('on the understanding');
  const mis = /^mis(reading|interpreting|understanding|hearing)$/.exec(words)?.[1];
  if (mis === undefined) return null;
  const as = reading.sentence.hasAny(span.to, span.to + 6, wordSet('as for'));
  if (as && mis === 'reading') return span.cased('reading');
  return span.cased(before.kind === 'mark' || span.from === 0 ? 'with a different reading of' : 'having a different reading of');
}

function learning({ after, reading: { sentence }, to }: Span): string {
  const end = Math.min(sentence.clauseEnd(to), to + 8);
  for (let at = to; at < end; at++)
    if (/^(?:is|are|was|were|had|has|would|did)$/.test(sentence.norm(at))) return 'learning only later that';
  return after.norm === 'of' ? 'learning only later' : 'learning only later of';
}
