import type { Span } from '../span.js';

/** Blame and responsibility, laid or taken, as what remains to be told. `@` is whoever it was laid on, by role; `$1` what it was for. */
const LAID: readonly (readonly [RegExp, string])[] = [
  [/^(?:the )?fault lies (?:\w+ )?with/, 'conditions that led here are still to be told: …'],
  [
    /^(?:the )?(?:blame|responsibility|fault) (?:for|of) (.+?) (?:lies|rests|goes|belongs|sits|falls|is)/,
    'conditions behind $1 were those around @',
  ],
  [/^(?:the )?(?:blame|responsibility|fault) (?:lies|rests|goes|belongs|sits|falls)/, 'conditions that led here were those around @'],
  [/(?:'m|am) the one to blame$/, "I'm one who can tell what led here"],
  [
    /^(.+?) (?:is|are|was|were) (?:solely |partly |entirely |also )?(?:to blame|at fault|responsible)$/,
    '@subject can tell what the conditions were',
  ],
  [/^(?:was|is|were|are) (?:solely |partly |entirely |also )?(?:to blame|at fault)$/, 'can tell what the conditions were'],
  [/share the blame$/, '@subject share what led here'],
  [/takes? (?:\w+ )?(?:responsibility|blame|ownership) for$/, '@subject can tell what led to'],
  [/takes? (?:\w+ )?(?:responsibility|blame|ownership)$/, '@subject can tell what the conditions were'],
  [/^blame (me|us|him|her|them)$/, 'ask $1 what led to it'],
  [/^blame (?!anyone|on)\S+$/, 'ask @ what led to it'],
  [/^blame anyone but$/, 'speak for anyone but'],
  [/^fingers point (?:at|to)/, 'traces lead to a step by @'],
  [/^(?:blame|guilty party|culprits?) :/, 'part of it: @'],
  [/^guilty (?:party|parties)$/, 'part of it'],
  [/^blamed$/, 'looked to'],
  [/^consequence of/, 'consequence of how things stood with @'],
  [/^(?:badly|poorly) (.+)$/, '$1'],
  [/^(?:my bad|mea culpa|my apologies)$/, 'from my side'],
  [/^our bad$/, 'from our side'],
  [/^(?:our|my) own doing$/, 'part of our own work'],
  [/^down to (?!.* (?:not|never) )/, 'a step by @'],
  [/^((?:decision|attempt) .+) (?:corrupted|killed|broke|crashed|overloaded|took down|brought down)$/, '$1 had an effect on'],
  [/^\S+ responsible (?:has|have|was|were) .+$/, 'course of events has been looked into'],
  [/^(.+?) (?:was|were|is|are) (?:\w+ )?responsible for .+$/, '@subject can tell what led to it'],
  [/^no excuse$/, 'a reason still to be told'],
  [/^(?:wrong|naive|foolish|silly|careless|stupid) of us to$/, 'our step at the time to'],
  [/^(?:wrong|naive|foolish|silly|careless|stupid) of us$/, 'our step at the time'],
  [/^(?:wrong|naive|foolish|silly|careless|stupid) of me to$/, 'my step at the time to'],
  [/^(?:wrong|naive|foolish|silly|careless|stupid) of me$/, 'my step at the time'],
  [/^wrong decision not to$/, 'decision taken not to'],
  [/^wrong decision (.+)$/, 'decision $1'],
  [/^brain fart$/, 'unintended step'],
  [/^finger trouble$/, 'unintended entry'],
  [/^human mistake$/, 'unwanted effect of a step taken by hand'],
  [/^(?:\S+ )?responsible for (.+?) (?:has|have|was|were) (?:been )?\S+$/, 'course of $1 has been looked into'],
  [/^those responsible for (.+) are held$/, 'those who know how $1 came about are asked and the conditions made'],
];

/** What blame was laid on whom, put as conditions that are still to be told. */
export function unlaid(span: Span): string | null {
  const { sentence } = span;
  const fault = sentence.norm(span.to - 1) === 'fault';
  for (const [pattern, rewrite] of LAID) {
    const found = pattern.exec(span.words);
    if (found === null) continue;
    const about = found[1] === undefined ? '' : asWritten(span, found.index + (found[0].indexOf(found[1]) || 0), found[1]);
    const text = rewrite
      .replace('$1', about)
      .replace('@subject', subject(span))
      .replace('@', whom(span, found.index + found[0].length));
    if (/^from (?:my|our) side$/.test(text) && /^(?:is|was|'s)$/.test(span.before.norm))
      return `${text.includes('my') ? 'mine' : 'ours'} to explain`;
    return cased(span, withArticle(span, text.trim()));
  }
  if (!fault) return null;
  const conditions = faultOf(span);
  return conditions === null ? null : span.cased(conditions);
}

/** "My fault", "it's the team's fault that …". */
function faultOf(span: Span): string | null {
  const { before, after, words } = span;
  const own = /^(?:my|our)/.exec(words)?.[0] ?? /^(?:my|our)$/.exec(before.norm)?.[0];
  if (after.norm === 'that') return /^(?:is|was|'s|be|been)$/.test(before.norm) ? 'a fact' : 'side that can tell how it came about';
  if (own !== undefined)
    return span.asking(`connected with ${own === 'my' ? 'steps of mine' : 'steps of ours'}`, 'which, and what led to them');
  // "The client's fault" has its article before it.
  return /^(?:the|an?|this|that)$/.test(span.before.norm) ? null : span.asking('connected with several conditions', 'which');
}

/** The first words of the span up to their verb, by role. */
function subject(span: Span): string {
  const at = span.sentence.words.findIndex(
    ({ norm, pos }, index) =>
      index > span.from && index <= span.to && (pos === 'AUX' || pos === 'VERB' || /^(?:is|are|can|takes?)$/.test(norm)),
  );
  if (at < 0 || at > span.to) return '';
  const modal = span.sentence.norm(at) === 'can' ? ' can' : '';
  return `${span.role(span.from, at)}${modal}`;
}

/** The people at the end of the span, whom the blame is laid on. */
function whom(span: Span, length: number): string {
  const skipped = span.words.slice(0, length).split(' ').length;
  let from = span.from + skipped;
  while (from < span.to && /^(?:squarely|solely|entirely|with|to|at|on|alone|directly)$/.test(span.sentence.norm(from))) from++;
  if (from > span.to - 1) from = span.to - 1;
  return span.role(from, span.to);
}

function asWritten(span: Span, offset: number, words: string): string {
  const from =
    span.from +
    span.words
      .slice(0, offset)
      .split(' ')
      .filter((word) => word !== '').length;
  return span.written(from, from + words.split(' ').length);
}

/** "Conditions" where an article stands before, "the conditions" where none does. */
function withArticle({ before }: Span, text: string): string {
  if (/^(?:conditions|course|unintended|unwanted)/.test(text) && before.pos !== 'DET' && before.norm !== 'the')
    return text.startsWith('un') ? `an ${text}` : `the ${text}`;
  return before.norm === 'a' && text.startsWith('a ') ? text.slice(2) : text;
}

function cased(span: Span, text: string): string {
  return /^I\b/.test(text) || text.startsWith("I'") ? text : span.cased(text);
}
