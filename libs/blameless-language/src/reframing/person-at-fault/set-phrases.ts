import type { Span } from '../span.js';
import { OUT_OF_VIEW } from './out-of-view.js';

/** Whole wordings and what says the same plainly. `$1` is what the brackets found, as written; `@1` is the people there, by role. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/^(?:was|is|were|are) on us$/, 'came about in our work (what led to it: …)'],
  [/^(?:was|is|were|are) on me$/, 'came about in my work (what led to it: …)'],
  [/^(?:mistake|error|failure|fault|blunder) (?:was|is) (?:\w+ )?ours$/, 'effect came about in our work'],
  [/^(?:mistake|error|failure|fault|blunder) (?:was|is) (?:\w+ )?mine$/, 'effect came about in my work'],
  [/^(?:mistake|error|blunder) was to$/, 'step was to'],
  [/^(?:identify|identified|found|find|located|named) (?:the|those) (?:\w+ )?responsible$/, 'looked into how it came about'],
  [/^in (?:a|their|his|her|too much of a) (?:hurry|rush|haste)$/, '(how much time there was: …)'],
  [
    /^with (?:no|little|insufficient|limited|inadequate|zero|scant) (knowledge|experience|training|understanding|familiarity|expertise)$/,
    'with … $1',
  ],
  [/^(?:was|were|is|are) not (?:\w+ )?aware$/, 'learned only later'],
  [/^cause was (an? \w+)$/, 'first thing to be seen was $1'],
  [/^cause was human$/, 'cause was in how the work is set up'],
  [/^(his|her|my|our|their|your) doing$/, '$1 part of it'],
  [/^excess of (?:optimism|confidence|trust)$/, 'expectation that turned out to be different'],
  [/^(result|consequence) of (?:.+ )?(\w+ing)$/, '$1 of the step of $2'],
  [/^(began|started|begins|starts) when (.+) (\w+)$/, '$1 when @2 $3'],
  [/^(?:reluctance|unwillingness|refusal) of (.+)$/, 'reasons against it of @1'],
  [/^has yet to (.+)$/, 'is still to $1'],
  [/^have yet to (.+)$/, 'are still to $1'],
  [/^due to (?!.*(?: not |ing$))(.+)$/, 'connected with the work of @1'],
  [/^traced back to (.+)$/, 'traced as far as the work of @1'],
  [/^(?:led|caused|made) (.+) to (?:assume|believe|think|conclude)$/, 'let @1 take it'],
  [/^(?:was|were|had been|has been|have been) (?:never|not) (?:told|informed|warned|notified|consulted|briefed|asked)$/, 'had no word'],
  [/^blame but$/, 'ask but'],
  [/^blame but (.+)$/, 'ask but $1'],
  [/^(?:offender|culprit)$/, 'person involved'],
  [/^(?:offenders|culprits)$/, 'people involved'],
  [/^(?:offender|culprit) 's (.+)$/, "account's $1"],
  [/^(?:\S+ )?'s not (\w+ing)$/, 'open step of $1'],
  [/^(?:was|were|is|are) wrong$/, 'had another outcome than expected'],
  [/^become complacent$/, 'come to expect no harm'],
  [/^became complacent$/, 'came to expect no harm'],
  [/^bug in (?:\S+(?: \S+)?) 's (.+)$/, "bug in the responder's $1"],
  [
    /^(?:was|were|has been|have been|had been) (?:ignored|disregarded|dismissed|discounted|downplayed|unheeded)$/,
    'stood without a reaction',
  ],
  [/^(was|were) not (?:followed|observed|respected|obeyed|heeded|adhered|honoured|honored)$/, '$1 different from what was done'],
  [/^(?:hastily|blindly|prematurely|rashly|carelessly|recklessly|needlessly|wrongly|too hastily|too quickly) (\S+)$/, '$1'],
  [/^(\S+) too (?:hastily|quickly|slowly|fast|late|early|soon)$/, '$1'],
  [/^(?!declared victory)(\S+ .+?) (?:far |much |way )?too (?:early|late|soon|quickly|slowly)$/, '$1 (what gave the sign for it: …)'],
  [/^(\S+ .+?) (?:far |much |way )?too (?:low|high|small|large|short|long|tight|loose)$/, '$1 to … (what this was based on: …)'],
];

/** What else is said so, once nothing that looks at the grammar of the words knows more of them. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^(?:failure|failing|shortcoming|fault) on (my|our|his|her|their) part$/, 'open point on $1 side'],
  [/^(?:error|mistake) (?:was|is) that$/, 'effect came about so that'],
  [/^(?:is|was|'s) no excuse for$/, 'is a reason still to be told for'],
  [/^blamed on (.+)$/, 'seen in the work of @1'],
  [/^shame on (me|us)$/, 'part of it with $1'],
  [/^(?:this|that|it) (?:was|is) me$/, 'it came about in my work'],
  [/^(?:this|that|it) (?:was|is) us$/, 'it came about in our work'],
  [/^(?:nobody|noone|no one) (?:had )?looked?$/, 'there was no look'],
  [/^not ((?:double[- ]?)?\w{3,}ing)$/, 'the open step of $1'],
  [/^by (an? \w+|the \w+) by (?:accident|mistake)$/, 'in the work of $1'],
  [/^(traced to .+) (?:i|we|he|she|they|you) (?:had )?made$/, '$1'],
  [/^(.+) (?:improperly|incorrectly|badly|wrongly)$/, '$1 (with what effect: …)'],
  [/^(\w+) (?:hastily|rashly|recklessly|blindly)$/, '$1 (on what sign: …)'],
  [/^be sidetracked$/, 'be led'],
  [/^been sidetracked$/, 'been led'],
  [/^(?:remained|stayed|went|gone) unanswered$/, 'stood without an answer'],
  [/^(?:accused|suspected) of (.+)$/, 'subject to a charge of $1'],
];

/** Of {@link PHRASES}, where what follows decides: a gerund, "about". */
export function setPhrase(span: Span): string | null {
  const { words, after } = span;
  if (/^(?:result|consequence) of /.test(words) && !words.endsWith('ing') && after.norm.endsWith('ing'))
    return words.replace(/ .*/, ' of the step of');
  if (/^(?:was|were) wrong$/.test(words) && /^(?:about|on)$/.test(after.norm)) return 'had a different picture';
  return untilThen(span) ?? firstOf(PHRASES, span) ?? firstOf(OUT_OF_VIEW, span);
}

