import { isPeopleNoun } from '../../../people/roles.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { isParticiple, perfectAfter } from '../owed/perfect.js';

/** What whoever did it is said not to have been. */
const virtues = wordSet(
  'proper responsible careful competent experienced sensible diligent good decent reasonable seasoned senior professional prudent cautious real serious attentive ' +
    'conscientious mature capable qualified trained skilled better wiser smarter thoughtful disciplined vigilant',
);
const anyone = wordSet('anyone anybody someone somebody');
const parts = wordSet('any either each one');
/** Of whom: "anyone with access", "someone who had read it". */
const such = wordSet('with who looking reading paying watching familiar competent sensible careful experienced else');
/** What is said in their defence: "anyone would have done the same". */
const same = wordSet('same likewise too similarly');
const fooled = wordSet('fooled misled confused missed overlooked');
const seeing = wordSet(
  'see notice spot catch find realise realize recognise recognize know say tell ask stop warn question object prevent avoid leave wait check read',
);
const FARTHEST = 12;

/** "Someone with more sense would have left it alone", "a responsible team would not have", "any of them would have seen it". */
export function* betterPerson(reading: Reading, modal: number): Iterable<Match> {
  const { sentence } = reading;
  const perfect = perfectAfter(reading, modal);
  if (perfect === null || perfect.been || !isParticiple(reading, perfect.verb) || isDefence(reading, perfect.verb)) return;
  const from = whoBefore(reading, modal, seeing.has(sentence.at(perfect.verb).lemma));
  if (from !== null) yield { from, to: sentence.clauseEnd(perfect.verb), suggestion: null };
}

/** "Would have done the same". */
function isDefence({ sentence }: Reading, verb: number): boolean {
  for (let at = verb; at < verb + 7; at++)
    if (
      same.has(sentence.norm(at)) &&
      (sentence.isBoundary(at + 1) || same.has(sentence.norm(at + 1)) || sentence.norm(at + 1) === 'thing')
    )
      return true;
  return sentence.hasAny(verb, verb + 2, fooled);
}

function whoBefore({ sentence }: Reading, modal: number, sees: boolean): number | null {
  for (let at = modal - 1; at >= Math.max(0, modal - FARTHEST); at--) {
    const { norm, kind } = sentence.at(at);
    if (kind === 'mark') return null;
    if (anyone.has(norm)) {
      const wiser = such.has(sentence.norm(at + 1)) || such.has(sentence.norm(at + 2)) || (sees && at === modal - 1);
      // What somebody with access could have done is what might have become of it.
      return wiser && sentence.norm(modal) === 'would' ? at : null;
    }
    // "Any of them", "either of the reviewers".
    if (parts.has(norm) && sentence.norm(at + 1) === 'of' && sees) return isPeople(sentence.norm(modal - 1)) ? at : null;
    if (articles.has(norm) && isVirtuous(sentence.norm(at + 1)) && isPeople(sentence.norm(modal - 1))) return at;
    if ((norm === 'a' || norm === 'an') && sentence.norm(at + 1) === 'more' && isPeople(sentence.norm(modal - 1))) return at;
  }
  return null;
}

function isPeople(norm: string): boolean {
  return isPeopleNoun(norm) || pronouns.has(norm) || norm === 'folk' || norm === 'operator';
}
const articles = wordSet('a an any every');
const pronouns = wordSet('us them you');

/** "Careful", "better-prepared". */
function isVirtuous(norm: string): boolean {
  return virtues.has(norm) || norm.startsWith('better-') || norm.startsWith('well-');
}