/** Of {@link OTHERS}. */
export function otherPhrase(span: Span): string | null {
  return firstOf(OTHERS, span);
}

function firstOf(phrases: readonly (readonly [RegExp, string])[], span: Span): string | null {
  for (const [pattern, rewrite] of phrases) {
    const found = pattern.exec(span.words);
    if (found === null) continue;
    const text = [1, 2, 3].reduce((text, group) => filled(span, text, group, found), rewrite);
    const [, bare = text, question] = /^(.+) \((.+): …\)$/.exec(text) ?? [];
    return span.cased(question === undefined ? text : span.asking(bare, question));
  }
  return null;
}

function filled(span: Span, text: string, group: number, found: RegExpExecArray): string {
  const words = found[group];
  if (words === undefined) return text;
  const skipped = span.words
    .slice(0, span.words.lastIndexOf(words))
    .split(' ')
    .filter((word) => word !== '').length;
  const from = group === 1 && span.words.startsWith(words) ? span.from : span.from + skipped;
  const to = from + words.split(' ').length;
  return text.replace(`@${group}`, () => span.role(from, to)).replace(`$${group}`, () => span.written(from, to));
}

/** "Did not begin to investigate until noon": what was done, from when on. */
function untilThen(span: Span): string | null {
  const found = /^(?:.* )?(?:not|never) (?:(?:start|begin) (?:to )?)?(\S+)(?: (.+))? (?:until|till) (.+)$/.exec(span.words);
  const verb = found?.[1];
  const then = found?.[3];
  if (verb === undefined || then === undefined) return null;
  const end = span.to - then.split(' ').length;
  const rest = found?.[2] === undefined ? '' : ` ${span.written(end - 1 - found[2].split(' ').length, end - 1)}`;
  const clause = / (?:was|were|had|is|are|did|got|came) /.test(` ${then} `);
  const doing = verb.endsWith('ing') ? verb : verb.endsWith('e') ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
  return `turned to ${doing}${rest} ${clause ? `once ${span.written(end, span.to)}` : `from ${span.written(end, span.to)} on`}`;
}
